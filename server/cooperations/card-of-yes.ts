import { randomUUID } from 'node:crypto'
import type { Activity } from '#domain/activity.ts'
import { Agreement, type Card } from '#domain/cooperation/card.ts'
import type { CooperationRequest } from '#domain/cooperation/request.ts'
import type { Listing } from '#domain/listing.ts'
import type { ActivityKind } from '#domain/vocabulary.ts'
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
    const [editors, listing] = await Promise.all([members.editorsOf(request.listing), listings.byId(request.listing)])
    if (editors.length === 0 && listing) await inviteReader(listing)
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
      joining: null,
      contact: request.contact,
      code: request.code,
      area: request.area,
      needs: request.needs,
      partner: partnerIn(request, listing?.published?.activities ?? []),
      step: 'start',
      agreement: Agreement.parse({}),
      proposal: null,
      done: [],
      moments: [],
      worry: null,
      wantsClosing: [],
      views: { professional: null, organization: null },
      wantsToGoOn: [],
      saysClosed: [],
      version: 1,
      createdAt: at,
      lastSignAt: at,
      closedAt: null,
      notices: 0,
    }
  }

  /** Who answered reads the organisation's own mail, and so may become its editor. */
  async function inviteReader({ id, published }: Listing): Promise<void> {
    const email = published?.organization.contact.email
    if (!email) return
    await invitations
      .invite({ email: email.toLowerCase(), grant: { role: 'editor', listing: id }, language: 'nl', by: null })
      .catch(() => {})
  }
}

/** The kind of the activity that was asked for; else of the first that is for what is needed. */
function partnerIn({ activity, needs }: CooperationRequest, activities: readonly Activity[]): ActivityKind | null {
  const asked = activities.find(({ id }) => id === activity)
  const fitting = asked ?? activities.find((one) => one.needs.some((need) => needs.includes(need)))
  return fitting?.kind ?? null
}
