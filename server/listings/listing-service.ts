import { randomUUID } from 'node:crypto'
import { type Listing, ListingContent, type ListingSource, type Proposal } from '#domain/listing.ts'
import { Problem } from '#domain/problem.ts'
import { NOTHING_SAID, saidAfter } from '#domain/said-at.ts'
import { slugify } from '#domain/slug.ts'
import type { ListingStore } from './listing-store.ts'

export type NewListing = {
  /** Given by a seed or an import, so that the same source gives the same id; else a new one. */
  id?: string
  network: string
  content: ListingContent
  source: ListingSource
  confirmedAt: string | null
  demo?: boolean
  by?: string
}

type Parts = {
  listings: ListingStore
  /** Told after every save; it must not make the save wait, nor fail it. */
  changed: (id: string) => void
  now: () => Date
}

export type ListingService = ReturnType<typeof listingService>

/** What can be done with a listing. Who may do it is decided before. */
export function listingService({ listings, changed, now }: Parts) {
  return {
    byId: listings.byId,
    bySourceKey: listings.bySourceKey,

    /** A new listing that the public sees at once. */
    async create(given: NewListing): Promise<Listing> {
      const listing = await newListing(given)
      if (!(await listings.insert(listing))) throw new Problem('changed-meanwhile', 'Deze organisatie staat er al.')
      changed(listing.id)
      return listing
    },

    /** A new listing that the public does not see until its text is published. */
    async createUnpublished(given: NewListing): Promise<Listing> {
      const { published, ...listing } = await newListing(given)
      const unpublished: Listing = { ...listing, status: 'draft', published: null, publishedAt: null, draft: published }
      if (!(await listings.insert(unpublished))) throw new Problem('changed-meanwhile', 'Deze organisatie staat er al.')
      return unpublished
    },

    /** A new listing that is not stored yet, with an address of its own; `taken` holds the addresses given out meanwhile. */
    prepare: (given: NewListing, taken?: Set<string>): Promise<Listing> => newListing(given, taken),

    /** Replaces the published text. `basedOn` is the version the editor saw; a stale one is refused with the listing of now. */
    async publish(
      id: string,
      basedOn: number,
      content: ListingContent,
      more: { by?: string; proposal?: Proposal | null } = {},
    ): Promise<Listing> {
      const at = now().toISOString()
      return save(id, basedOn, more.by, async (listing) => {
        const text = parseContent(content)
        const { name } = text.organization
        const renamed = name !== listing.published?.organization.name
        const slug = renamed ? await freeSlug(name, id) : listing.slug
        return {
          ...listing,
          slug,
          formerSlugs: slug === listing.slug ? listing.formerSlugs : former(listing, slug),
          // What was hidden for somebody's safety does not come back because a text was saved.
          status: listing.status === 'hidden' ? 'hidden' : 'published',
          published: text,
          publishedAt: at,
          draft: null,
          proposal: more.proposal === undefined ? listing.proposal : more.proposal,
          sentBack: null,
          saidAt: saidAfter(listing.saidAt, listing.published, text, at),
        }
      })
    },

    /** Any other change of the whole, such as a proposal; the public text and its address stay as they are. */
    change: save,

    /** Takes a listing out of sight, at once and everywhere, without losing it. */
    async setStatus(
      id: string,
      basedOn: number,
      status: 'published' | 'hidden' | 'archived',
      by?: string,
    ): Promise<Listing> {
      return save(id, basedOn, by, (listing) => ({ ...listing, status, publishedAt: now().toISOString() }))
    },

    /** Somebody of the organisation says: this is right. That says so of the room there is as well; what is out of sight stays so. */
    async confirm(
      id: string,
      basedOn: number,
      { by, bringsBack = false }: { by?: string | undefined; bringsBack?: boolean } = {},
    ): Promise<Listing> {
      const at = now().toISOString()
      return save(id, basedOn, by, (listing) => {
        const published = listing.published && withRoomSaid(listing.published, at)
        const changed = bringsBack || published !== listing.published
        return {
          ...listing,
          status: bringsBack ? 'published' : listing.status,
          published,
          publishedAt: changed ? at : listing.publishedAt,
          confirmedAt: at,
        }
      })
    },
  }

  /** Load, change, keep what was, replace if nobody came between, tell the index. */
  async function save(
    id: string,
    basedOn: number,
    by: string | undefined,
    change: (listing: Listing) => Listing | Promise<Listing>,
  ): Promise<Listing> {
    const current = await listings.byId(id)
    if (!current) throw new Problem('not-found', 'Deze vermelding is er niet.')
    if (current.version !== basedOn) throw stale(current)
    const at = now().toISOString()
    const next: Listing = { ...(await change(current)), version: basedOn + 1, updatedAt: at, updatedBy: by ?? null }
    await listings.keepVersion(current)
    if (!(await listings.replace(next, basedOn))) throw stale(await listings.byId(id))
    changed(id)
    return next
  }

  async function newListing(given: NewListing, taken: Set<string> = new Set()): Promise<Listing> {
    const id = given.id ?? randomUUID()
    const at = now().toISOString()
    const slug = await freeSlug(given.content.organization.name, id, taken)
    taken.add(slug)
    return {
      id,
      network: given.network,
      slug,
      formerSlugs: [],
      status: 'published',
      version: 1,
      indexedVersion: 0,
      published: parseContent(given.content),
      draft: null,
      proposal: null,
      sentBack: null,
      publishedAt: at,
      confirmedAt: given.confirmedAt,
      saidAt: NOTHING_SAID,
      createdAt: at,
      updatedAt: at,
      updatedBy: given.by ?? null,
      demo: given.demo ?? false,
      trusted: false,
      source: given.source,
    }
  }

  async function freeSlug(name: string, id: string, taken: Set<string> = new Set()): Promise<string> {
    const wanted = slugify(name).slice(0, 80) || id
    for (let number = 1; number < 1000; number++) {
      const slug = number === 1 ? wanted : `${wanted}-${number}`
      if (!taken.has(slug) && !(await listings.slugTaken(slug, id))) return slug
    }
    return id
  }
}

/** Throws `invalid` with everything that is wrong, all together. */
export function parseContent(content: unknown): ListingContent {
  const parsed = ListingContent.safeParse(content)
  if (parsed.success) return parsed.data
  throw new Problem('invalid', 'De vermelding klopt nog niet.', {
    fields: parsed.error.issues.map((issue) => ({
      where: issue.path.join('.'),
      code: issue.code,
      message: issue.message,
    })),
  })
}

function withRoomSaid(content: ListingContent, at: string): ListingContent {
  if (!content.activities.some(({ capacity }) => capacity)) return content
  const activities = content.activities.map((activity) =>
    activity.capacity ? { ...activity, capacity: { ...activity.capacity, saidAt: at } } : activity,
  )
  return { ...content, activities }
}

function former(listing: Listing, slug: string): string[] {
  return [...new Set([...listing.formerSlugs, listing.slug])].filter((old) => old !== slug)
}

function stale(current: Listing | null): Problem {
  return new Problem('changed-meanwhile', 'Iemand anders heeft deze vermelding net veranderd.', { current })
}
