import type { Grant, Member } from '#domain/members/member.ts'
import { stableUuid } from '../server/listings/stable-uuid.ts'
import { seedListingId } from './from-seed-listing.ts'
import type { SeedNetwork } from './seed-files.ts'

/** Editors of the demo, by network: the key of their organisation. The first of each network publishes by itself. */
const EDITED: Record<string, readonly string[]> = {
  haarlem: ['de-ordnersoos', 'pan-op-het-vuur'],
  enkhuizen: ['handjeklap', 'de-lantaarnkamer'],
}
const ADMINISTRATOR_OF = 'haarlem'

/** Does the demo network trust this organisation to publish by itself? */
export function isTrusted(network: string, key: string): boolean {
  return EDITED[network]?.[0] === key
}

/** Invented members by role. They are roles, not people, and their addresses lead nowhere. */
export function demoMembers(network: string, listings: SeedNetwork['listings'], now: Date): Member[] {
  const editors = (EDITED[network] ?? []).flatMap((key) => {
    const listing = listings.find((one) => one.key === key)
    return listing ? [{ key, name: `Redactie ${listing.name}`, grant: editorOf(seedListingId(network, listing)) }] : []
  })
  const place = network.charAt(0).toUpperCase() + network.slice(1)
  return [
    ...editors,
    { key: 'wijkteam', name: `Wijkteam ${place}`, grant: { role: 'professional', network } as const },
    { key: 'coordinator', name: `Coördinator ${place}`, grant: { role: 'coordinator', network } as const },
    ...(network === ADMINISTRATOR_OF
      ? [{ key: 'beheer', name: 'Beheer van de kaart', grant: { role: 'administrator' } as const }]
      : []),
  ].map(({ key, name, grant }) => ({
    id: stableUuid(`member/${network}/${key}`),
    name,
    email: `${key}.${network}@demo.example`,
    grants: [grant],
    language: 'nl',
    identities: [],
    createdAt: now.toISOString(),
    lastSignInAt: null,
    grantsChangedAt: null,
    demo: true,
  }))
}

function editorOf(listing: string): Grant {
  return { role: 'editor', listing }
}
