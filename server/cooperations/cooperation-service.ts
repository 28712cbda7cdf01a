import { type Card, type Side, sideOf } from '#domain/cooperation/card.ts'
import { textsOfMove } from '#domain/cooperation/card-texts.ts'
import { erasedAt } from '#domain/cooperation/erasing.ts'
import { Move, type MoveKind, makeMove, whyNotMove } from '#domain/cooperation/moves.ts'
import { type ShownTrace, shownTraces } from '#domain/cooperation/shown-traces.ts'
import { refusePersonal } from '#domain/matching/refuse-personal.ts'
import type { Member } from '#domain/members/member.ts'
import { Problem } from '#domain/problem.ts'
import type { LocalDate } from '#domain/schedule.ts'
import type { Log } from '../http/log.ts'
import type { TimedJob } from '../jobs/job-service.ts'
import type { ListingStore } from '../listings/listing-store.ts'
import type { MemberStore } from '../members/member-store.ts'
import type { NetworkStore } from '../networks/network-store.ts'
import { joinedCards } from './card-parties.ts'
import { cardWatch, ERASE_AFTER_DAYS } from './card-watch.ts'
import type { CooperationMails } from './cooperation-mails.ts'
import type { CooperationStore } from './cooperation-store.ts'
import type { RequestStore } from './request-store.ts'

type Parts = {
  cards: CooperationStore
  requests: Pick<RequestStore, 'ofCooperation' | 'removeOfCooperation'>
  members: Pick<MemberStore, 'byEmail' | 'byId' | 'editorsOfAny'>
  listings: Pick<ListingStore, 'byId' | 'namesOf'>
  networks: Pick<NetworkStore, 'bySlug'>
  mails: CooperationMails
  /** Takes away the mails that belong to something. */
  forgetMails: (of: string) => Promise<void>
  log: Log
  now: () => Date
  today: () => LocalDate
}

const KINDS = Move.options.map((option) => option.shape.kind.value) as MoveKind[]

export type CooperationService = ReturnType<typeof cooperationService>

/** The cooperation card: everybody who takes part sees the same, and either may propose a change. */
export function cooperationService(parts: Parts) {
  const { cards, members, listings, networks, mails, now, today } = parts
  const allJoined = joinedCards(members)
  const joined = async (card: Card) => (await allJoined([card]))[0] as Card
  return {
    /** The card as its parties; for the rule of the route. */
    async parties(id: string): Promise<string[]> {
      const card = await cards.byId(id)
      return card ? (await joined(card)).parties.map(({ member }) => member) : []
    },

    async mine(member: Member) {
      const edited = member.grants.flatMap((grant) => (grant.role === 'editor' ? [grant.listing] : []))
      const found = await allJoined(await cards.of(member.id, edited))
      const own = found.filter((card) => sideOf(card, member.id))
      const names = await listings.namesOf(own.map(({ listing }) => listing))
      return {
        cooperations: own.map((card) => ({
          id: card.id,
          code: card.code,
          step: card.step,
          organization: names.get(card.listing) ?? '',
          lastSignAt: card.lastSignAt,
          waitsForYou: waitsFor(card, sideOf(card, member.id) as Side),
        })),
      }
    },

    async show(id: string, member: Member) {
      return present(await required(id), member)
    },

    /** One move by one party. `basedOn` is the version it saw; a stale one is refused with the card of now. */
    async move(id: string, basedOn: number, move: Move, member: Member) {
      refusePersonal(textsOfMove(move))
      const card = await required(id)
      const side = sideOf(card, member.id)
      if (!side) throw new Problem('not-allowed', 'Deze samenwerking is van anderen.')
      if (card.version !== basedOn) throw stale(await present(card, member))
      const colleague = move.kind === 'ask-along' ? await professionalIn(card.network, move.email) : null
      const made = makeMove(card, side, move, now().toISOString(), colleague)
      if ('whyNot' in made)
        throw new Problem('not-now', 'Dit kan nu niet.', {
          fields: [{ where: 'kind', code: made.whyNot, message: 'dit kan nu niet' }],
        })
      const next: Card = { ...made.card, version: basedOn + 1 }
      if (!(await cards.replace(next, basedOn))) throw stale(await present(await required(id), member))
      await mails.moved(next, side, move.kind, {
        isWorry: next.worry !== null && card.worry === null,
        joined: move.kind === 'agree-along' ? (card.joining?.member ?? null) : null,
        reach: (await reachOf(next))[side],
        before: card.agreement,
      })
      return present(next, member)
    },

    traces: cards.traces,

    /** What a network may see of cooperations that are erased. */
    shownTraces: async (network: string): Promise<ShownTrace[]> => shownTraces(await cards.traces(network), today()),

    jobs: [
      {
        name: 'samenwerkingen-volgen',
        does: 'vraagt op de afgesproken dagen hoe het gaat, en wist wat oud is',
        rhythm: { every: 'day', atHour: 8 },
        run: cardWatch({ ...parts, joined }),
      },
    ] satisfies TimedJob[],
  }

  async function present(card: Card, member: Member) {
    const side = sideOf(card, member.id) as Side
    const people = await Promise.all(
      card.parties.map(async (party) => ({ side: party.side, name: (await members.byId(party.member))?.name ?? '' })),
    )
    const days = (await networks.bySlug(card.network))?.settings.eraseCooperationAfterDays ?? ERASE_AFTER_DAYS
    return {
      ...shownPart(card),
      joining: card.joining && { by: card.joining.by, name: (await members.byId(card.joining.member))?.name ?? '' },
      reach: await reachOf(card),
      side,
      people,
      organization: await nameOf(card.listing),
      erasedOn: erasedAt(card, days).slice(0, 10),
      whyNot: Object.fromEntries(KINDS.map((kind) => [kind, whyNotMove(card, side, kind)])) as Record<
        MoveKind,
        ReturnType<typeof whyNotMove>
      >,
    }
  }

  /** How each side is reached: what the professional said when asking, and what stands on the listing now. */
  async function reachOf({ contact, listing }: Card): Promise<Record<Side, string>> {
    const reached = (await listings.byId(listing))?.published?.organization.contact
    return { professional: contact, organization: reached?.phone ?? reached?.email ?? '' }
  }

  /** A professional or coordinator of the network, by their address. */
  async function professionalIn(network: string, email: string): Promise<string | null> {
    const member = await members.byEmail(email)
    const isOne = member?.grants.some((grant) => 'network' in grant && grant.network === network)
    return member && isOne ? member.id : null
  }

  async function required(id: string): Promise<Card> {
    const card = await cards.byId(id)
    if (!card) throw new Problem('not-found', 'Deze samenwerking is er niet meer.')
    return joined(card)
  }

  async function nameOf(listing: string): Promise<string> {
    return (await listings.namesOf([listing])).get(listing) ?? ''
  }
}

/** Is there something only this side can do to go on? */
function waitsFor(card: Card, side: Side): boolean {
  if (card.step === 'closed') return false
  if (card.worry) return card.worry.by !== side
  if (card.proposal) return card.proposal.by !== side
  if (card.joining) return card.joining.by !== side
  if (card.wantsToGoOn.length > 0) return !card.wantsToGoOn.includes(side)
  if (card.step === 'start') return true
  if (card.step === 'closing')
    return card.views[side] === null || (card.saysClosed.length > 0 && !card.saysClosed.includes(side))
  return card.wantsClosing.length > 0 && !card.wantsClosing.includes(side)
}

/** What every party sees of it; ids of members and what we note for ourselves stay here. */
function shownPart(card: Card) {
  const { parties, partner, contact, notices, noticedAt, contactAskedOn, ...shown } = card
  return shown
}

function stale(current: unknown): Problem {
  return new Problem('changed-meanwhile', 'De ander heeft deze kaart net veranderd.', { current })
}
