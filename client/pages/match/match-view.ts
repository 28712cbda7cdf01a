import type { Capacity } from '#domain/activity.ts'
import type { Match, MatchPage } from '#domain/matching/match.ts'
import { instantInWords, listInWords } from '../../app/words.ts'
import { type OfferView, offerView } from '../../features/offers/offer-view.ts'
import type { Speech } from '../../features/schedule/schedule-in-words.ts'
import { understood as enUnderstood } from '../../texts/en/understood.ts'
import { understood as nlUnderstood } from '../../texts/nl/understood.ts'
import type { DangerWords } from '../../texts/understood.ts'
import { askedInWords, lower } from './asked-in-words.ts'
import { becauseInWords } from './because-in-words.ts'
import { SEVERAL } from './match-values.ts'
import type { AllMatchWords } from './match-words.ts'
import { thereInWords } from './there-in-words.ts'

export type RowView = {
  name: string
  asked: string
  must: boolean
  verdict: 'fits' | 'fits-not' | 'unknown'
  there: string
}
export type MatchCardView = {
  offer: OfferView
  why: string
  /** What does not fit. */
  but: string
  /** What nobody knows, each a sentence. */
  unknown: string[]
  facts: string[]
  nextStep: string
  exclusions: string
  also: { id: string; title: string; url: string }[]
  rows: RowView[]
  /** Where a professional asks this organisation; null when it wants no questions by mail. */
  ask: string | null
}
/** The answer in words: all that the page shows of it. */
export type MatchView = {
  total: number
  understood: { name: string; said: string }[]
  danger: DangerWords | null
  elsewhere: { title: string; advice: string } | null
  askPlace: string | null
  cards: MatchCardView[]
  drops: { musts: string; name: string; found: number }[]
  /** Who else there is, and why not for these people: each a sentence. */
  closed: string[]
  /** What a signal would be about, as codes. */
  lacks: { need: string; area: string }
  order: { name: string; weight: string }[]
}

const HEAVY = 6
const MIDDLE = 2.5

export function matchView(page: MatchPage, speech: Speech, words: AllMatchWords): MatchView {
  const asked = askedInWords(page, speech, words)
  const { danger, elsewhere } = speech.language === 'nl' ? nlUnderstood : enUnderstood
  const understood = Object.entries(askedInWords(page, speech, words, true)).flatMap(([criterion, said]) =>
    said && criterion !== 'room' ? [{ name: words.criterion[criterion as keyof typeof asked], said }] : [],
  )
  return {
    total: page.total,
    understood,
    danger: page.danger && danger[page.danger],
    elsewhere: page.elsewhere && elsewhere[page.elsewhere],
    askPlace: page.ask?.name ?? null,
    cards: page.results.map((match, at) => ({
      ...cardOf(match, asked, speech, words),
      ask: askPath(match, page.results.slice(at + 1)),
    })),
    drops: page.drops.map(({ criteria, found }) => ({
      musts: criteria.join(SEVERAL),
      name: listInWords(
        criteria.map((must, at) => (at === 0 ? words.musts[must] : lower(words.musts[must]))),
        speech.texts.schedule.and,
      ),
      found,
    })),
    closed: page.closed.map(({ by, more }) =>
      words.drops.closed(
        more,
        listInWords(
          by.map((one) => words.drops[one]),
          speech.texts.schedule.and,
        ),
      ),
    ),
    lacks: { need: page.names.needs[0]?.code ?? '', area: page.names.areas[0]?.code ?? '' },
    order: page.weights.map(({ part, weight }) => ({
      name: words.criterion[part],
      weight: weight >= HEAVY ? words.order.heavy : weight >= MIDDLE ? words.order.middle : words.order.light,
    })),
  }
}

function cardOf(
  match: Match,
  asked: ReturnType<typeof askedInWords>,
  speech: Speech,
  words: AllMatchWords,
): Omit<MatchCardView, 'ask'> {
  const { capacity } = match
  const { language, texts } = speech
  // Where it was asked, it is said of the criterion.
  const isAsked = match.rows.some(({ criterion }) => criterion === 'room')
  const room = capacity
    ? [words.answer.room(roomInWords(capacity, texts, words), instantInWords(capacity.saidAt, language))]
    : isAsked
      ? []
      : [words.answer.noRoomSaid]
  return {
    offer: offerView(match.card, speech),
    why: becauseInWords(match, speech, words),
    but: butInWords(match, speech, words),
    unknown: unknownInWords(match, asked, words),
    facts: [
      ...room,
      ...answersInWords(match, words),
      ...(match.registration ? [texts.vocabulary.registration[match.registration]] : []),
    ],
    nextStep: match.nextStep,
    exclusions: match.exclusions,
    also: match.also,
    rows: match.rows.map((row) => ({
      name: words.criterion[row.criterion],
      asked: asked[row.criterion] ?? '',
      must: row.must,
      verdict: row.verdict,
      there: thereInWords(row, match, speech, words),
    })),
  }
}

function roomInWords(
  { state, waitWeeks }: Capacity,
  { vocabulary }: Speech['texts'],
  { answer }: AllMatchWords,
): string {
  const room = vocabulary.capacity[state]
  return waitWeeks === undefined ? room : `${room}, ${answer.wait(waitWeeks)}`
}

/** What it does goes before what it promises. */
function answersInWords({ answers, organization }: Match, { answer }: AllMatchWords): string[] {
  if (answers) return [answer.answersUsually(answers.days, Math.round(answers.yesPercent / 10))]
  const days = organization.contact.answersWithinDays
  return days === null ? [] : [answer.answersIn(days)]
}

/** With the next candidates as ids, so that who gets no answer hears of them. */
function askPath({ organization }: Match, rest: Match[]): string | null {
  if (organization.contact.noRequests) return null
  const asked = rest.filter((match) => !match.organization.contact.noRequests)
  const next = asked.slice(0, 3).map((match) => ['daarna', match.organization.id])
  return `${organization.url}/vragen${next.length ? `?${new URLSearchParams(next)}` : ''}`
}

function butInWords({ rows }: Match, { texts }: Speech, { answer, criterion }: AllMatchWords): string {
  const against = rows.filter(({ verdict }) => verdict === 'fits-not').map((row) => lower(criterion[row.criterion]))
  return against.length ? answer.but(listInWords(against, texts.schedule.and)) : ''
}

/** What was asked and nobody knows: said of each, so that a reader knows what to ask. */
function unknownInWords({ rows }: Match, asked: ReturnType<typeof askedInWords>, words: AllMatchWords): string[] {
  return rows
    .filter(({ verdict }) => verdict === 'unknown')
    .map(({ criterion }) => {
      const [name, said] = [words.criterion[criterion], asked[criterion]]
      const isMore = said && criterion !== 'room' && said !== name
      return words.answer.unsure(isMore ? `${name} (${lower(said)})` : name)
    })
}
