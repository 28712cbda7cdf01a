import * as z from 'zod'
import type { Asked, Candidate } from '#domain/asked.ts'
import { rank } from '#domain/ranking.ts'
import type { LocalDate } from '#domain/schedule.ts'
import type { SearchQuery } from '#domain/search.ts'
import type { NeedService } from '../needs/need-service.ts'
import { isWeighed, mainQuestion } from './find-in-index.ts'
import type { FoundOffers } from './found-offers.ts'
import { bareHit, isObject } from './index-answer.ts'
import type { Ask } from './index-asker.ts'
import { areaFilter, isBrowsed } from './offer-filter.ts'
import { RankedHit } from './ranked-hit.ts'
import { standingFirst } from './standing-first.ts'

/** So many are put in order here; of more, whatever was looked at last stands first. */
export const MOST_RANKED = 300

const Hits = z.object({ hits: z.array(RankedHit) })
const Answer = z.object({ results: z.array(Hits).length(1) })

type Ticks = { needs: Pick<NeedService, 'all'> }
type Parts = Ticks & { ask: Ask; indexUid: string; now: () => Date; today: () => LocalDate }
type Order = { day: LocalDate; hits: FoundOffers['hits'] }

/** What was ticked, as something that was asked: with the same weights as words. */
export function askedByTicks(query: SearchQuery, { needs }: Ticks): Asked {
  const ofThemes = () => needs.all().needs.flatMap(({ code, theme }) => (query.theme.includes(theme) ? code : []))
  const codes = query.need.length ? query.need : ofThemes()
  const area = areaFilter(query)
  return {
    needs: new Map(codes.map((code) => [code, 1])),
    postcode: null,
    place: area && { codes: area.within, parents: area.serves, centres: [] },
    who: { ageFrom: null, ageTo: null, groups: query.audience },
    when: { days: query.day, dayParts: query.dayPart },
    how: { free: query.free, forms: query.form },
    wantsToHelp: query.kind.length === 1 && query.kind[0] === 'volunteering',
    words: [],
  }
}

/**
 * Puts what was found by ticks in the same order as what is found by words, where it is not much. What does not fit on a page takes a
 * question more; the order is remembered for as long as the index gives the very same answer, and for a day, as equals take turns.
 */
export function browsedRanker({ ask, indexUid, needs, now, today }: Parts) {
  const known = new WeakMap<object, Order>()

  return async function inOrder(found: FoundOffers, query: SearchQuery): Promise<FoundOffers> {
    if (!isBrowsed(query) || found.total > MOST_RANKED) return found
    const [answer] = found.madeOf ?? []
    const order = (isObject(answer) && orderOf(answer)) || (await ordered(found, query))
    if (isObject(answer)) known.set(answer, order)
    const start = (query.page - 1) * query.pageSize
    return {
      ...found,
      hits: order.hits.slice(start, start + query.pageSize),
      orderedBy: 'fit',
      madeOf: [...(found.madeOf ?? []), order],
    }
  }

  function orderOf(answer: object): Order | null {
    const order = known.get(answer)
    return order?.day === today() ? order : null
  }

  async function ordered({ hits, total, madeOf = [] }: FoundOffers, query: SearchQuery): Promise<Order> {
    const all = hits.length === total && isWeighed(query) ? Hits.parse(madeOf[0]) : await allHits(query)
    return { day: today(), hits: rankedBy(all.hits, askedByTicks(query, { needs }), now(), query) }
  }

  async function allHits(query: SearchQuery): Promise<z.infer<typeof Hits>> {
    const question = mainQuestion(indexUid, { ...query, page: 1, pageSize: MOST_RANKED })
    const asked = { ...question, attributesToRetrieve: ['weighed'] }
    const { results } = Answer.parse(await ask([asked], { once: true }))
    return results[0] ?? { hits: [] }
  }
}

/** In the order of `rank`. */
export function rankedBy(candidates: Candidate[], asked: Asked, now: Date, query: SearchQuery): FoundOffers['hits'] {
  const ordered = standingFirst(rank(candidates, asked, now), query, ({ point }) => point !== null)
  return ordered.map(bareHit)
}
