import * as z from 'zod'
import { MemberEmail } from '../members/member.ts'
import { Agreement, type Card, Moment, otherSide, type Side, sideOf, View } from './card.ts'
import { MOST_MOMENTS, MOST_PROFESSIONALS } from './card-room.ts'

/** What a party can do with the card. */
export const Move = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('propose'), agreement: Agreement }),
  z.strictObject({ kind: z.literal('withdraw') }),
  z.strictObject({ kind: z.literal('agree') }),
  z.strictObject({ kind: z.literal('say-how-it-goes'), ...Moment.omit({ side: true }).shape }),
  z.strictObject({ kind: z.literal('tick'), task: z.uuid(), done: z.boolean() }),
  z.strictObject({ kind: z.literal('worry') }),
  z.strictObject({ kind: z.literal('worry-talked-over') }),
  z.strictObject({ kind: z.literal('round-off') }),
  z.strictObject({ kind: z.literal('go-on') }),
  z.strictObject({ kind: z.literal('evaluate'), view: View }),
  z.strictObject({ kind: z.literal('close') }),
  z.strictObject({ kind: z.literal('ask-along'), email: MemberEmail }),
  z.strictObject({ kind: z.literal('agree-along') }),
  z.strictObject({ kind: z.literal('decline-along') }),
])
export type Move = z.infer<typeof Move>
export type MoveKind = Move['kind']

/** Why a move cannot be made now. */
export const WhyNot = z.enum([
  'closed',
  'not-in-this-step',
  'nothing-proposed',
  'own-proposal',
  'not-own-proposal',
  'proposal-waits',
  'already-said',
  'no-goals',
  'not-agreed-with-person',
  'no-worry',
  'own-worry',
  'task-unknown',
  'goal-missing',
  'not-evaluated',
  'too-many-moments',
  'no-professional',
  'takes-part-already',
  'enough-people',
])
export type WhyNot = z.infer<typeof WhyNot>

/**
 * What the card holds after a move, or why it cannot be. Pure: the same card and move give the same answer. `colleague` is the
 * professional of the network whose address stands in the move; null when there is none.
 */
export function makeMove(
  card: Card,
  side: Side,
  move: Move,
  at: string,
  colleague: string | null = null,
): { card: Card } | { whyNot: WhyNot } {
  const whyNot = whyNotMove(card, side, move.kind) ?? whyNotThis(card, side, move, colleague)
  if (whyNot) return { whyNot }
  return { card: { ...card, ...changes(card, side, move, at, colleague), lastSignAt: at, notices: 0 } }
}

/** Why a kind of move is not open to this side now; null when it is. */
export function whyNotMove(card: Card, side: Side, kind: MoveKind): WhyNot | null {
  if (card.step === 'closed') return 'closed'
  const { proposal, step } = card
  switch (kind) {
    case 'propose':
      if (step === 'closing') return 'not-in-this-step'
      return proposal && proposal.by !== side ? 'proposal-waits' : null
    case 'withdraw':
      if (!proposal) return 'nothing-proposed'
      return proposal.by === side ? null : 'not-own-proposal'
    case 'agree':
      if (!proposal) return 'nothing-proposed'
      if (proposal.by === side) return 'own-proposal'
      if (proposal.agreement.goals.length === 0) return 'no-goals'
      return proposal.agreement.agreedWithPerson ? null : 'not-agreed-with-person'
    case 'say-how-it-goes':
    case 'tick':
      return step === 'along' ? null : 'not-in-this-step'
    case 'worry':
      if (step !== 'along') return 'not-in-this-step'
      return card.worry ? 'already-said' : null
    case 'worry-talked-over':
      if (!card.worry) return 'no-worry'
      return card.worry.by === side ? null : 'own-worry'
    case 'round-off':
      if (step !== 'along') return 'not-in-this-step'
      if (proposal) return 'proposal-waits'
      return card.wantsClosing.includes(side) ? 'already-said' : null
    case 'go-on':
      if (step === 'closing') return card.wantsToGoOn.includes(side) ? 'already-said' : null
      return card.wantsClosing.length > 0 ? null : 'not-in-this-step'
    case 'evaluate':
      return step === 'closing' ? null : 'not-in-this-step'
    case 'close':
      if (step !== 'closing') return 'not-in-this-step'
      if (!card.views.professional || !card.views.organization) return 'not-evaluated'
      return card.saysClosed.includes(side) ? 'already-said' : null
    case 'ask-along':
      if (card.joining) return 'proposal-waits'
      return professionals(card) < MOST_PROFESSIONALS ? null : 'enough-people'
    case 'agree-along':
      if (!card.joining) return 'nothing-proposed'
      return card.joining.by === side ? 'own-proposal' : null
    case 'decline-along':
      return card.joining ? null : 'nothing-proposed'
  }
}

function whyNotThis(card: Card, side: Side, move: Move, colleague: string | null): WhyNot | null {
  if (move.kind === 'ask-along') {
    if (!colleague) return 'no-professional'
    return sideOf(card, colleague) ? 'takes-part-already' : null
  }
  if (move.kind === 'say-how-it-goes')
    return otherMoments(card, side, move.on).length < MOST_MOMENTS ? null : 'too-many-moments'
  if (move.kind === 'tick') return card.agreement.tasks.some(({ id }) => id === move.task) ? null : 'task-unknown'
  if (move.kind === 'evaluate')
    return card.agreement.goals.every(({ id }) => move.view.goals[id]) ? null : 'goal-missing'
  return null
}

function changes(card: Card, side: Side, move: Move, at: string, colleague: string | null): Partial<Card> {
  switch (move.kind) {
    case 'propose':
      return { proposal: { by: side, at, agreement: move.agreement } }
    case 'withdraw':
      return { proposal: null }
    case 'agree': {
      const agreement = card.proposal?.agreement ?? card.agreement
      // Agreeing for the first time closes the first step.
      return {
        agreement,
        proposal: null,
        step: card.step === 'start' ? 'along' : card.step,
        done: kept(card, agreement),
      }
    }
    case 'say-how-it-goes': {
      const { on, mood, line } = move
      const moments = [...otherMoments(card, side, on), { on, side, mood, line }].sort((a, b) =>
        a.on.localeCompare(b.on),
      )
      return { moments, ...(mood === 'talk-now' && !card.worry ? { worry: { by: side, at } } : {}) }
    }
    case 'tick': {
      const others = card.done.filter((id) => id !== move.task)
      return { done: move.done ? [...others, move.task] : others }
    }
    case 'worry':
      return { worry: { by: side, at } }
    case 'worry-talked-over':
      return { worry: null }
    case 'round-off': {
      const both = card.wantsClosing.includes(otherSide(side))
      return { wantsClosing: both ? [] : [side], step: both ? 'closing' : card.step }
    }
    case 'go-on': {
      // Along the way one side is enough: rounding off needs both. Once both are closing, going back needs both as well.
      const back: Partial<Card> = { wantsClosing: [], saysClosed: [], wantsToGoOn: [], step: 'along' }
      return card.step === 'along' || card.wantsToGoOn.includes(otherSide(side)) ? back : { wantsToGoOn: [side] }
    }
    case 'evaluate':
      // A view that changes after somebody said "closed" is looked at again by both.
      return { views: { ...card.views, [side]: move.view }, saysClosed: [] }
    case 'ask-along':
      return colleague ? { joining: { by: side, member: colleague, at } } : {}
    case 'agree-along': {
      const joined = card.joining ? [{ member: card.joining.member, side: 'professional' as const }] : []
      return { parties: [...card.parties, ...joined], joining: null }
    }
    case 'decline-along':
      return { joining: null }
    case 'close': {
      const both = card.saysClosed.includes(otherSide(side))
      return both
        ? { saysClosed: ['professional', 'organization'], step: 'closed', closedAt: at, joining: null, wantsToGoOn: [] }
        : { saysClosed: [side], wantsToGoOn: card.wantsToGoOn.filter((one) => one !== side) }
    }
  }
}

function professionals({ parties }: Card): number {
  return parties.filter(({ side }) => side === 'professional').length
}

/** Each side says one thing a day; saying it again takes its place. */
function otherMoments({ moments }: Card, side: Side, on: string): Moment[] {
  return moments.filter((moment) => moment.on !== on || moment.side !== side)
}

function kept({ done }: Card, { tasks }: Agreement): string[] {
  return done.filter((id) => tasks.some((task) => task.id === id))
}
