import { bboxesTouch } from '#domain/geo.ts'
import { type AreaCode, townOf } from '#domain/neighbourhood.ts'
import type { SearchQuery } from '#domain/search.ts'
import { withoutStrange } from '#domain/strange-words.ts'
import { tokensOf } from '#domain/understanding/tokens.ts'
import { ENOUGH, type NextStep, nextStep, type WideningStep } from '#domain/widening.ts'
import type { NeedService } from '../needs/need-service.ts'
import type { NeighbourhoodService } from '../neighbourhoods/neighbourhood-service.ts'
import type { FoundOffers } from './found-offers.ts'
import type { AskedWords } from './understanding-service.ts'
import { stepsAround } from './widened-around.ts'

type Parts = {
  find: (query: SearchQuery, meant: AskedWords) => Promise<FoundOffers>
  neighbourhoods: Pick<NeighbourhoodService, 'index' | 'place' | 'borders'>
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
export function widener({ find, neighbourhoods, needs }: Parts) {
  return async function widen(query: SearchQuery, meant: AskedWords, found: FoundOffers): Promise<FoundOffers> {
    if (!query.widen) return found
    const around = await stepsAround(found, meant, namesOf)
    const exact = around.length ? marked(found) : found
    const inPlace = around.length ? exact.total - around.reduce((sum, step) => sum + step.found, 0) : exact.total
    if (exact.total >= ENOUGH) return around.length ? { ...exact, widened: { exact: inPlace, steps: around } } : exact
    const [neighbours, towns] = await Promise.all([
      neighbourhoods.borders.neighboursOf(query.neighbourhood),
      townsAsked(query),
    ])
    const taken: NextStep[] = []
    const steps: WideningStep[] = [...around]
    const hits = [...(await allOf(query, meant, exact))]
    const rest = exact.total === 0 ? withoutStrange(meant.asked, exact.unmet ?? []) : null
    const guessed = exact.guessed === true
    let said = meant
    for (;;) {
      const { chips } = meant.understood
      const canDoWithout = rest !== null
      const step = nextStep({ query, chips, found: hits.length, taken, canDoWithout, guessed, neighbours, towns })
      if (!step) break
      taken.push(step)
      const seen = new Set(hits.map(({ id }) => id))
      if (step.kind === 'words' && rest) said = { ...meant, asked: rest.asked }
      const asked = step.kind === 'theme' ? withTheme(said) : said
      const further = await find({ ...step.query, page: 1, pageSize: MOST_PER_STEP }, asked)
      const more = further.hits.filter(({ id }) => !seen.has(id)).map((hit) => ({ ...hit, widenedBy: step.kind }))
      hits.push(...more)
      const names = step.kind === 'words' && rest ? written(query.q, rest.words) : await namesOf(step.codes)
      steps.push({ kind: step.kind, names, found: more.length })
    }
    if (steps.length === 0) return exact
    const start = (query.page - 1) * query.pageSize
    return {
      ...exact,
      hits: hits.slice(start, start + query.pageSize),
      total: hits.length,
      widened: { exact: inPlace, steps },
    }
  }

  /** The few that fit, also when another page was asked. */
  async function allOf(query: SearchQuery, meant: AskedWords, exact: FoundOffers): Promise<FoundOffers['hits']> {
    if (exact.hits.length === exact.total) return exact.hits
    return (await find({ ...query, page: 1, pageSize: ENOUGH }, meant)).hits
  }

  /** The needs beside the asked ones count as well. */
  function withTheme(meant: AskedWords): AskedWords {
    const { asked } = meant
    const themes = new Set([...asked.needs.keys()].flatMap((code) => needs.need(code)?.theme ?? []))
    const near = needs.all().needs.filter((need) => themes.has(need.theme))
    const wider = new Map(near.map((need) => [need.code, asked.needs.get(need.code) ?? AKIN]))
    return { ...meant, asked: { ...asked, needs: wider } }
  }

  /** The municipalities in which a search keeps to a place: of its areas, else those around its point or in its window. */
  async function townsAsked({ neighbourhood, near, bbox }: SearchQuery): Promise<AreaCode[]> {
    if (neighbourhood.length) return [...new Set(neighbourhood.map(townOf))]
    const at = near && (await neighbourhoods.place(near))
    if (at) return [at.municipality.code]
    const areas = bbox ? (await neighbourhoods.index()).all() : []
    const towns = areas.filter((area) => area.level === 'municipality' && bbox && bboxesTouch(area.bbox, bbox))
    return towns.map(({ code }) => code)
  }

  async function namesOf(codes: readonly AreaCode[]): Promise<string[]> {
    const areas = await neighbourhoods.index()
    return codes.flatMap((code) => areas.get(code)?.name ?? [])
  }
}

/** The words as somebody typed them. */
function written(q: string, words: string[]): string[] {
  const tokens = tokensOf(q)
  return words.map((word) => tokens.find(({ plain }) => plain === word)?.written ?? word)
}

/** What does not lie in the place somebody spoke of, with the step that leads there. */
function marked(found: FoundOffers): FoundOffers {
  const hits = found.hits.map((hit) =>
    hit.nearness && hit.nearness !== 'here' && hit.nearness !== 'beside' ? { ...hit, widenedBy: hit.nearness } : hit,
  )
  return { ...found, hits }
}
