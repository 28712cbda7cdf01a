import * as z from 'zod'
import { NetworkChange, NetworkSettings } from '#domain/network.ts'
import type { siteCalls } from '../site-calls.ts'
import type { CallShape } from './call-shape.ts'

const NetworkSlug = z.strictObject({ slug: z.string().max(80) })
const ofNetwork = { params: NetworkSlug, query: z.strictObject({}) } as const

/** How a network works: what its coordinators decide. */
export const networkContract = {
  networkSettings: { ...ofNetwork, summary: 'De instellingen van een netwerk', reply: NetworkSettings },
  changeNetworkSettings: {
    ...ofNetwork,
    summary: 'De instellingen van een netwerk veranderen',
    body: NetworkChange,
    reply: NetworkSettings,
  },
} as const satisfies Partial<Record<keyof typeof siteCalls, CallShape>>
