import { randomUUID } from 'node:crypto'
import { daysAfter } from '#domain/due-time.ts'
import { INVITATION_DAYS, type Invitation, isOfDomain } from '#domain/members/invitation.ts'
import { type Grant, hasGrant, type InterfaceLanguage, type Member } from '#domain/members/member.ts'
import { Problem } from '#domain/problem.ts'
import type { ListingStore } from '../listings/listing-store.ts'
import { uuidOfMinute } from '../listings/stable-uuid.ts'
import type { MailService } from '../mail/mail-service.ts'
import type { NetworkStore } from '../networks/network-store.ts'
import type { Audit } from './audit-store.ts'
import type { InvitationStore } from './invitation-store.ts'
import type { Limits } from './limits-store.ts'
import type { MemberService } from './member-service.ts'
import type { MemberStore } from './member-store.ts'
import { hashOf, oneTimeKey } from './one-time-key.ts'
import { whereOf } from './where-of.ts'

type Parts = {
  invitations: InvitationStore
  members: Pick<MemberService, 'grant' | 'revoke'>
  rows: Pick<MemberStore, 'byEmail'>
  listings: Pick<ListingStore, 'byId'>
  networks: Pick<NetworkStore, 'bySlug'>
  limits: Limits
  mail: Pick<MailService, 'send'>
  audit: Audit
  publicUrl: string
  now: () => Date
}

type Ask = { email: string; grant: Grant; language: InterfaceLanguage; by: Member | null; handsOver?: boolean }

export type InvitationService = ReturnType<typeof invitationService>

/** From a mail to a first right. Who may invite is decided before. */
export function invitationService(parts: Parts) {
  const { invitations, members, rows, networks, limits, mail, audit, publicUrl, now } = parts
  const where = whereOf(parts)

  return {
    invite,

    /** What an invitation is for, to show before it is accepted. Looking changes nothing. */
    async show(key: string) {
      const invitation = await opened(key)
      return { role: invitation.grant.role, name: (await where(invitation.grant)).name, email: invitation.email }
    },

    async accept(key: string): Promise<{ email: string }> {
      const invitation = await opened(key)
      const { email, grant, language } = invitation
      const name = email.slice(0, email.indexOf('@')).slice(0, 80)
      // The right first: cut off between, the same link gives it once more, which changes nothing.
      const member = await members.grant({ email, name, language }, grant)
      if (!(await invitations.accept(invitation.id, now().toISOString()))) throw used()
      const { network, listing } = await where(grant)
      await audit.note({ action: 'granted', by: invitation.by, member: member.id, role: grant.role, network, listing })
      if (invitation.handsOver && invitation.by && invitation.by !== member.id) {
        await members.revoke(invitation.by, grant)
        await audit.note({
          action: 'revoked',
          by: invitation.by,
          member: invitation.by,
          role: grant.role,
          network,
          listing,
        })
      }
      return { email }
    },

    /**
     * Somebody of a partner asks to take part as a professional. Whoever has an address of a domain that the network allows gets a
     * mail; the answer is the same for everybody.
     */
    async askAsProfessional(
      network: string,
      email: string,
      language: InterfaceLanguage,
      address: string,
    ): Promise<void> {
      await limits.spend('claim-by-address', address, 'Dit ging te vaak. Probeer het over een uur nog eens.')
      const found = await networks.bySlug(network)
      if (!found) throw new Problem('not-found', 'Dit netwerk is er niet.')
      if (!isOfDomain(email, found.settings.professionalDomains)) return
      const grant = { role: 'professional', network } as const
      const known = await rows.byEmail(email)
      if (!known || !hasGrant(known, grant)) await invite({ email, grant, language, by: null })
    },

    /** Listings for which somebody was asked to be editor and can still say yes. */
    async awaitedListings(): Promise<Set<string>> {
      const open = await invitations.open({ role: 'editor' }, daysAgo(INVITATION_DAYS))
      return new Set(open.flatMap(({ grant }) => (grant.role === 'editor' ? [grant.listing] : [])))
    },

    async clear(): Promise<void> {
      await invitations.clear(daysAgo(60))
    },
  }

  async function invite({ email, grant, language, by, handsOver = false }: Ask): Promise<void> {
    if (by)
      await limits.spend('mail-by-member', by.id, 'Je stuurde veel uitnodigingen. Probeer het over een uur nog eens.')
    const known = await rows.byEmail(email)
    if (known && hasGrant(known, grant)) throw new Problem('not-now', 'Deze persoon doet al mee.')
    const { key, hash } = oneTimeKey()
    const id = uuidOfMinute(now(), [email, grant, by?.id ?? null])
    const before = await invitations.byId(id)
    const invitation: Invitation = {
      // Taken up and taken away within a minute, it may be asked anew.
      id: before?.acceptedAt ? randomUUID() : id,
      tokenHash: hash,
      email,
      grant,
      language,
      by: by?.id ?? null,
      handsOver,
      at: now().toISOString(),
      acceptedAt: null,
    }
    // The mail of a moment ago holds the way in.
    if (!(await invitations.invite(invitation))) return
    const { name, network, listing } = await where(grant)
    await audit.note({ action: 'invited', by: by?.id ?? null, role: grant.role, network, listing })
    const url = `${publicUrl}/uitnodiging?${new URLSearchParams({ sleutel: key })}`
    mail.send({
      to: email,
      language,
      kind: 'invitation',
      sender: by,
      words: (texts) => texts.invitation({ role: grant.role, name, by: by?.name ?? null, url, days: INVITATION_DAYS }),
    })
  }

  async function opened(key: string): Promise<Invitation> {
    const invitation = await invitations.byToken(hashOf(key))
    if (!invitation || invitation.at < daysAgo(INVITATION_DAYS))
      throw new Problem('not-found', 'Deze uitnodiging is er niet meer. Vraag een nieuwe.')
    if (invitation.acceptedAt) throw used()
    return invitation
  }

  function daysAgo(days: number): string {
    return daysAfter(now().toISOString(), -days)
  }
}

function used(): Problem {
  return new Problem('not-now', 'Deze uitnodiging is al gebruikt. Je kunt inloggen.')
}
