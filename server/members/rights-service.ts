import { type Grant, hasGrant, type Member } from '#domain/members/member.ts'
import { Problem } from '#domain/problem.ts'
import type { ListingStore } from '../listings/listing-store.ts'
import type { NetworkStore } from '../networks/network-store.ts'
import type { Audit } from './audit-store.ts'
import type { MemberService } from './member-service.ts'
import type { MemberStore } from './member-store.ts'
import { whereOf } from './where-of.ts'

type Parts = {
  members: Pick<MemberService, 'revoke' | 'withdrawAsked' | 'forget'>
  rows: MemberStore
  listings: Pick<ListingStore, 'byId' | 'idsOfNetwork' | 'namesOf'>
  networks: Pick<NetworkStore, 'bySlug'>
  audit: Audit
}

export type RightsService = ReturnType<typeof rightsService>

/** Who takes part in a network, and taking a right away: by oneself or by a coordinator. */
export function rightsService({ members, rows, listings, networks, audit }: Parts) {
  const where = whereOf({ listings, networks })

  return {
    where,
    isLast,

    /** Everybody with a right in the network or on one of its listings, with those rights alone. */
    async ofNetwork(network: string) {
      const ids = await listings.idsOfNetwork(network)
      const [inNetwork, editors, known] = await Promise.all([
        rows.inNetwork(network),
        rows.editorsOfAny(ids),
        networks.bySlug(network),
      ])
      const edited = editors.flatMap(({ grants }) =>
        grants.flatMap((one) => (one.role === 'editor' ? one.listing : [])),
      )
      const own = new Set(ids)
      const names = await listings.namesOf(edited.filter((id) => own.has(id)))
      const nameOf = (grant: Grant) => (grant.role === 'editor' ? names.get(grant.listing) : known?.name) ?? ''
      const isHere = (grant: Grant) =>
        grant.role === 'editor' ? own.has(grant.listing) : 'network' in grant && grant.network === network
      const found = new Map([...inNetwork, ...editors].map((member) => [member.id, member]))
      const people = [...found.values()].map(({ id, name, email, grants, lastSignInAt }) => {
        const rights = grants.filter(isHere).map((grant) => ({ grant, name: nameOf(grant) }))
        return { id, name, email, lastSignInAt, rights }
      })
      return { members: people.sort((a, b) => a.name.localeCompare(b.name, 'nl')) }
    },

    /** The last editor of a listing and the last coordinator of a network stay until somebody takes over. */
    async takeAway(memberId: string, grant: Grant, by: Member): Promise<void> {
      const member = await rows.byId(memberId)
      if (!member || !hasGrant(member, grant)) throw new Problem('not-found', 'Dit recht is er niet meer.')
      if (by.id === memberId && (await isLast(memberId, grant)))
        throw new Problem('not-now', 'Je bent de laatste. Nodig eerst iemand uit die het overneemt.')
      const { network, listing } = await where(grant)
      await members.revoke(memberId, grant)
      if (by.id !== memberId) await members.withdrawAsked(memberId, grant)
      await audit.note({ action: 'revoked', by: by.id, member: memberId, role: grant.role, network, listing })
    },

    /** A member goes, with everything personal. What stays is a line without a name in the audit. */
    async removeAccount(member: Member): Promise<void> {
      await members.forget(member)
      await audit.note({ action: 'account-removed', by: member.id, member: member.id })
    },
  }

  /** Without this member nobody would have the right; of professionals there need be none. */
  async function isLast(memberId: string, grant: Grant): Promise<boolean> {
    if (grant.role === 'professional') return false
    return (await holders(grant)).every(({ id }) => id === memberId)
  }

  async function holders(grant: Grant): Promise<Member[]> {
    if (grant.role === 'editor') return rows.editorsOf(grant.listing)
    if (grant.role === 'administrator') return rows.administrators()
    return grant.role === 'coordinator' ? rows.inNetwork(grant.network, 'coordinator') : []
  }
}
