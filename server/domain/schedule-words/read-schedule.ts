import * as z from 'zod'
import { type DatedMoment, type LocalDate, type RecurringMoment, Schedule, weekdayOf } from '../schedule.ts'
import { clockTimes } from './clock-times.ts'
import { readSentence } from './read-sentence.ts'
import type { Exceptions, Statement } from './statement.ts'
import { type Token, tokensOf } from './tokens.ts'

/** Why a piece of the text did not become a time. Words that say something stay in the note, so that nothing typed is lost. */
export const Unread = z.strictObject({
  words: z.string(),
  why: z.enum(['unknown', 'no-time', 'no-day', 'no-such-date', 'other-weekday', 'ends-too-early', 'too-much']),
})
export type Unread = z.infer<typeof Unread>

/** What the words say. `assumed` is what they left open and we filled in: which week, or which part of the day. */
export const ScheduleReading = z.strictObject({
  schedule: Schedule,
  unread: z.array(Unread),
  assumed: z.array(z.enum(['which-week', 'part-of-day'])),
})
export type ScheduleReading = z.infer<typeof ScheduleReading>

const MOST_WORDS = 2000
const MOST_NOTE = 200
const MOST_RULES = 14
const MOST_DATES = 60
const DAY_MS = 86_400_000

/**
 * Reads "elke dinsdag van 10 tot 12, niet in de schoolvakantie" and what else people write about times, in Dutch or English.
 * `today` gives dates without a year their year. Pure; what it cannot read comes back in `unread` and stands in the note.
 */
export function readSchedule(text: string, today: LocalDate): ScheduleReading {
  const given = text.slice(0, MOST_WORDS)
  const schedule: Schedule = { recurring: [], dates: [], note: '' }
  const unread: Unread[] = []
  const assumed = new Set<'which-week' | 'part-of-day'>()
  const notes: string[] = []
  const exceptions: { dates: Exceptions; rules: RecurringMoment[] }[] = []

  for (const tokens of sentencesOf(tokensOf(given))) {
    const sentence = readSentence(tokens, given, today)
    const rules: RecurringMoment[] = []
    for (const statement of sentence.statements) rules.push(...said(statement))
    schedule.recurring.push(...rules)
    exceptions.push({ dates: sentence.exceptions, rules: rules.length ? rules : [...schedule.recurring] })
    notes.push(...sentence.notes)
    for (const piece of sentence.unread) setAside(piece)
  }
  for (const { dates, rules } of exceptions) leaveOut(dates, rules)
  if (schedule.recurring.length > MOST_RULES || schedule.dates.length > MOST_DATES) {
    unread.push({ words: '', why: 'too-much' })
    schedule.recurring.splice(MOST_RULES)
    schedule.dates.splice(MOST_DATES)
  }
  const note = [...new Set(notes.map(asSentence))].join(' ')
  if (note.length > MOST_NOTE) unread.push({ words: note.slice(MOST_NOTE), why: 'too-much' })
  return { schedule: { ...schedule, note: note.slice(0, MOST_NOTE).trim() }, unread, assumed: [...assumed] }

  function setAside(piece: Unread): void {
    unread.push(piece)
    notes.push(piece.words)
  }

  /** One statement as rules; dates go straight into the schedule. */
  function said(statement: Statement): RecurringMoment[] {
    const { days, dates, ranges, words } = statement
    for (const why of statement.wrong) unread.push({ words, why })
    const times = statement.times.map((time) => clockTimes(time, statement.part))
    if (times.some((time) => time.assumed)) assumed.add('part-of-day')
    if (times.some((time) => time.endsTooEarly)) unread.push({ words, why: 'ends-too-early' })
    if (days.length === 0) {
      const all = [...dates, ...ranges.flatMap(([first, last]) => daysFrom(first, last))]
      if (all.length === 0 && statement.wrong.length) notes.push(words)
      else if (all.length === 0) setAside({ words, why: 'no-day' })
      for (const date of all) schedule.dates.push(...datedMoments(date, times))
      return []
    }
    if (times.length === 0) {
      setAside({ words, why: 'no-time' })
      return []
    }
    for (const date of dates) schedule.dates.push(...datedMoments(date, times))
    return times.flatMap(({ startTime, endTime }) =>
      (statement.nths.length ? statement.nths : [null]).map((weekOfMonth) => {
        const frequency = weekOfMonth === null ? statement.frequency : 'monthly'
        const from = statement.from ?? ranges[0]?.[0] ?? firstWeek(statement, frequency)
        return {
          frequency,
          interval: statement.interval,
          weekdays: days,
          weekOfMonth,
          startTime,
          endTime,
          from,
          until: statement.until ?? ranges[0]?.[1] ?? null,
          exceptions: [],
        }
      }),
    )
  }

  /** "Om de week" begins with the coming one, unless the words say when. */
  function firstWeek({ interval, days }: Statement, frequency: string): LocalDate | null {
    if (interval === 1) return null
    assumed.add('which-week')
    if (frequency === 'monthly') return today
    const week = daysFrom(today, new Date(Date.parse(today) + 6 * DAY_MS).toISOString().slice(0, 10))
    return week.find((date) => days.includes(weekdayOf(date))) ?? today
  }

  function leaveOut({ dates, ranges, days, words }: Exceptions, rules: RecurringMoment[]): void {
    const all = [...dates, ...ranges.flatMap(([first, last]) => daysFrom(first, last))]
    for (const rule of rules) {
      const kept = rule.weekdays.filter((day) => !days.includes(day))
      if (kept.length) rule.weekdays = kept
      const fitting = all.filter((date) => rule.weekdays.includes(weekdayOf(date)) && !rule.exceptions.includes(date))
      rule.exceptions = [...rule.exceptions, ...fitting].sort().slice(0, MOST_DATES)
    }
    const lost = all.length > 0 && !rules.some((rule) => all.some((date) => rule.exceptions.includes(date)))
    if (lost) unread.push({ words, why: 'other-weekday' })
  }
}

function datedMoments(date: LocalDate, times: { startTime: string; endTime: string | null }[]): DatedMoment[] {
  if (times.length === 0) return [{ date, startTime: null, endTime: null }]
  return times.map(({ startTime, endTime }) => ({ date, startTime, endTime }))
}

function daysFrom(first: LocalDate, last: LocalDate): LocalDate[] {
  const days: LocalDate[] = []
  for (let at = Date.parse(first); at <= Date.parse(last) && days.length <= 366; at += DAY_MS)
    days.push(new Date(at).toISOString().slice(0, 10))
  return days
}

function sentencesOf(tokens: Token[]): Token[][] {
  const sentences: Token[][] = [[]]
  for (const token of tokens) token.kind === 'break' ? sentences.push([]) : sentences.at(-1)?.push(token)
  return sentences.filter((sentence) => sentence.length > 0)
}

/** With a capital and a full stop. */
function asSentence(words: string): string {
  const text = words.trim().replace(/^[,\s]+|[,\s]+$/g, '')
  const capital = text.charAt(0).toUpperCase() + text.slice(1)
  return /[.!?]$/.test(capital) ? capital : `${capital}.`
}
