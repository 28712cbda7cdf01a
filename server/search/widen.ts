import { type AreaCode, levelOf, parentCodesOf } from '#domain/neighbourhood.ts'
import type { SearchQuery } from '#domain/search.ts'
import { ENOUGH, type NextStep, nextStep, type WideningStep } from '#domain/widening.ts'
import type { NeedService } from '../needs/need-service.ts'
import type { NeighbourhoodService } from '../neighbourhoods/neighbourhood-service.ts'
import type { FoundOffers } from './found-offers.ts'
import type { AskedWords, UnderstandingService } from './understanding-service.ts'

type Parts = {
  find: (query: SearchQuery, meant: AskedWords) => Promise<FoundOffers>
  understanding: Pick<UnderstandingService, 'understand'>
  neighbourhoods: Pick<NeighbourhoodService, 'index' | 'detail'>
  needs: NeedService
}

/** Of each step; who wants more takes the filter away. */
const MOST_PER_STEP = 12
/** How much another need of the same theme counts, where nothing fits the need itself. */
const AKIN = 0.3

/**
 * Looks further where a search found nothing, or little: one step at a time until there is enough. What fits as asked stands first;
 * the rest is marked with the step that brought it. Counts of filters stay those of the question itself.
 */
export function widener({ find, understanding, neighbourhoods, needs }: Parts) {
  return async function widen(query: SearchQuery, meant: AskedWords, exact: FoundOffers): Promise<FoundOffers> {
    if (exact.here === 0 && exact.total > 0) return outside(exact, meant)
    if (!query.widen || exact.total >= ENOUGH) return exact
    const first = await neighboursOf(query.neighbourhood)
    const taken: NextStep[] = []
    const steps: WideningStep[] = []
    const hits = [...(await allOf(query, meant, exact))]
    for (;;) {
      const { chips } = meant.understood
      const step = nextStep({ query, chips, found: hits.length, taken, neighbours: first })
      if (!step) break
      taken.push(step)
      const seen = new Set(hits.map(({ id }) => id))
      const found = await find({ ...step.query, page: 1, pageSize: MOST_PER_STEP }, await meantFor(step, meant))
      const more = found.hits.filter(({ id }) => !seen.has(id)).map((hit) => ({ ...hit, widenedBy: step.kind }))
      hits.push(...more)
      steps.push({ kind: step.kind, key: step.key, names: await namesOf(step.codes), found: more.length })
    }
    if (steps.length === 0) return exact
    const start = (query.page - 1) * query.pageSize
    return {
      ...exact,
      hits: hits.slice(start, start + query.pageSize),
      total: hits.length,
      widened: { exact: exact.total, steps },
    }
  }

  /** The few that fit, also when another page was asked. */
  async function allOf(query: SearchQuery, meant: AskedWords, exact: FoundOffers): Promise<FoundOffers['hits']> {
    if (exact.hits.length === exact.total) return exact.hits
    return (await find({ ...query, page: 1, pageSize: ENOUGH }, meant)).hits
  }

  /** Without a chip the words are read again; with the theme the needs beside the asked ones count as well. */
  async function meantFor({ kind, query }: NextStep, meant: AskedWords): Promise<AskedWords> {
    if (kind === 'chip') return understanding.understand(query)
    if (kind !== 'theme') return meant
    const { asked } = meant
    const themes = new Set([...asked.needs.keys()].flatMap((code) => needs.need(code)?.theme ?? []))
    const near = needs.all().needs.filter((need) => themes.has(need.theme))
    const wider = new Map(near.map((need) => [need.code, asked.needs.get(need.code) ?? AKIN]))
    return { ...meant, asked: { ...asked, needs: wider } }
  }

  /** Around a buurt lie the wijken around its wijk, and that wijk itself. */
  async function neighboursOf(codes: AreaCode[]): Promise<AreaCode[]> {
    const large = codes.map((code) => (levelOf(code) === 'buurt' ? (parentCodesOf(code)[0] ?? code) : code))
    const areas = await neighbourhoods.index()
    const known = [...new Set(large)].filter((code) => areas.get(code))
    const around = await Promise.all(known.map((code) => neighbourhoods.detail(code)))
    const found = [...known, ...around.flatMap(({ neighbours }) => neighbours.map(({ code }) => code))]
    return [...new Set(found)].filter((code) => !codes.includes(code))
  }

  async function namesOf(codes: AreaCode[]): Promise<string[]> {
    const areas = await neighbourhoods.index()
    return codes.flatMap((code) => areas.get(code)?.name ?? [])
  }
}

/** Somebody spoke of a place, and all that fits lies elsewhere. */
function outside(exact: FoundOffers, { understood }: AskedWords): FoundOffers {
  const place = understood.chips.find(({ kind }) => kind === 'place')
  const step: WideningStep = { kind: 'outside', key: null, names: [place?.name?.nl ?? ''], found: exact.total }
  const hits = exact.hits.map((hit) => ({ ...hit, widenedBy: 'outside' as const }))
  return { ...exact, hits, widened: { exact: 0, steps: [step] } }
}
