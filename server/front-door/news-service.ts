import { NEWS_DAYS } from '#domain/front-door.ts'
import { newsOf, type OfferNews } from '#domain/listing-news.ts'
import { type AreaCode, parentCodesOf } from '#domain/neighbourhood.ts'
import { type LocalDate, localDateAt } from '#domain/schedule.ts'
import { offerCard } from '../listings/offer-card.ts'
import type { PublicListings } from '../listings/public-listings.ts'
import { type AreaOffer, relationOf } from './area-offers.ts'
import type { ChangeStore } from './change-store.ts'

/** So many listings that were saved last are read; more in six weeks is more than anybody reads. */
const LISTINGS_READ = 200

export type AreaNews = AreaOffer & Omit<OfferNews, 'id'>
type Parts = { changes: ChangeStore; publicListings: PublicListings; now: () => Date; today: () => LocalDate }
export type NewsService = ReturnType<typeof newsService>

/** What came or changed in an area in the last weeks. */
export function newsService({ changes, publicListings, now, today }: Parts) {
  return {
    /** From which day on something counts as new. */
    since: (): LocalDate => localDateAt(new Date(now().getTime() - NEWS_DAYS * 86_400_000)),

    /** The last first. A listing that nobody saved since is not looked at, also when it starts on one of these days. */
    async inArea(area: AreaCode): Promise<AreaNews[]> {
      const since = `${this.since()}T00:00:00.000Z`
      const saved = await changes.changedSince([area, ...parentCodesOf(area)], since, LISTINGS_READ)
      const [before, organizations] = await Promise.all([
        changes.versionsSince(saved, since),
        publicListings.byIds(saved.map((listing) => listing.id)),
      ])
      const news = saved.flatMap((listing) => {
        const organization = organizations.get(listing.id)
        if (!organization) return []
        return newsOf([...(before.get(listing.id) ?? []), listing], since, today()).flatMap(
          ({ id, ...one }): AreaNews[] => {
            const card = offerCard(organization, id)
            const activity = organization.activities.find((candidate) => candidate.id === id) ?? null
            const relation = relationOf(organization, activity, area)
            return card && relation ? [{ ...one, card, organization, activity, relation }] : []
          },
        )
      })
      return news.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.card.title.localeCompare(b.card.title, 'nl')))
    },

    /** When this area may last have become something else: a save, or the day that began. For `Last-Modified`. */
    async lastModified(area: AreaCode): Promise<Date> {
      const saved = await changes.latestIn([area, ...parentCodesOf(area)])
      const dayBegan = `${today()}T00:00:00.000Z`
      const at = saved && saved > dayBegan ? saved : dayBegan
      return new Date(Math.min(Date.parse(at), now().getTime()))
    },
  }
}
