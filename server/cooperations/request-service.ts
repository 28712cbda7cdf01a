import { randomUUID } from 'node:crypto'
import { Agreement, type Card } from '#domain/cooperation/card.ts'
import {
  answerRecord,
  type CooperationRequest,
  type Question,
  REQUEST_KEPT_DAYS,
  type RequestAnswer,
  requestStep,
} from '#domain/cooperation/request.ts'
import { isPublic } from '#domain/listing.ts'
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
import type { CooperationStore } from './cooperation-store.ts'
import type { RequestMails } from './request-mails.ts'
import type { RequestStore } from './request-store.ts'

type Parts = {
  requests: RequestStore
  answers: AnswerStore
  cards: CooperationStore
  listings: Pick<ListingStore, 'byId'>
  members: Pick<MemberStore, 'byId' | 'editorsOf'>
  invitations: Pick<InvitationService, 'invite'>
  limits: Limits
  mails: RequestMails
  /** Counted as a refusal, without what was asked. */
  refused: (request: CooperationRequest) => void
  now: () => Date
}

/** Within this time the same question is a second click. */
const TWICE_MINUTES = 10

export type RequestService = ReturnType<typeof requestService>

/** A professional asks an organisation; the organisation answers from the mail; both hear what happens. */
export function requestService(parts: Parts) {
  const { requests, answers, cards, listings, members, invitations, limits, mails, refused, now } = parts
  return {
    async ask(listingId: string, activity: string | null, question: Question, next: string[], by: Member) {
      refusePersonal({ what: question.what, callWhen: question.callWhen, code: question.code })
      const listing = await shown(listingId)
      const { contact } = listing.published.organization
      if (contact.noRequests)
        throw new Problem('not-now', 'Deze organisatie wil geen vragen per mail. Kijk hoe je haar wel bereikt.')
      if ((await mails.addressesOf(listing)).length === 0)
        throw new Problem('not-now', 'Deze organisatie heeft nog geen e-mailadres. Bel haar, of vraag de coördinator.')
      const same = (await requests.by(by.id)).find((one) => isSame(one, listing.id, question))
      if (same) return { id: same.id }
      if (!(await limits.take('mail-by-member', by.id)))
        throw new Problem('too-many', 'Je stelde net veel vragen. Probeer het over een uur nog eens.')
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
      return { requests: await Promise.all(found.map(present)) }
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
      const card = given.yes ? await newCard(request, at) : null
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
      if (!given.yes) refused({ ...request, answer })
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
        run: ({ dryRun, say }) => follow(dryRun, say),
      },
    ] satisfies TimedJob[],
  }

  /** Sent twice by one who clicked twice: the organisation gets one mail. */
  function isSame({ state, listing, what, code, askedAt }: CooperationRequest, asked: string, question: Question) {
    const isNew = now().getTime() - Date.parse(askedAt) < TWICE_MINUTES * 60_000
    return state === 'asked' && isNew && listing === asked && what === question.what && code === question.code
  }

  async function follow(dryRun: boolean, say: (line: string) => void): Promise<void> {
    const at = now().toISOString()
    for (const request of await requests.waiting()) {
      const step = requestStep(request, at)
      if (step === 'nothing') continue
      say(`${request.id}: ${step === 'remind' ? 'herinneren' : 'sluiten'}`)
      if (dryRun) continue
      if (step === 'remind') await remind(request)
      else if (await requests.close(request.id)) await mails.ended({ ...request, state: 'unanswered' })
    }
    if (!dryRun) await requests.forget(new Date(now().getTime() - REQUEST_KEPT_DAYS * 86_400_000).toISOString())
  }

  async function remind(request: CooperationRequest): Promise<void> {
    const listing = await listings.byId(request.listing)
    const { key, hash } = oneTimeKey()
    if (!listing || !(await requests.reminded(request.id, request.reminders, hash))) return
    await mails.toOrganization(listing, request, key, true)
    await mails.reminded(request)
  }

  async function newCard(request: CooperationRequest, at: string): Promise<Card> {
    const editors = await members.editorsOf(request.listing)
    if (editors.length === 0) {
      // Who answered reads the organisation's own mail, and so may become its editor.
      const email = (await listings.byId(request.listing))?.published?.organization.contact.email
      if (email)
        await invitations
          .invite({
            email: email.toLowerCase(),
            grant: { role: 'editor', listing: request.listing },
            language: 'nl',
            by: null,
          })
          .catch(() => {})
    }
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

  async function present(request: CooperationRequest) {
    const { id, code, needs, area, askedAt, reminders, state, answer, cooperation } = request
    return {
      id,
      code,
      needs,
      area,
      askedAt,
      reminders,
      state,
      answer,
      cooperation,
      ...(await mails.named(request.listing)),
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

function answered(): Problem {
  return new Problem('not-now', 'Deze vraag is al beantwoord.')
}
