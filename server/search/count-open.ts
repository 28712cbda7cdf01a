import * as z from 'zod'
import type { OpenCounts } from '#domain/counted.ts'
import { type LocalMoment, localMomentAt, OpenTimes } from '#domain/open-times.ts'
import type { SearchQuery } from '#domain/search.ts'
import { mainQuestion } from './find-in-index.ts'
import { type Boxed, boxed, isNear } from './find-near.ts'
import { isObject } from './index-answer.ts'
import type { Ask } from './index-asker.ts'
import { countOpenMoments } from './open-offers.ts'

/** So many are looked at one by one; of more no number is given, as nobody is helped by waiting for it. */
const LOOKED_AT = 1_000

const Hit = z.object({ opens: OpenTimes.optional(), _geo: z.object({ lat: z.number(), lng: z.number() }).optional() })
const Counted = z.object({ hits: z.array(Hit), estimatedTotalHits: z.number() })
const Answer = z.object({ results: z.array(z.unknown()).length(1) })

type Parts = { ask: Ask; indexUid: string; now: () => Date }
type Asked = {
  query: SearchQuery
  /** What was found under all filters, the chosen moment too. */
  total: number
  isLargeMap: boolean
}

/**
 * Counts what is open now, today and this week under all other filters, by the rules themselves with their exceptions and single
 * dates. One question that gives times alone: some 10 microseconds for each offer, and nothing while the index stays the same.
 */
export function openCounter({ ask, indexUid, now }: Parts) {
  const known = new WeakMap<object, { minute: string; counts: OpenCounts }>()

  /** Null where there are too many. */
  return async function countOpen({ query, total, isLargeMap }: Asked): Promise<OpenCounts | null> {
    if (!query.open && total > LOOKED_AT) return null
    const { question, isInside } = questionOf(query, isLargeMap)
    const [answer] = Answer.parse(await ask([question])).results
    const clock = localMomentAt(now())
    const before = isObject(answer) ? known.get(answer) : undefined
    const minute = `${clock.date} ${clock.minute}`
    if (before?.minute === minute) return before.counts
    const counts = counted(Counted.parse(answer), isInside, clock)
    // The very same numbers stay the same object, so that a page made with them can be kept.
    const same = before && isSame(before.counts, counts) ? before.counts : counts
    if (isObject(answer)) known.set(answer, { minute, counts: same })
    return same
  }

  function questionOf(query: SearchQuery, isLargeMap: boolean): Boxed {
    const anyMoment = { ...query, open: undefined, page: 1, pageSize: LOOKED_AT }
    const box = isLargeMap && isNear(anyMoment) ? anyMoment : null
    const main = mainQuestion(indexUid, box ? { ...anyMoment, radius: undefined } : anyMoment)
    const question = {
      ...main,
      filter: [...(main.filter as string[]), 'days IS NOT EMPTY'],
      sort: [],
      attributesToRetrieve: ['opens', ...(box ? ['_geo'] : [])],
    }
    return box && isNear(box) ? boxed(question, box) : { question, isInside: () => true }
  }
}

function counted(
  { hits, estimatedTotalHits }: z.infer<typeof Counted>,
  isInside: Boxed['isInside'],
  clock: LocalMoment,
): OpenCounts {
  const are = hits.length < estimatedTotalHits ? 'at-least' : 'exact'
  return { ...countOpenMoments(hits.filter(isInside), clock), are }
}

function isSame(one: OpenCounts, other: OpenCounts): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
