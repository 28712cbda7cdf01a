import { createHash } from 'node:crypto'
import type { Meilisearch, Settings } from 'meilisearch'
import type { Offer } from '#domain/offer.ts'
import { MAX_HITS } from '#domain/search.ts'
import { READING } from '#domain/understanding/offer-reading.ts'
import { TOPICS } from '#domain/understanding/words/topics/topics.ts'
import type { Borders } from '../neighbourhoods/borders.ts'
import { besideBorders } from './beside-borders.ts'
import { KEY_ATTRIBUTES, PACKED, PACKED_PARTS, type PackedOffer, packedOffer, secondsOf } from './packed-offer.ts'

/** An offer as the index holds it: the point under Meilisearch's own name, numbers it can sort by, and what is read of it. */
type OfferDocument = Omit<Offer, 'point' | 'isApproximate' | 'confirmedAt' | 'opens'> &
  PackedOffer & {
    _geo?: { lat: number; lng: number }
    confirmedAtSeconds: number
  }

const BATCH = 2_000
/** More than the municipalities and wijken of the country: the map counts them all at once. */
const MOST_COUNTED = 5_000
const TASK = { timeout: 600_000, interval: 20 }

/** What readers of the index may ask of it. Words first where they say most: a title, then a name, then what it is about. */
function settingsWith(synonyms: Record<string, string[]>): Settings {
  return {
    searchableAttributes: [
      'title',
      'organizationName',
      'needNames',
      'summary',
      'placeNames',
      'description',
      ...KEY_ATTRIBUTES,
    ],
    filterableAttributes: [
      'listingId',
      'id',
      'type',
      'called',
      'organizationCalled',
      'behindActivities',
      'network',
      'within',
      'postcodes',
      'serves',
      'beside',
      'areas',
      'covers',
      'hasPoint',
      'needs',
      'themes',
      'said',
      'kind',
      'groups',
      'languages',
      'moments',
      'days',
      'dayParts',
      'free',
      'form',
      'accessibility',
      'tradition',
      'contribute',
      '_geo',
    ],
    sortableAttributes: ['_geo', 'title', 'confirmedAtSeconds', 'hasPoint'],
    rankingRules: ['words', 'typo', 'proximity', 'attribute', 'sort', 'exactness'],
    displayedAttributes: ['id', 'listingId', 'beside', '_geo', ...PACKED_PARTS],
    stopWords: [...STOP_WORDS],
    synonyms,
    typoTolerance: { minWordSizeForTypos: { oneTypo: 4, twoTypos: 8 } },
    pagination: { maxTotalHits: MAX_HITS },
    faceting: { maxValuesPerFacet: MOST_COUNTED, sortFacetValuesBy: { '*': 'count' } },
  }
}

/** Words that stand in every sentence and say nothing about what is looked for. */
export const STOP_WORDS: readonly string[] =
  'aan al als bij dan dat de den der des deze die dit door een en er het hij ik in is je kan me met mij mijn naar nog of om ook op over te tot uit van voor was wat we wel wij wil zijn zoek zou a an and are can for i in is me my of on or the to want with you'.split(
    ' ',
  )

export type OfferIndex = ReturnType<typeof offerIndex>

/** The index of offers in Meilisearch under `name`. Everything in it can be made again from the database. */
export function offerIndex(client: Meilisearch, name: string, borders: Pick<Borders, 'beside'>) {
  const withBeside = besideBorders(borders)
  const index = client.index<OfferDocument>(name)

  return {
    name,
    client,

    /** What the index was made with. Another print means: fill it anew. */
    print: (): string =>
      createHash('sha256')
        .update(JSON.stringify([settingsWith({}), PACKED, TOPICS, READING]))
        .digest('hex')
        .slice(0, 16),

    async exists(): Promise<boolean> {
      const { results } = await client.getIndexes({ limit: 1_000 })
      return results.some((known) => known.uid === name)
    },

    /** Replaces everything these listings had in the index by these offers. Resolves when it can be found. */
    async put(listingIds: string[], offers: Offer[]): Promise<void> {
      const keep = offers.map((offer) => offer.id)
      const gone = `listingId IN [${listingIds.join(',')}]${keep.length ? ` AND NOT id IN [${keep.join(',')}]` : ''}`
      await index.deleteDocuments({ filter: gone })
      // A task that must succeed comes last: tasks are done in order, so the one before it is done as well.
      const task = offers.length
        ? await index.addDocuments((await withBeside(offers)).map(toDocument)).waitTask(TASK)
        : await index.deleteDocuments({ filter: gone }).waitTask(TASK)
      if (task.status !== 'succeeded') throw new Error(`index: ${task.error?.message ?? task.status}`)
    },

    async setSynonyms(synonyms: Record<string, string[]>): Promise<void> {
      const task = await index.updateSynonyms(synonyms).waitTask(TASK)
      if (task.status !== 'succeeded') throw new Error(`index: ${task.error?.message ?? task.status}`)
    },

    /** Fills a new index beside this one and takes its place in one step, so that there is no moment without answers. */
    async refill(
      batches: AsyncIterable<Offer[]>,
      synonyms: Record<string, string[]>,
      progress: (offers: number) => void = () => {},
    ): Promise<number> {
      const nextName = `${name}-${Date.now().toString(36)}`
      await client.createIndex(nextName, { primaryKey: 'id' }).waitTask(TASK)
      const next = client.index<OfferDocument>(nextName)
      await next.updateSettings(settingsWith(synonyms)).waitTask(TASK)
      let total = 0
      let last: { taskUid: number } | null = null
      let waiting: OfferDocument[] = []
      for await (const offers of batches) {
        waiting.push(...(await withBeside(offers)).map(toDocument))
        if (waiting.length < BATCH) continue
        last = await next.addDocuments(waiting)
        total += waiting.length
        waiting = []
        progress(total)
      }
      if (waiting.length) last = await next.addDocuments(waiting)
      total += waiting.length
      if (last) {
        const task = await client.tasks.waitForTask(last.taskUid, { timeout: 3_600_000, interval: 50 })
        if (task.status !== 'succeeded') throw new Error(`index: ${task.error?.message ?? task.status}`)
      }
      progress(total)
      if (!(await this.exists())) await client.createIndex(name, { primaryKey: 'id' }).waitTask(TASK)
      const swap = await client.swapIndexes([{ indexes: [name, nextName], rename: false }]).waitTask(TASK)
      if (swap.status !== 'succeeded') throw new Error(`index: ${swap.error?.message ?? swap.status}`)
      await client.deleteIndex(nextName).waitTask(TASK)
      return total
    },
  }
}

function toDocument(offer: Offer): OfferDocument {
  const { point, confirmedAt, ...rest } = offer
  return {
    ...rest,
    ...packedOffer(offer),
    ...(point ? { _geo: point } : {}),
    confirmedAtSeconds: secondsOf(confirmedAt),
  }
}
