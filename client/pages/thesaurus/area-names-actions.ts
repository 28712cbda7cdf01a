import { redirect } from 'react-router'
import type { Caller, Reply } from '#contract'
import { sameWord } from '#domain/need-rules.ts'
import type { PageTools } from '../../app/page-tools.ts'
import { sitePaths } from '../../app/site-paths.ts'
import { loadSigned, submit } from '../../app/submit.ts'
import { textIn } from '../../app/text-in.ts'
import { linesIn } from './lines.ts'

export type AreaName = Reply<'areaAliases'>['aliases'][number]
export type AreaNamesData = {
  q: string
  names: AreaName[]
  /** The one to change, named in the address. */
  chosen: AreaName | null
  municipalities: { value: string; label: string }[]
  done: 'saved' | 'removed' | null
}

export function areaNamesLoader({ call }: PageTools) {
  return loadSigned(async ({ request }): Promise<AreaNamesData> => {
    const { searchParams } = new URL(request.url)
    const q = (searchParams.get('q') ?? '').trim()
    const [named, inside] = [searchParams.get('naam'), searchParams.get('in') ?? '']
    const { aliases } = await call('areaAliases')
    const municipalities = await areasOf(call, { level: 'municipality' })
    const fits = ({ name, areas }: AreaName) => [name, ...areas].some((one) => sameWord(one).includes(sameWord(q)))
    return {
      q,
      chosen: aliases.find((one) => one.name === named && (one.municipalityCode ?? '') === inside) ?? null,
      names: aliases.filter(fits).sort((a, b) => a.name.localeCompare(b.name, 'nl')),
      municipalities: municipalities.map(({ code, name }) => ({ value: code, label: name })),
      done: searchParams.has('opgeslagen') ? 'saved' : searchParams.has('weggehaald') ? 'removed' : null,
    }
  })
}

export function areaNamesAction({ call }: PageTools) {
  return submit(async (form) => {
    const of = textIn(form)
    const before = of('before') ? [{ name: of('before'), municipalityCode: of('beforeIn') || null }] : []
    if (of('do') === 'remove') {
      await call('changeAreaAliases', { body: { save: [], remove: before } })
      return redirect(`${sitePaths.areaNames}?weggehaald`)
    }
    const municipalityCode = of('inside') || null
    const codes = await codesOf(call, linesIn(form.get('codes')), municipalityCode)
    const alias = { name: of('name'), codes, municipalityCode, note: of('note') || null }
    await call('changeAreaAliases', { body: { save: [alias], remove: before } })
    return redirect(`${sitePaths.areaNames}?opgeslagen`)
  })
}

/** A name within the municipality becomes its code, a wijk before a buurt; what is not found stays, and is refused. */
async function codesOf(call: Caller, written: string[], municipality: string | null): Promise<string[]> {
  const asCode = (line: string) => line.toUpperCase()
  const isCode = (line: string) => /^(GM|WK|BU)\d+$/.test(asCode(line))
  if (!municipality || written.every(isCode)) return written.map((line) => (isCode(line) ? asCode(line) : line))
  const known = [
    ...(await areasOf(call, { municipality, level: 'wijk' })),
    ...(await areasOf(call, { municipality, level: 'buurt' })),
    ...(await areasOf(call, { municipality, level: 'municipality' })),
  ]
  return written.map((line) => {
    if (isCode(line)) return asCode(line)
    return known.find(({ name }) => sameWord(name) === sameWord(line))?.code ?? line
  })
}

type Which = { level: 'municipality' | 'wijk' | 'buurt'; municipality?: string }
type Areas = Reply<'neighbourhoods'>['results']

async function areasOf(call: Caller, which: Which): Promise<Areas> {
  const found: Areas = []
  for (let page = 1; ; page++) {
    const { results, total } = await call('neighbourhoods', { query: { ...which, page: `${page}`, pageSize: '100' } })
    found.push(...results)
    if (found.length >= total || results.length === 0) return found
  }
}
