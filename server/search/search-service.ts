import type { Meilisearch, MultiSearchQuery } from 'meilisearch'
import { Problem } from '#domain/problem.ts'
import type { Labels } from '#domain/public-listing.ts'
import { FacetName, type FacetValue, type SearchPage, type SearchQuery, type SearchResult } from '#domain/search.ts'
import type { ListingStore } from '../listings/listing-store.ts'
import { offerCard } from '../listings/offer-card.ts'
import type { PublicListings } from '../listings/public-listings.ts'
import type { NeedService } from '../needs/need-service.ts'
import { findInDatabase } from './find-in-database.ts'
import { findInIndex, indexQueries } from './find-in-index.ts'
import { candidateQueries, findUnderstood } from './find-understood.ts'
import type { FoundOffers } from './found-offers.ts'
import { indexAsker } from './index-asker.ts'
import { countedFacets } from './offer-filter.ts'
import { searchResult } from './present-offer.ts'
import type { AskedWords, UnderstandingService } from './understanding-service.ts'

type Parts = {
  client: Meilisearch
  indexUid: string
  listings: ListingStore
  publicListings: PublicListings
  needs: NeedService
  understanding: UnderstandingService
  labels: () => Promise<Labels>
  now: () => Date
  areaCount: () => Promise<number>
  today: () => string
  log: { warn(details: object, message: string): void }
}

/** For what we have nothing for at all, such as a dentist: better a pointer than a hit that is wrong. */
const NOTHING: FoundOffers = { hits: [], total: 0, facets: {}, engine: 'meilisearch' }

/** More at a time make the database slower for everybody, pages included. */
const MOST_IN_DATABASE = 8

/** How much another need of the same theme counts, where nothing fits the need itself. */
const AKIN = 0.3

/** As many as the index counts; a longer list is not read. */
const MOST_FACET_VALUES = 200

export type SearchService = ReturnType<typeof searchService>

/** A search is four steps: find ids, load the rows of now, leave out what may not be seen, present. */
export function searchService({
  client,
  indexUid,
  listings,
  publicListings,
  needs,
  understanding,
  labels,
  areaCount,
  now,
  today,
  log,
}: Parts) {
  const ask = indexAsker(client)
  let inDatabaseNow = 0
  return {
    /** Throws `invalid` for a code that nothing here has. */
    async search(query: SearchQuery): Promise<SearchPage> {
      const meant = await understanding.understand(query)
      const { asked, understood } = meant
      const found = understood.elsewhere && !isOrdered(query, meant) ? NOTHING : await find(query, meant)
      const [organizations, names] = await Promise.all([
        publicListings.byIds([...new Set(found.hits.map((hit) => hit.listingId))]),
        labels(),
      ])
      const said = wordsOf(meant.words.join(' '))
      const results = found.hits.flatMap(({ id, listingId }): SearchResult[] => {
        const organization = organizations.get(listingId)
        const card = organization && offerCard(organization, id)
        if (!organization || !card) return []
        const served = organization.activities.find((activity) => activity.id === id)?.catchment ?? []
        return [searchResult(card, served, query, asked, said)]
      })
      return {
        understood,
        widened: found.total > 0 ? (found.widened ?? null) : null,
        total: found.total,
        page: query.page,
        pageSize: query.pageSize,
        results,
        facets: facetsOf(found, names, countedFacets(query, await areaCount())),
        engine: found.engine,
      }
    },

    /** What a search asks of the index: the benchmark sends the same straight. */
    async questions(query: SearchQuery): Promise<MultiSearchQuery[]> {
      const meant = await understanding.understand(query)
      if (isOrdered(query, meant)) return candidateQueries(indexUid, query, meant.asked, meant.words)
      return indexQueries(indexUid, query, await areaCount())
    },
  }

  async function find(query: SearchQuery, meant: AskedWords): Promise<FoundOffers> {
    try {
      if (isOrdered(query, meant)) return await findOrdered(query, meant)
      return await findInIndex(ask, indexUid, query, await areaCount())
    } catch (error) {
      log.warn(
        { reason: error instanceof Error ? error.message : 'unknown' },
        'the index is away; searching in the database',
      )
      return inDatabase(query, meant)
    }
  }

  /** The same search without the index. It costs the database far more, so that too many at once are told to come back. */
  async function inDatabase(query: SearchQuery, { asked }: AskedWords): Promise<FoundOffers> {
    if (inDatabaseNow >= MOST_IN_DATABASE)
      throw new Problem('unavailable', 'Zoeken is even te druk. Probeer het zo nog eens.')
    inDatabaseNow++
    try {
      return await findInDatabase({ listings, labels, needsIn: () => [...asked.needs.keys()], today }, query)
    } finally {
      inDatabaseNow--
    }
  }

  /** Nothing for the need itself: then what else there is in its theme, which is better than an empty page, and said. */
  async function findOrdered(query: SearchQuery, { asked, words }: AskedWords): Promise<FoundOffers> {
    const parts = { ask, indexUid, query, words, now: now() }
    const found = await findUnderstood({ ...parts, asked })
    const themes = new Set([...asked.needs.keys()].flatMap((code) => needs.need(code)?.theme ?? []))
    if (found.total > 0 || themes.size === 0) return found
    const near = needs.all().needs.filter((need) => themes.has(need.theme))
    const wider = new Map(near.map((need) => [need.code, asked.needs.get(need.code) ?? AKIN]))
    return { ...(await findUnderstood({ ...parts, asked: { ...asked, needs: wider } })), widened: 'theme' }
  }

  function facetsOf(found: FoundOffers, names: Labels, counted: FacetName[]): SearchPage['facets'] {
    const entries = FacetName.options.map((facet) => {
      const counts = counted.includes(facet) ? (found.facets[facet] ?? {}) : {}
      const values = Object.entries(counts).map(
        ([value, count]): FacetValue => ({ value, count, name: nameOf(facet, value, names) }),
      )
      values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
      return [facet, values.slice(0, MOST_FACET_VALUES)]
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

/** Whether what was understood makes the order; else the index does, by words, distance, name or date. */
function isOrdered(query: SearchQuery, { asked, understood }: AskedWords): boolean {
  return query.sort === 'relevance' && understood.chips.length + asked.needs.size > 0
}

function wordsOf(text: string): string[] {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u)
  return [...new Set(words.filter((word) => word.length > 2))].slice(0, 12)
}
