import type { DatedMoment, LocalDate, RecurringMoment, Schedule } from '#domain/schedule.ts'
import type { Weekday } from '#domain/vocabulary.ts'
import type { Language } from '../../app/paths.ts'
import { dateInWords, dayInWords, listInWords, weekdayInWords } from '../../app/words.ts'
import type { Texts } from '../../texts/texts.ts'

export type Speech = { texts: Texts; language: Language; today: LocalDate }

const MAX_EXCEPTIONS_NAMED = 4
const WEEKEND: Weekday[] = ['saturday', 'sunday']
/** A rule of the whole day is written from the first minute to the last. */
const WHOLE_DAY = '00:00-23:59'

/** Each of the five working days, and no other. */
export const isWorkweek = (days: Weekday[]): boolean => days.length === 5 && !days.some((day) => WEEKEND.includes(day))

/** Every moment of a schedule as a line a person can read aloud. What is over is left out. */
export function scheduleInWords(schedule: Schedule, speech: Speech): string[] {
  const { today } = speech
  return [
    ...schedule.recurring
      .filter((rule) => !rule.until || rule.until >= today)
      .map((rule) => recurringInWords(rule, speech)),
    ...schedule.dates.filter((dated) => dated.date >= today).map((dated) => datedInWords(dated, speech)),
  ]
}

/** One short line for a list: the first moment, and how many more there are. */
export function scheduleInShort(schedule: Schedule, speech: Speech): string {
  const bare = { ...schedule, recurring: schedule.recurring.map((rule) => ({ ...rule, exceptions: [] })) }
  const [first, ...more] = scheduleInWords(bare, speech)
  if (!first) return schedule.note
  return more.length ? `${first} ${speech.texts.schedule.moreMoments(more.length)}` : first
}

/** "om de week op dinsdag van 10.00 tot 12.00 uur, niet op 25 december". */
function recurringInWords(rule: RecurringMoment, speech: Speech): string {
  const { texts, language, today } = speech
  const words = texts.schedule
  const exceptions = rule.exceptions.filter((date) => date >= today).sort()
  const parts = [momentInWords(rule, texts)]
  if (rule.from && rule.from > today) parts.push(words.since(dateInWords(rule.from, language)))
  if (rule.until) parts.push(words.through(dateInWords(rule.until, language)))
  if (exceptions.length) parts.push(words.notOn(someDays(exceptions, speech)))
  return parts.join(', ')
}

/** "om de week op dinsdag van 10.00 tot 12.00 uur". */
function momentInWords(rule: RecurringMoment, texts: Texts): string {
  const { everyDay, wholeDay, always } = texts.schedule
  const [days, hours] = [rhythm(rule, texts), clock(rule.startTime, rule.endTime, texts)]
  return days === everyDay && hours === wholeDay ? always : `${days} ${hours}`
}

/** "om de week op dinsdag". */
export function rhythm(rule: RecurringMoment, texts: Texts): string {
  const words = texts.schedule
  const week = Object.keys(texts.vocabulary.day) as Weekday[]
  const inOrder = week.filter((day) => rule.weekdays.includes(day))
  const days = listInWords(inOrder.map(dayName), words.and)
  if (rule.frequency === 'monthly') {
    const which = rule.weekOfMonth ? words.which[WHICH[rule.weekOfMonth]] : ''
    if (rule.interval > 1) return words.everyMonths(rule.interval, which, days)
    return which ? words.monthlyOn(which, days) : words.monthly(days)
  }
  if (rule.interval === 2) return words.everyOtherWeek(days)
  if (rule.interval > 2) return words.everyWeeks(rule.interval, days)
  if (inOrder.length === 7) return words.everyDay
  if (isWorkweek(inOrder)) return words.everyWorkday
  const start = week.indexOf(inOrder[0] as Weekday)
  const isRange = inOrder.length > 3 && inOrder.every((day, index) => day === week[start + index])
  return isRange ? words.everyDayFrom(dayName(inOrder[0]), dayName(inOrder.at(-1))) : words.every(days)

  function dayName(day: Weekday | undefined): string {
    return day ? texts.vocabulary.day[day] : ''
  }
}

const WHICH = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', '-1': 'last' } as const

function someDays(dates: LocalDate[], { texts, language }: Speech): string {
  const named = dates.slice(0, dates.length > MAX_EXCEPTIONS_NAMED ? MAX_EXCEPTIONS_NAMED - 1 : MAX_EXCEPTIONS_NAMED)
  const words = named.map((date) => dayInWords(date, language))
  if (dates.length > named.length) words.push(texts.schedule.moreDays(dates.length - named.length))
  return listInWords(words, texts.schedule.and)
}

/** "zaterdag 12 december van 14.00 tot 16.00 uur". */
export function datedInWords(dated: DatedMoment, { texts, language, today }: Speech): string {
  const far = dated.date.slice(0, 4) !== today.slice(0, 4)
  const day = weekdayInWords(dated.date, language) + (far ? ` ${dated.date.slice(0, 4)}` : '')
  return dated.startTime ? `${day} ${clock(dated.startTime, dated.endTime, texts)}` : day
}

/** "van 10.00 tot 12.00 uur". Dutch writes 9.30, and so do we in both languages. */
export function clock(start: string, end: string | null, texts: Texts): string {
  if (`${start}-${end}` === WHOLE_DAY) return texts.schedule.wholeDay
  const dotted = (time: string) => time.replace(':', '.').replace(/^0/, '')
  return end ? texts.schedule.between(dotted(start), dotted(end)) : texts.schedule.at(dotted(start))
}
