import { type Agreement, type Card, type Side, sideOf } from '#domain/cooperation/card.ts'
import { erasedAt } from '#domain/cooperation/erasing.ts'
import type { MoveKind } from '#domain/cooperation/moves.ts'
import type { Member } from '#domain/members/member.ts'
import type { Mail, MailService } from '../mail/mail-service.ts'
import { cardCalendar } from './card-calendar.ts'

type Parts = { mail: Pick<MailService, 'send'>; parties: (card: Card) => Promise<Member[]>; publicUrl: string }

/** What else there is to tell: a worry, who joined, how to reach the side that moved, and what was agreed before. */
type More = { isWorry: boolean; joined: string | null; reach: string; before: Agreement }

/** Moves of which the other side is told at once. */
const TOLD = {
  propose: true,
  agree: true,
  worry: true,
  'say-how-it-goes': true,
  'round-off': true,
  'go-on': true,
  evaluate: true,
  close: true,
  'ask-along': true,
  'agree-along': true,
  'decline-along': true,
} as const satisfies Partial<Record<MoveKind, true>>

function isTold(move: MoveKind): move is keyof typeof TOLD {
  return move in TOLD
}

export type CooperationMails = ReturnType<typeof cooperationMails>

/** Mail between the parties. It names the code word and says that there is something to read; what it is stays on the card. */
export function cooperationMails({ mail, parties, publicUrl }: Parts) {
  const addressOf = ({ id }: Card) => `${publicUrl}/mijn/samenwerkingen/${id}`
  const datesOf =
    (card: Card, before: Agreement): NonNullable<Mail['calendar']> =>
    (texts) =>
      cardCalendar(card, before, texts.cooperationDates(card.code), publicUrl)

  return {
    /** Tells the other side. When both agree, everybody gets the dates for the calendar; who joins hears that they take part. */
    async moved(card: Card, side: Side, move: MoveKind, { isWorry, joined, reach, before }: More): Promise<void> {
      if (!isTold(move)) return
      for (const member of await parties(card)) {
        const isAgreed = move === 'agree'
        const isJoining = member.id === joined
        if (!isAgreed && !isJoining && sideOf(card, member.id) === side) continue
        // An ordinary "it goes well" is there to be read; only what cannot wait is mailed.
        if (move === 'say-how-it-goes' && !isWorry) continue
        const what = isWorry ? 'worry' : isJoining ? 'joined' : move
        mail.send({
          to: member.email,
          language: member.language,
          kind: `cooperation-${what}`,
          goesWith: card.id,
          words: (texts) =>
            texts.cooperation({ what, code: card.code, reach: isWorry ? reach : '', url: addressOf(card) }),
          ...(isAgreed ? { calendar: datesOf(card, before) } : {}),
        })
      }
    },

    /** On the agreed day, both are asked how it goes. */
    async contactDay(card: Card): Promise<void> {
      for (const member of await parties(card))
        mail.send({
          to: member.email,
          language: member.language,
          kind: 'cooperation-contact',
          goesWith: card.id,
          words: (texts) =>
            texts.cooperation({ what: 'contact-day', code: card.code, reach: '', url: addressOf(card) }),
        })
    },

    async willBeErased(card: Card, eraseAfterDays: number): Promise<void> {
      const on = erasedAt(card, eraseAfterDays).slice(0, 10)
      for (const member of await parties(card))
        mail.send({
          to: member.email,
          language: member.language,
          kind: 'cooperation-erasing',
          goesWith: card.id,
          words: (texts) =>
            texts.cooperationErased({ code: card.code, on, isOpen: card.step !== 'closed', url: addressOf(card) }),
        })
    },
  }
}
