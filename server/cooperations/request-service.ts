import { randomUUID } from 'node:crypto'
import {
  answerRecord,
  type CooperationRequest,
  type Question,
  type RequestAnswer,
} from '#domain/cooperation/request.ts'
import { isPublic, type Listing } from '#domain/listing.ts'
import { refusePersonal } from '#domain/matching/refuse-personal.ts'
import type { Member } from '#domain/members/member.ts'
import { Problem } from '#domain/problem.ts'
import type { TimedJob } from '../jobs/job-service.ts'
import type { ListingStore } from '../listings/listing-store.ts'
import type { InvitationService } from '../members/invitation-service.ts'
import type { Limits } from '../members/limits-store.ts'
import type { MemberStore } from '../members/member-store.ts'
import { hashOf, oneTimeKey } from '../members/one-time-key.ts'
import type { AnswerStore } from './answer-store.ts'
import { cardsOfYes } from './card-of-yes.ts'
import type { CooperationStore } from './cooperation-store.ts'
import { namedNow, type RequestMails } from './request-mails.ts'
import type { RequestStore } from './request-store.ts'
import { requestWatch } from './request-watch.ts'
import type { WhomToAsk, WhyNotAsked } from './whom-to-ask.ts'

type Parts = {
  requests: RequestStore
  answers: AnswerStore
  cards: CooperationStore
  listings: Pick<ListingStore, 'byId' | 'byIds'>
  members: Pick<MemberStore, 'byId' | 'editorsOf'>
  invitations: Pick<InvitationService, 'invite'>
  limits: Limits
  mails: RequestMails
  whom: WhomToAsk
  /** Takes away the mails that belong to something. */
  forgetMails: (of: string) => Promise<void>
  /** Counted as a refusal, without what was asked. */
  refused: (request: CooperationRequest) => Promise<void>
  now: () => Date
}

/** Within this time the same question is a second click. */
const TWICE_MINUTES = 10

export type RequestService = ReturnType<typeof requestService>

/** A professional asks an organisation; the organisation answers from the mail; both hear what happens. */
export function requestService(parts: Parts) {
  const { requests, answers, cards, listings, members, limits, mails, whom, refused, now } = parts
  const cardOfYes = cardsOfYes(parts)
  return {
    async ask(listingId: string, activity: string | null, question: Question, next: string[], by: Member) {
      refusePersonal({ what: question.what, callWhen: question.callWhen, code: question.code })
      const listing = await shown(listingId)
      const whyNot = await whom.whyNot(listing)
      if (whyNot === 'no-requests')
        throw notAsked(whyNot, 'Deze organisatie wil geen vragen per mail. Kijk hoe je haar wel bereikt.')
      if (whyNot === 'no-address')
        throw notAsked(whyNot, 'Deze organisatie heeft nog geen e-mailadres. Bel haar, of vraag de coördinator.')
      const same = (await requests.by(by.id)).find((one) => isSame(one, listing.id, question))
      if (same) return { id: same.id }
      await limits.spend('mail-by-member', by.id, 'Je stelde net veel vragen. Probeer het over een uur nog eens.')
      const { key, hash } = oneTimeKey()
      const request: CooperationRequest = {
        ...question,
        id: randomUUID(),
        keys: [hash],
        network: listing.network,
        listing: listing.id,
        activity,
        by: by.id,
        next: next.filter((id) => id !== listing.id),
        askedAt: now().toISOString(),
        reminders: 0,
        state: 'asked',
        answer: null,
        cooperation: null,
      }
      await requests.insert(request)
      await mails.toOrganization(listing, request, key, false)
      return { id: request.id }
    },

    /** A professional's own questions, newest first. */
    async mine(member: Member) {
      const found = await requests.by(member.id)
      const asked = await listings.byIds([...new Set(found.map(({ listing }) => listing))])
      const byId = new Map(asked.map((listing) => [listing.id, listing]))
      return { requests: await Promise.all(found.map((one) => present(one, byId.get(one.listing) ?? null))) }
    },

    /** What is asked, for who got the mail. Looking changes nothing. */
    async show(key: string) {
      const request = await opened(key)
      const [asker, listing] = await Promise.all([members.byId(request.by), listings.byId(request.listing)])
      const { needs, area, what, callWhen, contact, askedAt } = request
      const organization = listing?.published?.organization.name ?? ''
      return { needs, area, what, callWhen, contact, askedAt, asker: asker?.name ?? '', organization }
    },

    async answer(
      key: string,
      given: Pick<RequestAnswer, 'yes' | 'reason' | 'words'>,
    ): Promise<{ cooperation: string | null }> {
      refusePersonal({ words: given.words })
      const request = await opened(key)
      if (!given.yes && !given.reason)
        throw new Problem('invalid', 'Kies waarom het nu niet kan.', {
          fields: [{ where: 'reason', code: 'missing', message: 'kies waarom het nu niet kan' }],
        })
      const at = now().toISOString()
      const answer: RequestAnswer = { ...given, reason: given.yes ? null : given.reason, at }
      const card = given.yes ? await cardOfYes(request, at) : null
      // The card first: cut off between, it has no question that leads to it, and is erased for its silence.
      if (card) await cards.insert(card)
      if (!(await requests.answer(request.id, answer, card?.id ?? null))) {
        if (card) await cards.erase(card.id, [])
        throw answered()
      }
      await answers.note({
        listing: request.listing,
        network: request.network,
        askedAt: request.askedAt,
        at,
        yes: given.yes,
      })
      if (!given.yes) await refused({ ...request, answer })
      await mails.ended({ ...request, answer, cooperation: card?.id ?? null })
      return { cooperation: card?.id ?? null }
    },

    /** How an organisation answers; null while there are too few answers to say. */
    async record(listing: string) {
      return answerRecord(await answers.of(listing))
    },

    jobs: [
      {
        name: 'vragen-volgen',
        does: 'herinnert organisaties aan vragen en sluit wat twee weken oud is',
        rhythm: { every: 'hour' },
        run: requestWatch(parts),
      },
    ] satisfies TimedJob[],
  }

  /** Sent twice by one who clicked twice: the organisation gets one mail. */
  function isSame({ state, listing, what, code, askedAt }: CooperationRequest, asked: string, question: Question) {
    const isNew = now().getTime() - Date.parse(askedAt) < TWICE_MINUTES * 60_000
    return state === 'asked' && isNew && listing === asked && what === question.what && code === question.code
  }

  async function present(request: CooperationRequest, listing: Listing | null) {
    const { id, code, needs, area, askedAt, reminders, state, answer, cooperation } = request
    const isOver = state === 'no' || state === 'unanswered'
    return {
      next: isOver ? await whom.next(request.next) : null,
      id,
      code,
      needs,
      area,
      askedAt,
      reminders,
      state,
      answer,
      cooperation,
      ...namedNow(listing),
    }
  }

  async function shown(id: string) {
    const listing = await listings.byId(id)
    if (!listing || !isPublic(listing) || !listing.published)
      throw new Problem('not-found', 'Deze organisatie is er niet.')
    return { ...listing, published: listing.published }
  }

  async function opened(key: string): Promise<CooperationRequest> {
    const request = await requests.byKey(hashOf(key))
    if (!request) throw new Problem('not-found', 'Deze vraag is er niet meer.')
    if (request.state === 'unanswered') throw new Problem('not-now', 'Deze vraag is gesloten: er kwam geen antwoord.')
    if (request.state !== 'asked') throw answered()
    return request
  }
}

function notAsked(code: WhyNotAsked, message: string): Problem {
  return new Problem('not-now', message, { fields: [{ where: 'organization', code, message }] })
}

function answered(): Problem {
  return new Problem('not-now', 'Deze vraag is al beantwoord.')
}
