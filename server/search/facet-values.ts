import type { MultiSearchQuery } from 'meilisearch'
import * as z from 'zod'
import type { Labels } from '#domain/public-listing.ts'
import { FacetName, type FacetValue, type SearchPage, type SearchQuery } from '#domain/search.ts'
import type { NeedService } from '../needs/need-service.ts'
import type { FoundOffers } from './found-offers.ts'
import type { Ask } from './index-asker.ts'
import { countedFacets, countedWithin, FACET_FIELDS } from './offer-filter.ts'

/** As many as the index counts; a longer list is not read. */
const MOST_FACET_VALUES = 200
/** The groups whose values are data. The others have closed lists, which the page knows. */
const OPEN_GROUPS = ['need', 'language', 'neighbourhood'] as const satisfies FacetName[]
/** So long the values that a network has are remembered; one that came since stands last until then. */
const REMEMBERED_MILLISECONDS = 60_000
const MOST_REMEMBERED = 500

type Counts = Partial<Record<FacetName, Record<string, number>>>
type Parts = { ask: Ask; indexUid: string; needs: Pick<NeedService, 'all' | 'theme'> }
type Shown = { found: Pick<FoundOffers, 'facets'>; query: SearchQuery; areaCount: number; names: Labels }

const Answer = z.object({
  results: z.array(z.object({ facetDistribution: z.record(z.string(), z.record(z.string(), z.number())).default({}) })),
})

/** What a page says of its filters: each value with its count and, where the words are data, its name. */
export function facetValues({ ask, indexUid, needs }: Parts) {
  const remembered = new Map<string, { at: number; counts: Counts }>()

  return {
    /** How many of each value there are in the network, whatever else is asked; empty while the index is away. */
    async ever(query: SearchQuery, areaCount: number): Promise<Counts> {
      const within = countedWithin(query, areaCount)
      const counted = OPEN_GROUPS.filter((facet) => countedFacets(query, areaCount).includes(facet))
      const key = JSON.stringify([query.network, within, counted])
      const before = remembered.get(key)
      if (before && performance.now() - before.at < REMEMBERED_MILLISECONDS) return before.counts
      const question: MultiSearchQuery = {
        indexUid,
        q: '',
        filter: [
          'behindActivities = false',
          ...(query.network ? [`network = ${JSON.stringify(query.network)}`] : []),
          ...(within.length ? [`within IN [${within}]`] : []),
        ],
        facets: counted.map((facet) => FACET_FIELDS[facet]),
        limit: 0,
      }
      try {
        const [answer] = Answer.parse(await ask([question])).results
        const fresh: Counts = {}
        for (const facet of counted) fresh[facet] = answer?.facetDistribution[FACET_FIELDS[facet]] ?? {}
        // What stayed the same is the same object, so that a page made with it can be kept.
        const counts = before && JSON.stringify(before.counts) === JSON.stringify(fresh) ? before.counts : fresh
        remembered.delete(key)
        remembered.set(key, { at: performance.now(), counts })
        for (const oldest of remembered.keys()) if (remembered.size > MOST_REMEMBERED) remembered.delete(oldest)
        return counts
      } catch {
        return {}
      }
    },

    /** Most first; with `ever` in an order that stays, whatever is asked: needs as in the thesaurus, the others most in the network first. */
    of({ found, query, areaCount, names }: Shown, ever: Counts | null): SearchPage['facets'] {
      const counted = countedFacets(query, areaCount)
      const within = countedWithin(query, areaCount).map((code) => code.slice(2))
      const entries = FacetName.options.map((facet) => {
        const counts = counted.includes(facet) ? (found.facets[facet] ?? {}) : {}
        const known = ever?.[facet] ?? {}
        const isShown = (value: string) =>
          facet !== 'neighbourhood' || !within.length || within.includes(value.slice(2, 6))
        const values = [...new Set([...Object.keys(known), ...Object.keys(counts)])]
          .filter(isShown)
          .map((value): FacetValue => ({ value, count: counts[value] ?? 0, name: nameOf(facet, value, names) }))
        const first = ever ? known : counts
        values.sort((a, b) => (first[b.value] ?? 0) - (first[a.value] ?? 0) || (a.value < b.value ? -1 : 1))
        const most = values.slice(0, MOST_FACET_VALUES)
        return [facet, ever && facet === 'need' ? asInThesaurus(most) : most]
      })
      return Object.fromEntries(entries)
    },
  }

  function asInThesaurus(values: FacetValue[]): FacetValue[] {
    const { themes, needs: all } = needs.all()
    const inOrder = themes.flatMap(({ code }) => all.filter(({ theme }) => theme === code))
    const places = new Map(inOrder.map(({ code }, place) => [code, place]))
    const placeOf = ({ value }: FacetValue) => places.get(value) ?? all.length
    return values.sort((a, b) => placeOf(a) - placeOf(b))
  }

  function nameOf(facet: FacetName, value: string, names: Labels): FacetValue['name'] {
    if (facet === 'need') return names.need(value)?.name ?? null
    if (facet === 'theme') return needs.theme(value)?.name ?? null
    if (facet !== 'neighbourhood') return null
    const area = names.area(value)
    return area && { nl: area.name, en: area.name }
  }
}
