import type { Network } from '#domain/network.ts'
import { pageOf } from '#domain/page.ts'
import { Problem } from '#domain/problem.ts'
import type { PublicNetwork } from '#domain/reply.ts'
import type { LocalDate } from '#domain/schedule.ts'
import type { PageQuery } from '#domain/search.ts'
import type { ListingStore } from '../listings/listing-store.ts'
import type { NetworkStore } from './network-store.ts'

type Parts = { networks: NetworkStore; listings: ListingStore; today: () => LocalDate }

export type NetworkService = ReturnType<typeof networkService>

export function networkService({ networks, listings, today }: Parts) {
  return {
    all: networks.all,
    bySlug: networks.bySlug,
    put: networks.put,

    async list({ page, pageSize }: PageQuery) {
      const found = pageOf(await networks.all(), page, pageSize)
      return { ...found, results: await Promise.all(found.results.map(present)) }
    },

    async one(slug: string): Promise<PublicNetwork> {
      const network = await networks.bySlug(slug)
      if (!network) throw new Problem('not-found', 'Dit netwerk is er niet.')
      return present(network)
    },
  }

  async function present({ settings: _, ...network }: Network): Promise<PublicNetwork> {
    const filter = { network: network.slug }
    const [organizationCount, activityCount] = await Promise.all([
      listings.count(filter),
      listings.countActivities(filter, today()),
    ])
    return { ...network, organizationCount, activityCount }
  }
}
