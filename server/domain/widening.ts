import * as z from 'zod'
import { REMOTE } from './nearness.ts'
import { type AreaCode, levelOf, townOf } from './neighbourhood.ts'
import type { Chip, SearchQuery } from './search.ts'
import type { ShownAreas } from './shown-areas.ts'

/**
 * Nothing found, or little: then a search looks further, one step at a time, and says so. Only the place and the need are widened;
 * a filter that somebody ticked stands, and the page offers to take it away. What was understood from words needs no widening: it
 * lifts and hides nothing, so that without it nothing more would be found. Only a word that nobody has can make all the rest a guess.
 */

/** With so many nobody needs more. */
export const ENOUGH = 3

/**
 * In this order they are taken. `words` leaves out those that nobody has; `outside` is for a place in the words alone: what lies in
 * other towns.
 */
export const WideningKind = z.enum(['words', 'neighbours', 'municipality', 'remote', 'outside', 'theme'])
export type WideningKind = z.infer<typeof WideningKind>

/** A step that was taken, and how many results it brought. `names` are areas, or words that were left out. */
export const WideningStep = z.strictObject({
  kind: WideningKind,
  names: z.array(z.string()),
  found: z.int().min(0),
})
export type WideningStep = z.infer<typeof WideningStep>

/**
 * A step to take: the search that belongs to it. `theme` searches the same, with the other needs of the theme; `words` without some
 * of its words, as do all steps after it.
 */
export type NextStep = { kind: WideningKind; codes: AreaCode[]; query: WiderQuery }

/** A search, or one for what serves everybody or somewhere in these municipalities; `shows` are the areas in its window. */
export type WiderQuery = SearchQuery & { servesIn?: AreaCode[]; shows?: ShownAreas }

type Given = {
  query: SearchQuery
  chips: Chip[]
  /** What was found so far, widened or not. */
  found: number
  taken: NextStep[]
  /** The rest says something without words that nobody has. */
  canDoWithout: boolean
  /** What was understood was taken for a guess, so that nothing is like it. */
  guessed: boolean
  /** Areas that border on the chosen ones: wijken around a wijk or buurt, municipalities around a municipality. */
  neighbours: AreaCode[]
  /** The municipalities in which the search keeps to a place. */
  towns: AreaCode[]
}

/** The step that comes next; null when there is enough, or nothing left to widen. */
export function nextStep({
  query,
  chips,
  found,
  taken,
  canDoWithout,
  guessed,
  neighbours,
  towns,
}: Given): NextStep | null {
  if (found >= ENOUGH) return null
  const had = (kind: WideningKind) => taken.some((step) => step.kind === kind)
  const of = (step: Partial<NextStep> & Pick<NextStep, 'kind'>) => ({ codes: [], query, ...step })
  if (found === 0 && canDoWithout && !had('words')) return of({ kind: 'words' })
  const around = [...new Set([...query.neighbourhood, ...neighbours])]
  if (neighbours.length && !had('neighbours'))
    // Those themselves: what stands just outside of a neighbour is no neighbour.
    return of({ kind: 'neighbours', codes: neighbours, query: { ...query, neighbourhood: around, beside: false } })
  const whole = [...new Set(query.neighbourhood.filter((code) => levelOf(code) !== 'municipality').map(townOf))]
  if (whole.length && !had('municipality'))
    return of({ kind: 'municipality', codes: whole, query: { ...query, neighbourhood: whole } })
  const form = REMOTE.filter((one) => query.form.length === 0 || query.form.includes(one))
  if (hasPlace(query) && form.length && !had('remote'))
    return of({ kind: 'remote', query: { ...query, ...ANYWHERE, form: [...form], servesIn: towns } })
  if (found === 0 && (!guessed || had('words')) && chips.some(({ kind }) => kind === 'need') && !had('theme'))
    return of({ kind: 'theme' })
  return null
}

const ANYWHERE = { neighbourhood: [], bbox: undefined, radius: undefined }

/** Whether the search keeps to a place, so that looking elsewhere makes sense. */
export function hasPlace({ neighbourhood, bbox, radius }: SearchQuery): boolean {
  return neighbourhood.length > 0 || bbox !== undefined || radius !== undefined
}
