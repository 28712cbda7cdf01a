import { type AnswerRecord, answerRecord } from '#domain/cooperation/request.ts'
import type { AnswerStore } from './answer-store.ts'

/** So long what was read is good enough: an organisation's usual answer time does not change in a minute. */
const GOOD_MILLISECONDS = 60_000

export type AnswerRecords = () => Promise<ReadonlyMap<string, AnswerRecord>>

type Parts = { answers: Pick<AnswerStore, 'listingsSince' | 'ofEach'>; now: () => Date }

/**
 * How organisations answer, by listing, as far as there are answers enough to say. A match weighs hundreds of them, so it is kept here;
 * only those with new answers are read again.
 */
export function answerRecords({ answers, now }: Parts): AnswerRecords {
  const records = new Map<string, AnswerRecord>()
  let readAt: number | null = null
  /** By the clock of the machine, as answers are marked by it. */
  let since: Date | null = null
  let reading: Promise<void> | null = null

  return async () => {
    const isGood = readAt !== null && Math.abs(now().getTime() - readAt) < GOOD_MILLISECONDS
    if (!isGood) {
      reading ??= read().finally(() => {
        reading = null
      })
      await reading
    }
    return records
  }

  async function read(): Promise<void> {
    const [at, begin] = [now().getTime(), new Date()]
    for (const [listing, given] of await answers.ofEach(await answers.listingsSince(since))) {
      const record = answerRecord(given)
      if (record) records.set(listing, record)
      else records.delete(listing)
    }
    readAt = at
    since = begin
  }
}
