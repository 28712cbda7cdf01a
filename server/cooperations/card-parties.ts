import { type Card, sideOf } from '#domain/cooperation/card.ts'
import { hasGrant, type Member } from '#domain/members/member.ts'
import type { MemberStore } from '../members/member-store.ts'

/**
 * Who takes part for the organisation is its editor: who no longer is sees the card no more. While nobody takes part for it, its
 * editors do: somebody may have become one since the yes.
 */
export function joinedCards(members: Pick<MemberStore, 'editorsOfAny'>) {
  return async (cards: readonly Card[]): Promise<Card[]> => {
    const editors = await members.editorsOfAny([...new Set(cards.map(({ listing }) => listing))])
    return cards.map((card) => joined(card, editors))
  }

  function joined(card: Card, all: readonly Member[]): Card {
    const editors = all.filter((one) => hasGrant(one, { role: 'editor', listing: card.listing }))
    const stay = card.parties.filter(
      ({ member, side }) => side !== 'organization' || editors.some(({ id }) => id === member),
    )
    if (stay.some(({ side }) => side === 'organization')) return { ...card, parties: stay }
    const joining = editors.filter(({ id }) => !sideOf({ parties: stay }, id))
    return {
      ...card,
      parties: [...stay, ...joining.map(({ id }) => ({ member: id, side: 'organization' as const }))],
    }
  }
}
