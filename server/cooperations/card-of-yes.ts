import { randomUUID } from 'node:crypto'
import { Agreement, type Card } from '#domain/cooperation/card.ts'
import type { CooperationRequest } from '#domain/cooperation/request.ts'
import type { ListingStore } from '../listings/listing-store.ts'
import type { InvitationService } from '../members/invitation-service.ts'
import type { MemberStore } from '../members/member-store.ts'

type Parts = {
  listings: Pick<ListingStore, 'byId'>
  members: Pick<MemberStore, 'editorsOf'>
  invitations: Pick<InvitationService, 'invite'>
}

/** The card that a yes begins, with the professional and the organisation's editors as its parties. */
export function cardsOfYes({ listings, members, invitations }: Parts) {
  return async (request: CooperationRequest, at: string): Promise<Card> => {
    const editors = await members.editorsOf(request.listing)
    if (editors.length === 0) await inviteReader(request.listing)
    return {
      id: randomUUID(),
      network: request.network,
      listing: request.listing,
      parties: [
        { member: request.by, side: 'professional' },
        ...editors
          .filter(({ id }) => id !== request.by)
          .map(({ id }) => ({ member: id, side: 'organization' as const })),
      ],
      code: request.code,
      area: request.area,
      needs: request.needs,
      step: 'start',
      agreement: Agreement.parse({}),
      proposal: null,
      done: [],
      moments: [],
      worry: null,
      wantsClosing: [],
      views: { professional: null, organization: null },
      saysClosed: [],
      version: 1,
      createdAt: at,
      lastSignAt: at,
      closedAt: null,
      notices: 0,
    }
  }

  /** Who answered reads the organisation's own mail, and so may become its editor. */
  async function inviteReader(listing: string): Promise<void> {
    const email = (await listings.byId(listing))?.published?.organization.contact.email
    if (!email) return
    await invitations
      .invite({ email: email.toLowerCase(), grant: { role: 'editor', listing }, language: 'nl', by: null })
      .catch(() => {})
  }
}
