import type { Meilisearch } from 'meilisearch'
import type { Labels } from '#domain/public-listing.ts'
import type { FacetName, FacetValue, SearchPage, SearchQuery, SearchResult } from '#domain/search.ts'
import { slugify } from '#domain/slug.ts'
import type { ListingStore } from '../listings/listing-store.ts'
import { offerCard } from '../listings/offer-card.ts'
import type { PublicListings } from '../listings/public-listings.ts'
import type { NeedService } from '../needs/need-service.ts'
import { findInDatabase } from './find-in-database.ts'
import { findInIndex } from './find-in-index.ts'
import type { FoundOffers } from './found-offers.ts'
import { indexAsker } from './index-asker.ts'
import { searchResult } from './present-offer.ts'

type Parts = {
  client: Meilisearch
  indexUid: string
  listings: ListingStore
  publicListings: PublicListings
  needs: NeedService
  labels: () => Promise<Labels>
  areaCount: () => Promise<number>
  today: () => string
  log: { warn(details: object, message: string): void }
}

export type SearchService = ReturnType<typeof searchService>

/** A search is four steps: find ids, load the rows of now, leave out what may not be seen, present. */
export function searchService({
  client,
  indexUid,
  listings,
  publicListings,
  needs,
  labels,
  areaCount,
  today,
  log,
}: Parts) {
  const ask = indexAsker(client)
  return {
    /** Throws `invalid` for a code that nothing here has. */
    async search(query: SearchQuery): Promise<SearchPage> {
      const found = await find(query)
      const [organizations, names] = await Promise.all([
        publicListings.byIds([...new Set(found.hits.map((hit) => hit.listingId))]),
        labels(),
      ])
      const words = wordsOf(query.q)
      const results = found.hits.flatMap(({ id, listingId }): SearchResult[] => {
        const organization = organizations.get(listingId)
        const card = organization && offerCard(organization, id)
        if (!organization || !card) return []
        const served = organization.activities.find((activity) => activity.id === id)?.catchment ?? []
        return [searchResult(card, served, query, words)]
      })
      return {
        total: found.total,
        page: query.page,
        pageSize: query.pageSize,
        results,
        facets: facetsOf(found, names),
        engine: found.engine,
      }
    },
  }

  async function find(query: SearchQuery): Promise<FoundOffers> {
    try {
      return await findInIndex(ask, indexUid, query, await areaCount())
    } catch (error) {
      log.warn(
        { reason: error instanceof Error ? error.message : 'unknown' },
        'the index is away; searching in the database',
      )
      return findInDatabase({ listings, labels, needsIn, today }, query)
    }
  }

  /** Needs whose name or one of whose words stands in the text, whole. */
  function needsIn(text: string): string[] {
    const said = `-${slugify(text)}-`
    return needs
      .all()
      .needs.filter(({ name, synonyms }) =>
        [name.nl, name.en, ...Object.values(synonyms).flat()].some((word) => said.includes(`-${slugify(word)}-`)),
      )
      .map((need) => need.code)
  }

  function facetsOf(found: FoundOffers, names: Labels): SearchPage['facets'] {
    const entries = Object.entries(found.facets).map(([facet, counts]) => {
      const values = Object.entries(counts).map(
        ([value, count]): FacetValue => ({ value, count, name: nameOf(facet as FacetName, value, names) }),
      )
      return [facet, values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))]
    })
    return Object.fromEntries(entries)
  }

  function nameOf(facet: FacetName, value: string, names: Labels): FacetValue['name'] {
    if (facet === 'need') return names.need(value)?.name ?? null
    if (facet === 'theme') return needs.theme(value)?.name ?? null
    if (facet !== 'neighbourhood') return null
    const area = names.area(value)
    return area && { nl: area.name, en: area.name }
  }
}

function wordsOf(text: string): string[] {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u)
  return [...new Set(words.filter((word) => word.length > 2))].slice(0, 12)
}
