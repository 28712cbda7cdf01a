import type { networkContract } from '../contracts/network-contract.ts'
import type { Routes } from '../http/mount.ts'
import type { Services } from '../wiring.ts'

/** How a network works: what its coordinators decide. */
export function networkRoutes({ networks }: Services): Pick<Routes, keyof typeof networkContract> {
  const may = {
    action: 'change-network',
    of: ({ params }: { params: { slug: string } }) => ({ network: params.slug }),
  } as const
  return {
    networkSettings: { may, answer: ({ params }) => networks.settingsOf(params.slug) },
    changeNetworkSettings: { may, answer: ({ params, body }) => networks.changeSettings(params.slug, body) },
  }
}
