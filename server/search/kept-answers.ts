import type { MultiSearchQuery } from 'meilisearch'
import * as z from 'zod'
import { askedTogether } from '../listings/asked-together.ts'
import type { Ask, IndexAsker } from './index-asker.ts'

/** So many hits are kept, at one or two kB each; an answer without hits, or with few, counts as twenty. */
const KEPT_HITS = 30_000
const LEAST_HITS = 20

/** Looked at further by who asked. */
type Answer = { hits: unknown[] }
const Answers = z.object({
  results: z.array(z.custom<Answer>((given) => Array.isArray((given as Partial<Answer> | null)?.hits))),
})
type Kept = { edition: string; answer: Answer }

/**
 * Asks the index, and keeps what it answered for as long as it stays the same: it is asked for its edition each time, which costs
 * far less than finding. So nobody gets an answer that is older than the index's own. A question with words that are a person's
 * own, or with a place on the map, is never kept. The same answer is the same object.
 */
export function keptAnswers(index: IndexAsker, indexUid: string): Ask {
  const kept = new Map<string, Kept>()
  const editions = askedTogether(async ([uid = '']) => new Map([[uid, await index.edition(uid)]]))
  let keptHits = 0
  let seen = ''

  return async function ask(questions, how) {
    if (how?.once) return index.ask(questions)
    const keys = questions.map((question) => (isAnybodys(question, how?.commonWords) ? JSON.stringify(question) : null))
    const known = keys.map((key) => (key === null ? undefined : kept.get(key)))
    const edition = known.some(Boolean) || !seen ? ((await editions([indexUid])).get(indexUid) ?? '') : seen
    seen = edition
    const asked = questions.filter((_, number) => known[number]?.edition !== edition)
    const fresh = asked.length > 0 ? Answers.parse(await index.ask(asked)).results : []
    if (fresh.length !== asked.length) throw new Error('the index did not answer every question')
    const results = known.map((one, number) => {
      if (one?.edition === edition) return one.answer
      const answer = fresh.shift() as Answer
      // Should the index have changed after we saw its edition, then this is newer than it says, and will not be used again.
      const key = keys[number]
      if (key) keep(key, { edition, answer })
      return answer
    })
    return { results }
  }

  function keep(key: string, fresh: Kept): void {
    forget(key)
    kept.set(key, fresh)
    keptHits += weightOf(fresh)
    for (const oldest of kept.keys()) {
      if (keptHits <= KEPT_HITS) return
      forget(oldest)
    }
  }

  function forget(key: string): void {
    const old = kept.get(key)
    if (old) keptHits -= weightOf(old)
    kept.delete(key)
  }
}

const weightOf = ({ answer }: Kept) => Math.max(LEAST_HITS, answer.hits.length)

/** Filters that anybody ticks and words that are common: nothing that only somebody says, and no point or window of somebody's map. */
function isAnybodys({ q, filter, sort }: MultiSearchQuery, commonWords?: ReadonlySet<string>): boolean {
  return (!q || commonWords?.has(q) === true) && ![filter, sort].flat(2).some((part) => part?.includes('_geo'))
}
