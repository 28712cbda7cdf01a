import type { MultiSearchQuery } from 'meilisearch'
import * as z from 'zod'
import { distanceMetres, METRES_PER_DEGREE, type Point } from '#domain/geo.ts'
import type { SearchQuery } from '#domain/search.ts'
import { groupQueries, indexQueries, readIndexAnswer } from './find-in-index.ts'
import type { FoundOffers } from './found-offers.ts'
import type { Ask } from './index-asker.ts'

/** From so many listings on boxes are quicker than Meilisearch's own circles. */
export const LARGE_MAP_LISTINGS = 10_000

/** A search within a radius, nearest first. */
export function isNear(query: SearchQuery): query is NearQuery {
  return query.near !== undefined && query.radius !== undefined && query.q === '' && ORDERS.includes(query.sort)
}
export type NearQuery = SearchQuery & { near: Point; radius: number }
const ORDERS: SearchQuery['sort'][] = ['relevance', 'distance']

/** So few are looked at one by one, which makes everything exact. */
const FEW = 200
/** The nearest are looked for in a box that holds about so many times what the page shows. */
const SPARE = 4
/** What the index counts no further than may be some times more. */
const UNCOUNTED = 4

const Found = z.object({
  hits: z.array(
    z.object({ id: z.string(), listingId: z.string(), _geo: z.object({ lat: z.number(), lng: z.number() }) }),
  ),
  estimatedTotalHits: z.number(),
})
const Answers = z.object({ results: z.array(Found) })

/**
 * Finds what stands within a radius, nearest first, in a large map. Meilisearch's own radius, and its order by distance of more than
 * a thousand, read all points of the map anew for every question: 25 ms with 400,000 of them, and next to nothing with 4,000.
 * Boxes cost it little in any map, so here boxes are asked, and the rest is done with what they hold. The order and what is found are exact. With more than a few, total and counts
 * are those of a shape of boxes as large as the circle: some percents off, in a number of hundreds.
 */
export async function findNear(ask: Ask, indexUid: string, query: NearQuery, areaCount: number): Promise<FoundOffers> {
  const { near, radius } = query
  const anywhere = { ...query, radius: undefined }
  const questions = indexQueries(indexUid, anywhere, areaCount)
  const look = groupQueries(indexUid, anywhere, areaCount).map((question) => ({
    ...within(question, [coverOf(near, radius)]),
    ...BARE,
    limit: FEW,
  }))
  const around = Answers.parse(await ask(look)).results
  if (around.every(({ estimatedTotalHits }) => estimatedTotalHits <= FEW)) {
    const beyond = around.flatMap(({ hits }) => hits).filter((hit) => distanceMetres(near, hit._geo) > radius)
    const others = beyond.length ? [`NOT id IN [${[...new Set(beyond.map(({ id }) => id))]}]`] : []
    const exactly = questions.map((question) => within(question, [coverOf(near, radius), ...others]))
    return readIndexAnswer(await ask(exactly), query)
  }
  const [counted, hits] = await Promise.all([
    ask(questions.map((question) => ({ ...within(question, [circleOfBoxes(near, radius)]), sort: [], limit: 0 }))),
    nearest(ask, questions[0] as MultiSearchQuery, query, around[0]?.estimatedTotalHits ?? 0),
  ])
  const found = readIndexAnswer(counted, query)
  const total = Math.max(found.total, (query.page - 1) * query.pageSize + hits.length)
  return { ...found, hits, total, totalIs: 'about', countsAre: 'about' }
}

export type Boxed = { question: MultiSearchQuery; isInside: (hit: { _geo?: Point | undefined }) => boolean }

/** The same question within a box around the circle, and what of it lies in the circle. It must give `_geo`. */
export function boxed(question: MultiSearchQuery, { near, radius }: NearQuery): Boxed {
  return {
    question: within(question, [coverOf(near, radius)]),
    isInside: ({ _geo }) => _geo !== undefined && distanceMetres(near, _geo) <= radius,
  }
}

const BARE = { facets: [], sort: [], offset: 0, attributesToRetrieve: ['id', 'listingId', '_geo'] }

/** Looks in a small box first, which holds all within its own circle; then in larger ones, until the page is full. */
async function nearest(
  ask: Ask,
  question: MultiSearchQuery,
  { near, radius, page, pageSize }: NearQuery,
  inBox: number,
): Promise<FoundOffers['hits']> {
  const needed = page * pageSize
  const about = inBox < FEW * 10 ? inBox : inBox * UNCOUNTED
  let reach = Math.min(radius, radius * Math.sqrt((SPARE * needed) / about))
  for (;;) {
    const asked = { ...within(question, [coverOf(near, reach)]), ...BARE, sort: question.sort ?? [], limit: needed }
    const [answer] = Answers.parse(await ask([asked])).results
    const inside = (answer?.hits ?? []).filter((hit) => distanceMetres(near, hit._geo) <= reach)
    if (inside.length >= needed || reach >= radius)
      return inside.slice(needed - pageSize).map(({ id, listingId }) => ({ id, listingId }))
    reach = Math.min(radius, 2 * reach)
  }
}

function within(question: MultiSearchQuery, filters: string[]): MultiSearchQuery {
  return { ...question, filter: [...((question.filter ?? []) as string[]), ...filters] }
}

/** A circle on a globe is somewhat wider than on paper. */
const SLACK = 1.001

/** All within so many metres, and the corners. */
function coverOf(near: Point, metres: number): string {
  return boxAround(near, SLACK * metres, [1, 1])
}

function boxAround({ lat, lng }: Point, metres: number, [wide, high]: readonly [number, number]): string {
  const up = (high * metres) / METRES_PER_DEGREE
  const aside = (wide * metres) / METRES_PER_DEGREE / Math.cos((lat * Math.PI) / 180)
  const corner = (sign: number) => `[${(lat + sign * up).toFixed(6)}, ${(lng + sign * aside).toFixed(6)}]`
  return `_geoBoundingBox(${corner(1)}, ${corner(-1)})`
}

/** Half widths and heights of boxes that together are as large as a circle with radius 1 and lie like it. */
const STAIRS = [11.25, 33.75, 56.25, 78.75].map((degrees) => {
  const angle = (degrees * Math.PI) / 180
  return [1.0799 * Math.cos(angle), 1.0799 * Math.sin(angle)] as const
})

function circleOfBoxes(near: Point, metres: number): string {
  return STAIRS.map((size) => boxAround(near, metres, size)).join(' OR ')
}
