import { isValidOn } from '#domain/activity.ts'
import { activitySlug } from '#domain/activity-slug.ts'
import type { LocalDate } from '#domain/schedule.ts'
import type { NeighbourhoodService } from '../neighbourhoods/neighbourhood-service.ts'
import type { ListingPages, PublicPageStore } from './public-page-store.ts'

/** Few enough to stay under 50,000 addresses with twenty activities each. */
const LISTINGS_PER_PART = 2_000
const FIXED_PAGES = ['/', '/over', '/privacy', '/toegankelijkheid']

/** The path of a page and when it last changed, as far as known. */
export type PublicPage = { path: string; changedAt: string | null }

type Parts = {
  pages: PublicPageStore
  neighbourhoods: NeighbourhoodService
  today: () => LocalDate
  listingsPerPart?: number
}
export type SitemapService = ReturnType<typeof sitemapService>

/** Every public page, in parts for as much as one sitemap holds. */
export function sitemapService({ pages, neighbourhoods, today, listingsPerPart = LISTINGS_PER_PART }: Parts) {
  return {
    /** Names of the parts: the general pages and areas, then listings; a small map is one part. */
    async parts(): Promise<string[]> {
      const count = await pages.count()
      if (count <= listingsPerPart) return ['all']
      const numbers = Array.from({ length: Math.ceil(count / listingsPerPart) }, (_, index) => String(index + 1))
      return ['areas', ...numbers]
    },

    /** The pages of one part; null for a part that is not there. */
    async pagesOf(part: string): Promise<PublicPage[] | null> {
      const known = await this.parts()
      if (!known.includes(part)) return null
      if (part === 'areas') return generalPages()
      if (part === 'all') return [...(await generalPages()), ...(await listingPages(0))]
      return listingPages((Number(part) - 1) * listingsPerPart)
    },
  }

  async function generalPages(): Promise<PublicPage[]> {
    const [areas, codes] = await Promise.all([neighbourhoods.index(), pages.areas()])
    const slugs = codes.flatMap((code) => areas.get(code)?.slug ?? []).sort()
    return [...FIXED_PAGES, ...slugs.map((slug) => `/wijk/${slug}`)].map((path) => ({ path, changedAt: null }))
  }

  async function listingPages(skip: number): Promise<PublicPage[]> {
    return (await pages.page(skip, listingsPerPart)).flatMap(pagesOfListing)
  }

  function pagesOfListing({ slug, updatedAt, activities }: ListingPages): PublicPage[] {
    const shown = activities.filter((activity) => isValidOn(activity, today()))
    const paths = [`/organisatie/${slug}`, ...shown.map((activity) => `/activiteit/${activitySlug(activity)}`)]
    return paths.map((path) => ({ path, changedAt: updatedAt }))
  }
}
