import { liesWithin } from '#domain/area-relation.ts'
import type { AreaOverview, Booklet, NetworkContact } from '#domain/front-door.ts'
import { type AreaSummary, parentCodesOf } from '#domain/neighbourhood.ts'
import { Problem } from '#domain/problem.ts'
import type { AreaLabel } from '#domain/public-listing.ts'
import type { LocalDate } from '#domain/schedule.ts'
import { varied } from '#domain/varied.ts'
import type { PublicListings } from '../listings/public-listings.ts'
import type { NeedService } from '../needs/need-service.ts'
import type { NeighbourhoodService } from '../neighbourhoods/neighbourhood-service.ts'
import type { NetworkStore } from '../networks/network-store.ts'
import type { SearchService } from '../search/search-service.ts'
import { type AreaOffer, areaOffers } from './area-offers.ts'
import { bookletParts } from './booklet-parts.ts'
import type { ChangeStore } from './change-store.ts'
import { type AreaNews, newsService } from './news-service.ts'
import { surroundings } from './surroundings.ts'

/** An area with more is a whole town; its groups are then of what was confirmed last. */
const OFFERS_READ = 500
const SHOWN_PER_GROUP = 12
const NEWS_SHOWN = 6
const NEARBY_SHOWN = 6
/** Some sixty pages of paper. */
const MOST_IN_BOOKLET = 300

export type FrontDoorParts = {
  neighbourhoods: NeighbourhoodService
  networks: Pick<NetworkStore, 'all'>
  needs: NeedService
  search: SearchService
  publicListings: PublicListings
  changes: ChangeStore
  now: () => Date
  today: () => LocalDate
}

export type FrontDoorService = ReturnType<typeof frontDoorService>

/** What the page of an area, its feeds and its booklet tell: what is here, what is new, and what is close by. */
export function frontDoorService({
  neighbourhoods,
  networks,
  needs,
  search,
  publicListings,
  changes,
  now,
  today,
}: FrontDoorParts) {
  const news = newsService({ changes, publicListings, now, today })
  const offersIn = areaOffers({ search, publicListings })
  const around = surroundings({ neighbourhoods, search, publicListings })

  return {
    today,
    newsSince: news.since,

    async area(codeOrSlug: string): Promise<AreaSummary> {
      const area = await neighbourhoods.find(codeOrSlug)
      if (!area) throw new Problem('not-found', 'Deze gemeente, wijk of buurt kennen we niet.')
      return area
    },

    news: (area: AreaSummary): Promise<AreaNews[]> => news.inArea(area.code),
    lastModified: (area: AreaSummary): Promise<Date> => news.lastModified(area.code),
    async offers(area: AreaSummary): Promise<AreaOffer[]> {
      return (await offersIn(area.code, OFFERS_READ)).offers
    },

    async overview(codeOrSlug: string): Promise<AreaOverview> {
      const area = await this.area(codeOrSlug)
      const isTown = area.level === 'municipality'
      const [fresh, found, nearby, neighbours, covering] = await Promise.all([
        news.inArea(area.code),
        isTown ? { total: 0, offers: [] } : offersIn(area.code, OFFERS_READ),
        around.nearby(area, NEARBY_SHOWN),
        around.neighbours(area),
        networksOf(area),
      ])
      return {
        area: labelOf(area),
        news: {
          since: news.since(),
          total: fresh.length,
          items: varied(fresh, NEWS_SHOWN).map(({ what, at, changed, card }) => ({ what, at, changed, offer: card })),
        },
        here: isTown ? null : found.total,
        standing: isTown ? null : groupOf(found.offers, 'stands'),
        serving: isTown ? null : groupOf(found.offers, 'serves'),
        nearby: nearby.map((one) => ({ ...one, area: labelOf(one.area) })),
        neighbours: neighbours.map(labelOf),
        networks: covering,
      }
    },

    async booklet(codeOrSlug: string): Promise<Booklet> {
      const area = await this.area(codeOrSlug)
      const [{ total, offers }, covering] = await Promise.all([offersIn(area.code, MOST_IN_BOOKLET), networksOf(area)])
      return {
        area: { ...labelOf(area), level: area.level },
        day: today(),
        total,
        ...bookletParts(offers, needs.all().themes),
        networks: covering,
      }
    },
  }

  /** The networks that cover an area, or a part of it. */
  async function networksOf(area: AreaSummary): Promise<NetworkContact[]> {
    const covered = [area.code, ...parentCodesOf(area.code)]
    return (await networks.all())
      .filter(({ areas }) => areas.some((code) => covered.includes(code) || liesWithin(code, area.code)))
      .map(({ slug, name, summary, contact, demo }) => ({ slug, name, summary, contact, demo }))
  }
}

function groupOf(offers: AreaOffer[], relation: AreaOffer['relation']) {
  const those = offers.filter((offer) => offer.relation === relation)
  return { count: those.length, offers: those.slice(0, SHOWN_PER_GROUP).map(({ card }) => card) }
}

function labelOf({ code, name, slug, municipalityName }: AreaSummary): AreaLabel {
  return { code, name, slug, municipality: municipalityName }
}
