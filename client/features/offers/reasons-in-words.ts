import type { SearchReason } from '#domain/search-reason.ts'
import type { Weekday } from '#domain/vocabulary.ts'
import type { Language } from '../../app/paths.ts'
import { distanceInWords, languageInWords, listInWords } from '../../app/words.ts'
import { reasons as en } from '../../texts/en/reasons.ts'
import { reasons as nl } from '../../texts/nl/reasons.ts'
import type { ReasonWords } from '../../texts/reasons.ts'
import { clock, datedInWords, isWorkweek, type Speech } from '../schedule/schedule-in-words.ts'
import { nameInLine } from './name-in-line.ts'

const WORDS: Record<Language, ReasonWords> = { nl, en }
const MOST_WORDS = 4

/** Why something was found, in a few words each. A page fetches this file only when it has reasons to show. */
export function reasonsInWords(reasons: SearchReason[], speech: Speech): string[] {
  const words = WORDS[speech.language]
  const needs = reasons.flatMap((reason) => (reason.kind === 'need' ? [quoted(reason.name[speech.language])] : []))
  const said = reasons.map((reason) =>
    reason.kind === 'need'
      ? words.need(listInWords(needs, speech.texts.schedule.and))
      : reasonInWords(reason, speech, words),
  )
  return [...new Set(said)].filter(Boolean)
}

const quoted = (name: string) => `‘${name}’`

function reasonInWords(reason: Exclude<SearchReason, { kind: 'need' }>, speech: Speech, words: ReasonWords): string {
  const { texts, language } = speech
  const list = (items: string[]) => listInWords(items, texts.schedule.and)
  switch (reason.kind) {
    case 'akin':
      return words.akin(quoted(reason.name[language]))
    case 'words':
      return words.words(list(reason.words.slice(0, MOST_WORDS).map(quoted)))
    case 'free':
      return words.free
    case 'volunteering':
      return words.volunteering
    case 'form':
      return words.form[reason.form]
    case 'stands-in':
      return words.standsIn(reason.area)
    case 'serves':
      return servesInWords(reason, words, list)
    case 'near':
      return words.near(distanceInWords(reason.metres, language))
    case 'over-border':
      return words.overBorder(reason.area, distanceInWords(reason.metres, language))
    case 'next-door':
      return words.nextDoor(reason.area)
    case 'in-town':
      return words.inTown(reason.area)
    case 'elsewhere':
      return words.elsewhere(reason.area)
    case 'audience':
      return audienceInWords(reason, speech, words)
    case 'moment':
      return list([...daysInWords(reason.days, words), ...reason.dayParts.map((part) => words.dayPart[part])])
    case 'open':
      return openInWords(reason, speech, words)
    case 'sort':
      return nameInLine(texts.vocabulary.kind[reason.sort])
    case 'language':
      return words.language(list(reason.languages.map((code) => languageInWords(code, language))))
    case 'accessible':
      return list(reason.accessibility.map((one) => nameInLine(texts.vocabulary.accessibility[one])))
    case 'identity':
      return nameInLine(texts.vocabulary.tradition[reason.tradition])
    case 'in-window':
      return words.inWindow
    case 'other-moment':
      return reason.isKnown ? words.otherMoment : words.unknownMoment
    case 'any-group':
      return words.anyGroup
  }
}

function servesInWords(
  { area, others, atHome }: Extract<SearchReason, { kind: 'serves' }>,
  words: ReasonWords,
  list: (items: string[]) => string,
): string {
  if (atHome) return words.comesHome(list([area, ...others]))
  return others.length ? words.serves(list([area, ...others])) : words.servesAll(area)
}

function daysInWords(days: Weekday[], words: ReasonWords): string[] {
  return isWorkweek(days) ? [words.workdays] : days.map((day) => words.day[day])
}

function audienceInWords(
  { groups, ageFrom, ageTo }: Extract<SearchReason, { kind: 'audience' }>,
  { texts }: Speech,
  words: ReasonWords,
): string {
  if (ageFrom !== null || ageTo !== null) return words.ages(ageFrom, ageTo)
  const names = groups.map((group) => nameInLine(texts.vocabulary.audience[group]))
  return words.audience(listInWords(names, texts.schedule.and))
}

function openInWords(
  { moment }: Extract<SearchReason, { kind: 'open' }>,
  speech: Speech,
  { today }: ReasonWords,
): string {
  if (moment.date !== speech.today) return datedInWords(moment, speech)
  return moment.startTime ? `${today} ${clock(moment.startTime, moment.endTime, speech.texts)}` : today
}
