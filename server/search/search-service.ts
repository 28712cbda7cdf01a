import type { MultiSearchQuery } from 'meilisearch'
import { wordFinder } from '#domain/found-words.ts'
import { localMomentAt } from '#domain/open-times.ts'
import { Problem } from '#domain/problem.ts'
import type { Labels } from '#domain/public-listing.ts'
import { MAX_HITS, type SearchPage, type SearchQuery, type SearchResult } from '#domain/search.ts'
import { ENOUGH } from '#domain/widening.ts'
import type { ListingStore } from '../listings/listing-store.ts'
import { offerCard } from '../listings/offer-card.ts'
import type { PublicListings } from '../listings/public-listings.ts'
import type { NeedService } from '../needs/need-service.ts'
import type { NeighbourhoodService } from '../neighbourhoods/neighbourhood-service.ts'
import type { NetworkStore } from '../networks/network-store.ts'
import { openCounter } from './count-open.ts'
import { facetValues } from './facet-values.ts'
import { findInDatabase } from './find-in-database.ts'
import { findInIndex, findUncounted, indexQueries } from './find-in-index.ts'
import { namedFinder } from './find-named.ts'
import { findNear, isNear, LARGE_MAP_LISTINGS } from './find-near.ts'
import { findOpen } from './find-open.ts'
import { candidateQueries, findUnderstood } from './find-understood.ts'
import type { FoundOffers } from './found-offers.ts'
import type { Ask } from './index-asker.ts'
import { isElsewhere } from './is-elsewhere.ts'
import { keptPages } from './kept-pages.ts'
import { searchResult } from './present-offer.ts'
import { askedByTicks, browsedRanker } from './rank-browsed.ts'
import { isOrdered, type ReadSearch, searchReader } from './read-search.ts'
import type { AskedWords, UnderstandingService } from './understanding-service.ts'
import { wayOn } from './way-on.ts'
import { widener } from './widen.ts'

type Parts = {
  ask: Ask
  indexUid: string
  listings: ListingStore
  publicListings: PublicListings
  needs: NeedService
  understanding: UnderstandingService
  neighbourhoods: NeighbourhoodService
  networks: Pick<NetworkStore, 'all'>
  labels: () => Promise<Labels>
  now: () => Date
  areaCount: () => Promise<number>
  today: () => string
  log: { warn(details: object, message: string): void }
}

/** More at a time make the database slower for everybody, pages included. */
const MOST_IN_DATABASE = 8

export type SearchService = ReturnType<typeof searchService>

/** A search is four steps: find ids, load the rows of now, leave out what may not be seen, present. */
export function searchService({
  ask,
  indexUid,
  listings,
  publicListings,
  needs,
  understanding,
  neighbourhoods,
  networks,
  labels,
  areaCount,
  now,
  today,
  log,
}: Parts) {
  const pageOf = keptPages()
  const read = searchReader({ understanding, neighbourhoods })
  const widen = widener({ find: findFurther, neighbourhoods, needs })
  const findNamed = namedFinder({ ask, indexUid, areaCount, now, inDatabase })
  const inOrder = browsedRanker({ ask, indexUid, needs, now, today })
  const countOpen = openCounter({ ask, indexUid, now })
  const values = facetValues({ ask, indexUid, needs })
  const wayOnFrom = wayOn({ ask, indexUid, needs, networks })
  const isLargeMap = aboutNow(async () => (await listings.countAll()) >= LARGE_MAP_LISTINGS)
  let inDatabaseNow = 0
  return {
    /** Throws `invalid` for a code that nothing here has. */
    async search(given: SearchQuery): Promise<SearchPage> {
      const { query, meant } = await read(given)
      const { asked } = meant
      const sentElsewhere = isElsewhere(query, meant)
      const found = sentElsewhere ? await findNamed(query, meant) : await widen(query, meant, await find(query, meant))
      // What is called so is not elsewhere: "De Schommelstoel".
      const understood = sentElsewhere && found.total > 0 ? { ...meant.understood, elsewhere: null } : meant.understood
      const areas = await areaCount()
      const [organizations, names, further, ever, opens, metresTo, called] = await Promise.all([
        publicListings.byIds([...new Set(found.hits.map((hit) => hit.listingId))]),
        labels(),
        query.widen && understood.danger !== 'emergency' && (found.widened?.exact ?? found.total) < ENOUGH
          ? wayOnFrom({ query, asked })
          : null,
        query.filters ? values.ever(query, areas) : null,
        query.filters ? opensOf(query, found) : null,
        neighbourhoods.borders.ruler(query.neighbourhood.length ? query.neighbourhood : (asked.place?.codes ?? [])),
        neighbourhoods.aliases(),
      ])
      const rows = found.hits.map((hit) => organizations.get(hit.listingId))
      const isKeepable = found.madeOf && !found.widened && !further
      const madeOf = isKeepable ? [names, called, ever, opens, ...(found.madeOf ?? []), ...rows] : null
      return pageOf(query, madeOf, () => {
        const question = {
          query,
          asked,
          find: wordFinder(asked.words),
          now: localMomentAt(now()),
          metresTo,
          names,
          called,
        }
        const labelsOf = (codes: string[] = []) => codes.flatMap((code) => names.need(code) ?? [])
        const results = found.hits.flatMap((hit): SearchResult[] => {
          const organization = organizations.get(hit.listingId)
          const card = organization && offerCard(organization, hit.id)
          if (!organization || !card) return []
          const [own, about, topics] = [labelsOf(hit.needs), labelsOf(hit.about), labelsOf(hit.met?.needs)]
          return [searchResult({ hit, card, organization, own, about, topics }, question)]
        })
        return {
          understood,
          widened: found.widened ?? null,
          wayOn: further,
          total: found.total,
          totalIs: found.totalIs ?? 'exact',
          page: query.page,
          pageSize: query.pageSize,
          orderedBy: found.orderedBy,
          inexact: found.inexact === true && found.total > 0,
          results,
          facets: values.of({ found, query, areaCount: areas, names }, ever),
          countsAre: found.countsAre ?? 'exact',
          opens,
          engine: found.engine,
        }
      })
    },

    read,

    /** Whether the index alone answers; else the hits are put in order here, and are few enough to hold. */
    isOfIndex({ query, meant }: ReadSearch): boolean {
      return !isElsewhere(query, meant) && !isOrdered(query, meant) && !query.open
    },

    /** Everything a search finds, as deep as its pages go. */
    async all(query: SearchQuery): Promise<FoundOffers> {
      return allOf(await read(query))
    },

    allOf,

    /** What a search asks of the index: the benchmark sends the same straight. */
    async questions(given: SearchQuery): Promise<MultiSearchQuery[]> {
      const { query, meant } = await read(given)
      if (isOrdered(query, meant)) return candidateQueries(indexUid, query, meant.asked, await areaCount())
      return indexQueries(indexUid, query, await areaCount())
    },
  }

  /** For the map, which draws the same answer as the list. */
  async function allOf({ query, meant }: ReadSearch): Promise<FoundOffers> {
    const whole = { ...query, page: 1, pageSize: MAX_HITS }
    if (isElsewhere(query, meant)) return findNamed(whole, meant)
    return widen(whole, meant, await find(whole, meant, false))
  }

  /** Numbers beside filters are of the question itself. */
  async function findFurther(query: SearchQuery, meant: AskedWords): Promise<FoundOffers> {
    return find({ ...query, filters: false }, meant, false)
  }

  async function find(query: SearchQuery, meant: AskedWords, isCounted = true): Promise<FoundOffers> {
    try {
      const common = { ask, indexUid, query, areaCount: await areaCount(), now: now() }
      if (isOrdered(query, meant)) return await findUnderstood({ ...common, asked: meant.asked })
      if (query.open)
        return await findOpen({ ...common, asked: askedByTicks(query, { needs }), clock: localMomentAt(now()) })
      if (isNear(query) && (await isLargeMap())) return await findNear(ask, indexUid, query, common.areaCount)
      const found = isCounted
        ? await findInIndex(ask, indexUid, query, common.areaCount)
        : await findUncounted(ask, indexUid, query)
      return await inOrder(found, query)
    } catch (error) {
      log.warn(
        { reason: error instanceof Error ? error.message : 'unknown' },
        'the index is away; searching in the database',
      )
      return inDatabase(query, meant)
    }
  }

  /** The same search without the index. It costs the database far more, so that too many at once are told to come back. */
  async function inDatabase(query: SearchQuery, meant: AskedWords, named = false): Promise<FoundOffers> {
    const { asked } = meant
    if (inDatabaseNow >= MOST_IN_DATABASE)
      throw new Problem('unavailable', 'Zoeken is even te druk. Probeer het zo nog eens.')
    inDatabaseNow++
    try {
      const byTicks = (ticked: SearchQuery) => askedByTicks(ticked, { needs })
      return await findInDatabase(
        {
          listings,
          labels,
          borders: neighbourhoods.borders,
          needs: asked.needs,
          called: asked.called ?? [],
          named,
          onlyNeeds: meant.understood.danger !== null,
          byTicks,
          today,
          now,
        },
        query,
      )
    } finally {
      inDatabaseNow--
    }
  }

  /** How many are open at each moment; without a number where the index is away. */
  async function opensOf(query: SearchQuery, { opens, total, engine }: FoundOffers): Promise<SearchPage['opens']> {
    if (opens || engine === 'mongodb') return opens ?? null
    try {
      return await countOpen({ query, total, isLargeMap: await isLargeMap() })
    } catch {
      return null
    }
  }
}

const ABOUT_NOW_MILLISECONDS = 60_000

/** Asks once a minute, for what may be a minute old. */
function aboutNow<T>(ask: () => Promise<T>): () => Promise<T> {
  let known: { at: number; answer: T } | null = null
  return async () => {
    if (!known || performance.now() - known.at > ABOUT_NOW_MILLISECONDS)
      known = { at: performance.now(), answer: await ask() }
    return known.answer
  }
}
