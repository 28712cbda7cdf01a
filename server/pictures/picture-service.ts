import { daysAfter } from '#domain/due-time.ts'
import type { ListingChange } from '#domain/editing/listing-change.ts'
import type { Listing } from '#domain/listing.ts'
import { isPublic } from '#domain/listing.ts'
import type { Picture } from '#domain/picture.ts'
import { Problem } from '#domain/problem.ts'
import type { DraftStore } from '../listings/draft-store.ts'
import type { ListingStore } from '../listings/listing-store.ts'
import { stableUuid } from '../listings/stable-uuid.ts'
import type { KeptPicture, PictureStore } from './picture-store.ts'
import { shrinkPicture } from './shrink-picture.ts'

/** More than anybody needs, and less than fills a disk. */
const MOST_OF_LISTING = 50

/** A picture that nothing names is kept this long: somebody may have a form with it open. */
const UNNAMED_KEPT_DAYS = 30

type Parts = {
  pictures: PictureStore
  listings: Pick<ListingStore, 'byId' | 'keptVersions'>
  drafts: Pick<DraftStore, 'ofListing'>
  now: () => Date
  log: { warn(details: object, message: string): void }
}

export type PictureService = ReturnType<typeof pictureService>

/** Pictures of organisations: checked and made small when they come in, and shown only as long as their listing is. */
export function pictureService({ pictures, listings, drafts, now, log }: Parts) {
  /** One at a time: a large picture takes memory. */
  let busy: Promise<unknown> = Promise.resolve()

  return {
    /** Keeps a picture for a listing. It is not to be seen until the text names it. */
    async add(listing: string, given: Buffer, alt: string): Promise<Picture> {
      if ((await pictures.countOf(listing)) >= MOST_OF_LISTING)
        throw new Problem('not-now', 'Er staan al heel veel foto’s bij deze vermelding.')
      const small = busy.then(() => shrinkPicture(given))
      busy = small.catch(() => {})
      const { bytes, width, height } = await small
      const id = stableUuid(`${listing}/${bytes.toString('base64')}`)
      await pictures.keep({ id, listing, bytes, width, height, createdAt: now().toISOString() })
      return { id, alt, width, height }
    },

    /** A text may only name a picture that was kept for this listing, in the size that it has. */
    async checked(listing: string, change: ListingChange): Promise<ListingChange> {
      if (change.do !== 'change-organization' || !change.fields.picture) return change
      const { picture } = change.fields
      const size = await pictures.sizeOf(picture.id, listing)
      if (!size) {
        const message = 'deze foto is er niet (meer)'
        throw new Problem('invalid', 'De foto is er niet (meer).', {
          fields: [{ where: 'fields.picture', code: 'unknown', message }],
        })
      }
      return { ...change, fields: { ...change.fields, picture: { ...picture, ...size } } }
    },

    /** For everyone while the listing shows it; `editorOf` says whether the asker may see it before that. */
    async show(id: string, editorOf: (listing: Listing) => boolean): Promise<KeptPicture | null> {
      const kept = await pictures.byId(id)
      const listing = kept && (await listings.byId(kept.listing))
      if (!listing) return null
      const shown = isPublic(listing) && listing.published?.organization.picture?.id === id
      return shown || editorOf(listing) ? kept : null
    },

    /** Lets go of pictures that no text, version of before, draft or open form names. */
    async clear(): Promise<void> {
      const moment = daysAfter(now().toISOString(), -UNNAMED_KEPT_DAYS)
      for (const [listing, ids] of await pictures.before(moment)) {
        try {
          const texts = await Promise.all([
            listings.byId(listing),
            listings.keptVersions(listing),
            drafts.ofListing(listing),
          ])
          // In whatever part it is named: a picture too many kept is better than one too few.
          const named = JSON.stringify(texts)
          await pictures.removeBefore(
            ids.filter((id) => !named.includes(id)),
            moment,
          )
        } catch (error) {
          log.warn({ listing, reason: String(error) }, 'pictures of a listing were not cleared')
        }
      }
    },
  }
}
