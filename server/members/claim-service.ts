import { randomUUID } from 'node:crypto'
import { isPublic } from '#domain/listing.ts'
import type { Claim } from '#domain/members/invitation.ts'
import type { InterfaceLanguage, Member } from '#domain/members/member.ts'
import { Problem } from '#domain/problem.ts'
import type { ListingStore } from '../listings/listing-store.ts'
import type { MailService } from '../mail/mail-service.ts'
import type { Audit } from './audit-store.ts'
import type { InvitationService } from './invitation-service.ts'
import type { InvitationStore } from './invitation-store.ts'
import type { Limits } from './limits-store.ts'
import type { MemberStore } from './member-store.ts'
import { hashOf, oneTimeKey } from './one-time-key.ts'

type Parts = {
  claims: InvitationStore
  invitations: InvitationService
  members: MemberStore
  listings: Pick<ListingStore, 'byId'>
  limits: Limits
  mail: Pick<MailService, 'send'>
  audit: Audit
  publicUrl: string
  now: () => Date
}

type Ask = { listing: string; email: string; name: string; words: string; language: InterfaceLanguage }

export type ClaimService = ReturnType<typeof claimService>

/** "This is our organisation": from a visitor to an editor, through the address on the listing or through the coordinator. */
export function claimService({ claims, invitations, members, listings, limits, mail, audit, publicUrl, now }: Parts) {
  return {
    /** The answer is the same whatever happens next: a mail to the organisation's own address, or a place in the queue. */
    async ask({ listing: id, ...given }: Ask, networkAddress: string): Promise<void> {
      await limits.spend('claim-by-address', networkAddress, 'Dit ging te vaak. Probeer het over een uur nog eens.')
      const listing = await listings.byId(id)
      if (!listing?.published || !isPublic(listing)) throw new Problem('not-found', 'Deze organisatie is er niet.')
      const { name, contact } = listing.published.organization
      const hasEditors = (await members.editorsOf(id)).length > 0
      const own = hasEditors ? null : contact.email
      // Who reads the mail of the organisation's own address is of the organisation.
      if (own?.toLowerCase() === given.email) {
        await invitations.invite({
          email: given.email,
          grant: { role: 'editor', listing: id },
          language: given.language,
          by: null,
        })
        return
      }
      const { key, hash } = oneTimeKey()
      const claim: Claim = {
        ...given,
        id: randomUUID(),
        tokenHash: own ? hash : null,
        listing: id,
        network: listing.network,
        at: now().toISOString(),
        decision: 'waiting',
      }
      await claims.insertClaim(claim)
      await audit.note({ action: 'claimed', by: null, listing: id, network: listing.network })
      if (!own) return
      const url = `${publicUrl}/aanmelding?${new URLSearchParams({ sleutel: key })}`
      mail.send({
        to: own,
        language: 'nl',
        kind: 'claim',
        about: id,
        words: (texts) =>
          texts.claim({ organization: name, name: given.name, email: given.email, words: given.words, url }),
      })
    },

    /** What a claim asks, for the one who got the mail. */
    async show(key: string) {
      const claim = await byKey(key)
      const listing = await listings.byId(claim.listing)
      return { name: claim.name, email: claim.email, organization: listing?.published?.organization.name ?? '' }
    },

    async decideByKey(key: string, accepts: boolean): Promise<void> {
      await decide(await byKey(key), accepts, null)
    },

    async decideById(id: string, accepts: boolean, by: Member): Promise<void> {
      await decide(await required(id), accepts, by)
    },

    byId: required,
    open: claims.openClaims,
  }

  async function decide(claim: Claim, accepts: boolean, by: Member | null): Promise<void> {
    if (!(await claims.decide(claim.id, accepts ? 'accepted' : 'declined')))
      throw new Problem('not-now', 'Hierover is al beslist.')
    const { email, language, listing, network } = claim
    if (accepts) {
      await invitations.invite({ email, language, grant: { role: 'editor', listing }, by }).catch(async (error) => {
        if (!isTaken(error)) await claims.reopen(claim.id)
        throw error
      })
      return
    }
    await audit.note({ action: 'claim-declined', by: by?.id ?? null, listing, network })
    const organization = (await listings.byId(listing))?.published?.organization.name ?? ''
    mail.send({ to: email, language, kind: 'claim-declined', words: (texts) => texts.claimDeclined({ organization }) })
  }

  async function byKey(key: string): Promise<Claim> {
    const claim = await claims.claimByToken(hashOf(key))
    if (!claim) throw new Problem('not-found', 'Deze aanmelding is er niet meer.')
    return claim
  }

  async function required(id: string): Promise<Claim> {
    const claim = await claims.claimById(id)
    if (!claim) throw new Problem('not-found', 'Deze aanmelding is er niet meer.')
    return claim
  }
}

/** Whoever takes part already needs no invitation: that claim is over. */
function isTaken(error: unknown): boolean {
  return error instanceof Problem && error.code === 'not-now'
}
