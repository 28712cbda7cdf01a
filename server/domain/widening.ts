import * as z from 'zod'
import { type AreaCode, levelOf } from './neighbourhood.ts'
import type { Chip, SearchQuery } from './search.ts'

/**
 * Nothing found, or little: then a search looks further, one step at a time, and says so. Only what was understood from words and
 * the place are widened; a filter that somebody ticked stands, and the page offers to take it away.
 */

/** With so many nobody needs more. */
export const ENOUGH = 3

/** In this order they are taken. `outside` is no step of ours: it says that nothing lies in the place somebody spoke of. */
export const WideningKind = z.enum(['outside', 'chip', 'neighbours', 'municipality', 'remote', 'theme'])
export type WideningKind = z.infer<typeof WideningKind>

/** A step that was taken, and how many results it brought. `names` are areas; `key` is the chip that was let go. */
export const WideningStep = z.strictObject({
  kind: WideningKind,
  key: z.string().nullable(),
  names: z.array(z.string()),
  found: z.int().min(0),
})
export type WideningStep = z.infer<typeof WideningStep>

/** A step to take: the search that belongs to it. `theme` searches the same, with the other needs of the theme. */
export type NextStep = { kind: WideningKind; key: string | null; codes: AreaCode[]; query: SearchQuery }

type Given = {
  query: SearchQuery
  chips: Chip[]
  /** What was found so far, widened or not. */
  found: number
  taken: NextStep[]
  /** Areas that touch the chosen ones: wijken around a wijk or buurt, municipalities around a municipality. */
  neighbours: AreaCode[]
}

/** The step that comes next; null when there is enough, or nothing left to widen. */
export function nextStep({ query, chips, found, taken, neighbours }: Given): NextStep | null {
  if (found >= ENOUGH) return null
  const had = (kind: WideningKind) => taken.some((step) => step.kind === kind)
  const of = (step: Partial<NextStep> & Pick<NextStep, 'kind'>) => ({ key: null, codes: [], query, ...step })

  const left = found === 0 ? narrowing(chips).find((key) => !taken.some((step) => step.key === key)) : undefined
  if (left) {
    const without = [...letGo(taken), left]
    return of({ kind: 'chip', key: left, query: { ...query, without: [...query.without, ...without] } })
  }
  const wide = { ...query, without: [...query.without, ...letGo(taken)] }
  const around = [...new Set([...query.neighbourhood, ...neighbours])]
  if (neighbours.length && !had('neighbours'))
    return of({ kind: 'neighbours', codes: neighbours, query: { ...wide, neighbourhood: around } })
  const towns = [...new Set(query.neighbourhood.filter((code) => levelOf(code) !== 'municipality').map(townOf))]
  if (towns.length && !had('municipality'))
    return of({ kind: 'municipality', codes: towns, query: { ...wide, neighbourhood: towns } })
  const form = REMOTE.filter((one) => query.form.length === 0 || query.form.includes(one))
  if (hasPlace(query) && form.length && !had('remote'))
    return of({ kind: 'remote', query: { ...wide, ...ANYWHERE, form: [...form] } })
  if (found === 0 && chips.some(({ kind }) => kind === 'need') && !had('theme')) return of({ kind: 'theme' })
  return null
}

/** Help that comes over any border. */
const REMOTE = ['by-phone', 'online'] as const
const ANYWHERE = { neighbourhood: [], bbox: undefined, radius: undefined }

/** Without a need to go by, what was understood of when and how is all there is to search by: the vaguest goes first. */
function narrowing(chips: Chip[]): string[] {
  if (chips.some(({ kind }) => kind === 'need' || kind === 'help')) return []
  return (['how', 'when'] as const).filter((key) => chips.some((chip) => chip.key === key))
}

function letGo(taken: NextStep[]): string[] {
  return taken.flatMap(({ key }) => key ?? [])
}

/** Whether the search keeps to a place, so that looking elsewhere makes sense. */
function hasPlace({ neighbourhood, bbox, radius }: SearchQuery): boolean {
  return neighbourhood.length > 0 || bbox !== undefined || radius !== undefined
}

function townOf(code: AreaCode): AreaCode {
  return `GM${code.slice(2, 6)}`
}
