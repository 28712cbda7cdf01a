import type { Network, NetworkChange, NetworkSettings } from '#domain/network.ts'
import { pageOf } from '#domain/page.ts'
import { Problem } from '#domain/problem.ts'
import type { PublicNetwork } from '#domain/reply.ts'
import type { LocalDate } from '#domain/schedule.ts'
import type { PageQuery } from '#domain/search.ts'
import type { ListingStore } from '../listings/listing-store.ts'
import { networkCounts } from './network-counts.ts'
import type { NetworkStore } from './network-store.ts'

type Parts = {
  networks: NetworkStore
  listings: Pick<ListingStore, 'countsByNetwork'>
  now: () => Date
  today: () => LocalDate
}

export type NetworkService = ReturnType<typeof networkService>

export function networkService({ networks, listings, now, today }: Parts) {
  const counts = networkCounts(listings, now, today)

  return {
    all: networks.all,
    bySlug: networks.bySlug,
    put: networks.put,

    async list({ page, pageSize }: PageQuery) {
      const found = pageOf(await networks.all(), page, pageSize)
      return { ...found, results: await Promise.all(found.results.map(present)) }
    },

    one: async (slug: string): Promise<PublicNetwork> => present(required(await networks.bySlug(slug))),

    settingsOf: async (slug: string): Promise<NetworkSettings> => settingsIn(required(await networks.bySlug(slug))),

    async changeSettings(slug: string, settings: NetworkChange): Promise<NetworkSettings> {
      return settingsIn(required(await networks.change(slug, settings)))
    },
  }

  async function present({ settings: _, ...network }: Network): Promise<PublicNetwork> {
    return { ...network, ...(await counts(network.slug)) }
  }
}

function settingsIn({ contact, settings }: Network): NetworkSettings {
  return { contact, ...settings }
}

function required(network: Network | null): Network {
  if (!network) throw new Problem('not-found', 'Dit netwerk is er niet.')
  return network
}
