import { isFoundIn } from '#domain/coverage.ts'
import { bboxHolds } from '#domain/geo.ts'
import type { MapQuery, MapView } from '#domain/map-view.ts'
import { ENOUGH, hasPlace } from '#domain/widening.ts'
import type { PublicListings } from '../listings/public-listings.ts'
import type { NeighbourhoodService } from '../neighbourhoods/neighbourhood-service.ts'
import type { Ask } from './index-asker.ts'
import { anywhere, mapQueries, readMapAnswer } from './locate-in-index.ts'
import { type MapFrame, mapFrame } from './map-frame.ts'
import { type Located, mapViewOf } from './map-view-of.ts'
import { type PlacedOffer, placedOffers } from './placed-offers.ts'
import type { ReadSearch } from './read-search.ts'
import type { SearchService } from './search-service.ts'

type Parts = {
  ask: Ask
  indexUid: string
  search: Pick<SearchService, 'read' | 'isOfIndex' | 'all' | 'allOf'>
  publicListings: Pick<PublicListings, 'byIds'>
  neighbourhoods: Pick<NeighbourhoodService, 'index' | 'shownIn'>
  log: { warn(details: object, message: string): void }
}

export type MapService = ReturnType<typeof mapService>

/** A search as the map draws it: counted per area, and one by one where there are few. */
export function mapService({ ask, indexUid, search, publicListings, neighbourhoods, log }: Parts) {
  return {
    async view(query: MapQuery): Promise<MapView> {
      const index = await neighbourhoods.index()
      const frame = mapFrame(index, query.window, query.zoom, await neighbourhoods.shownIn(query.window))
      return mapViewOf(query, frame, index, await locate(query, frame))
    },
  }

  async function locate(given: MapQuery, frame: MapFrame): Promise<Located> {
    const read = await search.read(given)
    const query = { ...given, ...read.query }
    if (!search.isOfIndex(read)) return locateFound(query, read)
    try {
      const answer = readMapAnswer(await ask(mapQueries(indexUid, query, frame)), frame)
      // Of so few the list looks further, and the map draws what the list shows.
      return query.widen && answer.total < ENOUGH ? await locateFound(query, read) : locatedByIndex(answer)
    } catch (error) {
      log.warn({ reason: error instanceof Error ? error.message : 'unknown' }, 'the index is away; the map counts rows')
      return locateFound(query, read)
    }
  }

  function locatedByIndex({ countOf, inWindow, pointless }: ReturnType<typeof readMapAnswer>): Located {
    return {
      countOf,
      pinCount: inWindow.total,
      pins: () => placedOffers(inWindow.hits, publicListings),
      pointless: async () => ({
        offers: (await placedOffers(pointless.hits, publicListings)).filter((offer) => !offer.point),
        countOf: pointless.countOf,
      }),
      engine: 'meilisearch',
    }
  }

  /** Of few hits, and of those that the database found, the rows themselves are counted. */
  async function locateFound(query: MapQuery, read: ReadSearch): Promise<Located> {
    const found = await search.allOf(read)
    const here = await placedOffers(found.hits, publicListings)
    // Numbers are of what fits as asked; what looking further brought is drawn, and not counted.
    const everywhere = hasPlace(query) || found.widened ? await exactly(anywhere(query)) : here
    const inWindow = here.filter(({ point }) => point && bboxHolds(query.window, point))
    const pointless = here.filter(({ point }) => !point)
    return {
      countOf: (code) =>
        everywhere.filter(({ covers, beside }) => isFoundIn(covers, code) || beside.includes(code)).length,
      pinCount: inWindow.length,
      pins: async () => inWindow,
      pointless: async () => ({
        offers: pointless,
        countOf: (code) => pointless.filter(({ covers }) => covers.includes(code)).length,
      }),
      engine: found.engine,
    }
  }

  async function exactly(query: MapQuery): Promise<PlacedOffer[]> {
    return placedOffers((await search.all({ ...query, widen: false })).hits, publicListings)
  }
}
