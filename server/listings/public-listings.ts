import { type Labels, type PublicOrganization, publicOrganization } from '#domain/public-listing.ts'
import type { LocalDate } from '#domain/schedule.ts'
import { askedTogether } from './asked-together.ts'
import type { ListingStore } from './listing-store.ts'

/** How many listings are kept in the form readers see, those that were asked last. At about 10 kB each this is some 100 MB. */
const KEPT_LISTINGS = 10_000

type Parts = {
  listings: ListingStore
  /** The names of now. Another object means that names changed. */
  labels: () => Promise<Labels>
  today: () => LocalDate
}

export type PublicListings = ReturnType<typeof publicListings>

/**
 * Listings as the public sees them, by id. The database is asked every time which version and status count now, which is a few
 * bytes; the rest is read again only when that version is not the one kept here. So a change or a hidden listing shows at
 * once, also when another instance made it.
 */
export function publicListings({ listings, labels, today }: Parts) {
  const kept = new Map<string, { version: number; organization: PublicOrganization | null }>()
  const versionsOf = askedTogether(listings.versionsOf)
  let keptFor: { day: LocalDate; labels: Labels } | null = null

  return {
    /** Those of the ids that the public may see, in any order. */
    async byIds(ids: string[]): Promise<Map<string, PublicOrganization>> {
      const [names, versions] = await Promise.all([labels(), versionsOf(ids)])
      forgetOld(names)
      const unread = ids.filter((id) => versions.has(id) && kept.get(id)?.version !== versions.get(id))
      const fresh = unread.length ? await listings.byIds(unread) : []
      const found = new Map<string, PublicOrganization>()
      for (const listing of fresh) {
        const organization = publicOrganization(listing, names, today())
        kept.set(listing.id, { version: listing.version, organization })
        if (organization) found.set(listing.id, organization)
      }
      for (const id of ids) {
        const known = kept.get(id)
        if (!known || known.version !== versions.get(id)) continue
        kept.delete(id)
        kept.set(id, known)
        if (known.organization) found.set(id, known.organization)
      }
      trim()
      return found
    },

    async byId(id: string): Promise<PublicOrganization | null> {
      return (await this.byIds([id])).get(id) ?? null
    },
  }

  /** A new day brings and takes activities; new names stand in everything. */
  function forgetOld(names: Labels): void {
    if (keptFor?.day === today() && keptFor.labels === names) return
    keptFor = { day: today(), labels: names }
    kept.clear()
  }

  function trim(): void {
    for (const id of kept.keys()) {
      if (kept.size <= KEPT_LISTINGS) return
      kept.delete(id)
    }
  }
}
