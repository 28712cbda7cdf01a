import type { LocalDate } from '#domain/schedule.ts'
import type { ListingStore } from '../listings/listing-store.ts'

export type NetworkCounts = { organizationCount: number; activityCount: number }
type Counts = Map<string, NetworkCounts>

/** Counting reads every listing: so once a minute is enough. */
const KEPT_MILLISECONDS = 60_000
const NONE: NetworkCounts = { organizationCount: 0, activityCount: 0 }

/** How much there is in each network, at most a minute ago. Many who ask at once make one question. */
export function networkCounts(
  listings: Pick<ListingStore, 'countsByNetwork'>,
  now: () => Date,
  today: () => LocalDate,
) {
  let kept: { at: number; counts: Promise<Counts> } | null = null

  return async (network: string): Promise<NetworkCounts> => {
    const at = now().getTime()
    if (!kept || Math.abs(at - kept.at) >= KEPT_MILLISECONDS) {
      const asked = { at, counts: listings.countsByNetwork(today()) }
      kept = asked
      asked.counts.catch(() => {
        if (kept === asked) kept = null
      })
    }
    return (await kept.counts).get(network) ?? NONE
  }
}
