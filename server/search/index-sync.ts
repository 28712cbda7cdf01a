import { setImmediate as turn } from 'node:timers/promises'
import type { Listing } from '#domain/listing.ts'
import { type Offer, offersOf } from '#domain/offer.ts'
import type { Labels } from '#domain/public-listing.ts'
import type { LocalDate } from '#domain/schedule.ts'
import type { ListingStore } from '../listings/listing-store.ts'
import type { IndexStateStore } from './index-state-store.ts'
import { changedTerms, type IndexTerms } from './index-terms.ts'
import type { OfferIndex } from './offer-index.ts'

type Parts = {
  listings: ListingStore
  states: IndexStateStore
  index: OfferIndex
  labels: () => Promise<Labels>
  /** The thesaurus of now, as the index uses it. */
  terms: IndexTerms
  now: () => Date
  today: () => LocalDate
  log: { info(message: string): void; warn(details: object, message: string): void }
}

const HEAL_BATCH = 200
const REFILL_BATCH = 500

export type IndexSync = ReturnType<typeof indexSync>

/**
 * Keeps the index equal to the database. A save marks its listing as behind and tells us; we read the row again, index it, and
 * note the version. Whatever goes wrong in between leaves it behind, and `heal` finds it.
 */
export function indexSync({ listings, states, index, labels, terms, now, today, log }: Parts) {
  const waiting = new Set<string>()
  let working: Promise<void> | null = null
  let following: Promise<void> | null = null
  let refilling: Promise<number> | null = null

  return {
    /** Told after a save. Returns at once; never throws. */
    changed(id: string): void {
      waiting.add(id)
      working ??= workOff()
    },

    /** Told after a change of the thesaurus. Returns at once; never throws. */
    termsChanged(): void {
      following = (following ?? Promise.resolve())
        .then(followThesaurus)
        .then(heal)
        .then(() => {}, warnBehind)
    },

    /** Resolves when everything told so far was tried. */
    async settled(): Promise<void> {
      await following
      while (working) await working
    },

    heal,
    followThesaurus,

    /** Fills a new index and swaps it in. A second call while one runs gets the first one's answer. */
    reindex(progress?: (offers: number) => void): Promise<number> {
      refilling ??= refill(progress).finally(() => {
        refilling = null
      })
      return refilling
    },

    /** At the start: makes the index when it is missing or was made with other settings; else takes over new synonyms. */
    async prepare(): Promise<'refilled' | 'ready'> {
      const state = await states.get(index.name)
      const known = state?.print === index.print() && (await index.exists())
      if (!known) {
        await this.reindex()
        return 'refilled'
      }
      await followThesaurus()
      return 'ready'
    },
  }

  /** Indexes what is behind, and what came or went by the calendar. Answers how many listings it tried. */
  async function heal(): Promise<number> {
    await followCalendar()
    const tried: string[] = []
    for (;;) {
      const ids = await listings.behind(HEAL_BATCH, tried)
      if (ids.length === 0) return tried.length
      await indexNow(ids)
      tried.push(...ids)
    }
  }

  /**
   * Gives the index the synonyms of the thesaurus, when they are newer than what it has. Listings with a need that is called
   * otherwise, or with words that came or went, are behind. Looks again after, as another instance with an older thesaurus may have been overtaken.
   */
  async function followThesaurus(): Promise<void> {
    for (;;) {
      const { version, synonyms, known } = await terms.now()
      const state = await states.get(index.name)
      if (!state || state.thesaurusVersion >= version) return
      await index.setSynonyms(synonyms)
      const { renamed, words } = changedTerms(await states.terms(index.name), known)
      await listings.markBehindWithNeeds(renamed)
      await listings.markBehindWithWords(words)
      await states.noteTerms(index.name, known)
      await states.note(index.name, { thesaurusVersion: version })
    }
  }

  function warnBehind(error: unknown): void {
    log.warn({ reason: error instanceof Error ? error.message : 'unknown' }, 'index is behind; it heals by itself')
  }

  async function workOff(): Promise<void> {
    while (waiting.size > 0) {
      const ids = [...waiting].slice(0, HEAL_BATCH)
      for (const id of ids) waiting.delete(id)
      try {
        await indexNow(ids)
      } catch (error) {
        warnBehind(error)
      }
    }
    working = null
  }

  async function indexNow(ids: string[]): Promise<void> {
    // The names of now: what is behind may be so because another instance renamed a need.
    const { version } = await terms.now()
    const [fresh, names] = await Promise.all([listings.byIds(ids), labels()])
    await index.put(ids, await offersIn(fresh, names))
    // With other terms meanwhile these offers may be out of date already: they stay behind.
    if ((await terms.now()).version === version) await listings.noteIndexed(fresh)
  }

  /** The words of a listing take some milliseconds to read: after each one whoever asks something goes first. */
  async function offersIn(batch: Listing[], names: Labels): Promise<Offer[]> {
    const offers: Offer[] = []
    for (const listing of batch) {
      offers.push(...offersOf(listing, names, today()))
      await turn()
    }
    return offers
  }

  async function refill(progress?: (offers: number) => void): Promise<number> {
    const since = new Date(now().getTime() - 2_000).toISOString()
    const { version, synonyms, known } = await terms.now()
    const names = await labels()
    const indexed: { id: string; version: number }[] = []
    async function* batches(): AsyncGenerator<Offer[]> {
      for await (const batch of listings.all(REFILL_BATCH)) {
        indexed.push(...batch.map(({ id, version }) => ({ id, version })))
        yield await offersIn(batch, names)
      }
    }
    const total = await index.refill(batches(), synonyms, progress)
    for (let start = 0; start < indexed.length; start += REFILL_BATCH) {
      await listings.noteIndexed(indexed.slice(start, start + REFILL_BATCH))
    }
    await states.noteTerms(index.name, known)
    await states.note(index.name, { print: index.print(), day: today(), thesaurusVersion: version })
    // Changed meanwhile is behind by its version; made meanwhile may have gone into the old index only.
    await listings.markBehindCreatedSince(since)
    return total
  }

  async function followCalendar(): Promise<void> {
    const state = await states.get(index.name)
    if (!state || state.day === today()) return
    await listings.markBehindTurned(state.day, today())
    await states.note(index.name, { day: today() })
    log.info('a new day: offers that come or go are indexed again')
  }
}
