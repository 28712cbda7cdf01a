import type { Point } from '#domain/geo.ts'
import { type InsightCount, monthOfWeek, weekOf } from '#domain/insight.ts'
import { parentCodesOf } from '#domain/neighbourhood.ts'
import { daysLater, type LocalDate } from '#domain/schedule.ts'
import type { SearchPage, SearchQuery } from '#domain/search.ts'
import { type ShownCount, shownCounts } from '#domain/shown-counts.ts'
import type { NeighbourhoodService } from '../neighbourhoods/neighbourhood-service.ts'
import type { NetworkStore } from '../networks/network-store.ts'
import { type CountedSearch, coarse, countedSearch } from './counted-search.ts'
import { idOf, type SearchCount, type SearchCountsStore } from './search-counts-store.ts'

/** Where counts come from beside searches: signals, refusals. */
export type CountSource = (network: string | null) => Promise<InsightCount[]>

type Parts = {
  searches: SearchCountsStore
  others?: CountSource[]
  networks: Pick<NetworkStore, 'all'>
  neighbourhoods: Pick<NeighbourhoodService, 'place'>
  today: () => LocalDate
  log: { warn(details: object, message: string): void }
}

/** What does not fit any more is not counted: better a count too low than a server without memory. */
const MOST_WAITING = 20_000
/** Places looked up at the same time; past this a search counts without its place. */
const MOST_LOOKUPS = 4
const KEPT_DAYS = 3 * 365

export type InsightService = ReturnType<typeof insightService>

/**
 * What people look for, without knowing who or with which words. Counts are added up in memory and written every minute; what was
 * not written yet when the process dies is gone, which is better than a count too many.
 */
export function insightService({ searches, others = [], networks, neighbourhoods, today, log }: Parts) {
  let waiting = new Map<string, SearchCount>()
  const lookups = new Set<Promise<void>>()

  return {
    /** Told of every search that was answered. Returns at once; never throws. */
    searched(query: SearchQuery, page: SearchPage): void {
      const counted = countedSearch(query, page)
      if (!counted) return
      const { near } = query
      if (counted.area || !near || lookups.size >= MOST_LOOKUPS) {
        count(counted)
        return
      }
      const lookup = wijkAt(near)
        .then((area) => count({ ...counted, area }))
        .finally(() => lookups.delete(lookup))
      lookups.add(lookup)
    },

    /** Writes what was counted. Never throws; what cannot be written is let go, as nobody knows which part was. */
    async save(): Promise<void> {
      await Promise.all(lookups)
      const counts = [...waiting.values()]
      waiting = new Map()
      try {
        if (counts.length > 0) await searches.add(await withNetwork(counts))
        await searches.forgetBefore(weekOf(daysLater(today(), -KEPT_DAYS)))
      } catch (error) {
        log.warn({ reason: error instanceof Error ? error.message : 'unknown' }, 'counts of searches were not kept')
      }
    },

    /** The counts of a network that may be seen; of what belongs to no network with null. Nobody reads them by another way. */
    async shown(network: string | null): Promise<ShownCount[]> {
      const counts = (await searches.of(network)).map(asInsight)
      const more = await Promise.all(others.map((source) => source(network)))
      return shownCounts([...counts, ...more.flat()], today())
    },
  }

  function count({ network, needs, area, found }: CountedSearch): void {
    const week = weekOf(today())
    for (const need of needs) {
      const what = { week, network, need, area, found }
      const id = idOf(what)
      const known = waiting.get(id)
      if (known) known.count++
      else if (waiting.size < MOST_WAITING) waiting.set(id, { ...what, count: 1 })
    }
  }

  async function wijkAt(point: Point): Promise<string | null> {
    try {
      const place = await neighbourhoods.place(point)
      return place && coarse([place.wijk?.code ?? place.municipality.code])
    } catch {
      return null
    }
  }

  /** A search in a town belongs to the network of that town, when there is one. */
  async function withNetwork(counts: SearchCount[]): Promise<SearchCount[]> {
    const known = await networks.all()
    return counts.map((one) => {
      const around = one.area ? [one.area, ...parentCodesOf(one.area)] : []
      const local = known.filter(({ areas }) => around.some((code) => areas.includes(code)))
      return { ...one, network: one.network ?? (local.length === 1 ? (local[0]?.slug ?? null) : null) }
    })
  }
}

function asInsight({ week, found, ...rest }: SearchCount): InsightCount {
  return { ...rest, month: monthOfWeek(week), source: found ? 'search-found' : 'search-nothing' }
}
