import { dayBefore, type LocalDate, weekdayOf } from '../schedule.ts'
import type { DayPart, Weekday } from '../vocabulary.ts'
import type { Unread } from './read-schedule.ts'
import { daysBetween, type Exceptions, emptyStatement, inWeek, type Sentence, type Statement } from './statement.ts'
import { beginsAnew, endOfWords, isRangeAt, nextMeaning, saysNoTime, timeAt } from './token-reading.ts'
import { dateOf, type SaidTime, type Token } from './tokens.ts'

/** One sentence or line: its statements, what it leaves out, and what it says that is no time. */
export function readSentence(tokens: Token[], text: string, today: LocalDate): Sentence {
  const statements: Statement[] = []
  const exceptions: Exceptions = { dates: [], ranges: [], days: [], words: '' }
  const notes: string[] = []
  const unread: Unread[] = []
  let now = emptyStatement()
  let [started, ended, timesFirst] = [-1, -1, false]
  let at = 0

  while (at < tokens.length) {
    const token = tokens[at] as Token
    const before = at
    if (token.kind === 'not') leaveOut()
    else if (token.kind === 'word' || saysNoTime(tokens, at)) setAside()
    else if (token.kind === 'days') takeDays(token.days, token.part)
    else if (token.kind === 'rhythm') takeRhythm(token.frequency, token.interval)
    else if (token.kind === 'nth') takeNth(token.nth)
    else if (token.kind === 'of-month') takeMonth()
    else if (token.kind === 'part') takePart(token.part)
    else if (timeAt(tokens, at)) takeTimes()
    else if (token.kind === 'date') takeDates()
    else at++
    if (at > before && !['filler', 'comma', 'and', 'word', 'not', 'close'].includes(token.kind)) {
      if (started < 0) started = token.start
      ended = (tokens[at - 1] as Token).end
    }
  }
  finish()
  return { statements, exceptions, notes, unread }

  function takeDays(days: Weekday[], part: DayPart | null): void {
    at++
    const dated = tokens[nextMeaning(tokens, at)]
    if (dated?.kind === 'date' && days.length === 1 && sayingNothingBetween(at, nextMeaning(tokens, at))) {
      const date = dateOf(dated, today)
      if (isComplete()) finish()
      if (date && weekdayOf(date) !== days[0]) now.wrong.push('other-weekday')
      return
    }
    if (isComplete()) finish()
    if (timesFirst && now.days.length === 0 && now.dates.length === 0) timesFirst = true
    const last = tokens[nextMeaning(tokens, at)]
    const isRange = isRangeAt(tokens, at) && tokens[nextMeaning(tokens, at + 1)]?.kind === 'days' && last
    if (isRange) {
      const to = tokens[nextMeaning(tokens, at + 1)] as Token & { kind: 'days' }
      now.days = inWeek([...now.days, ...daysBetween(days[0] as Weekday, to.days.at(-1) as Weekday)])
      at = nextMeaning(tokens, at + 1) + 1
    } else now.days = inWeek([...now.days, ...days])
    if (part) now.part = part
  }

  function takeRhythm(frequency: 'weekly' | 'monthly', interval: number): void {
    const next = tokens[nextMeaning(tokens, at + 1)]?.kind
    if (isComplete() && (next === 'days' || next === 'nth')) finish()
    now.frequency = frequency
    now.interval = interval
    at++
  }

  function takeMonth(): void {
    now.frequency = 'monthly'
    at++
  }

  function takeNth(nth: Statement['nths'][number]): void {
    if (isComplete()) finish()
    now.nths.push(nth)
    at++
  }

  /** "19.30 uur 's avonds" says it of that time, "dinsdagavond" of all that follow. */
  function takePart(part: DayPart): void {
    const last = now.times.at(-1)
    if (last && !last.part && tokens[at - 1]?.kind !== 'comma') last.part = part
    else now.part = part
    at++
  }

  function takeTimes(): void {
    const start = timeAt(tokens, at) as SaidTime
    const between = tokens[at - 1]?.kind === 'between'
    if (isComplete() && timesFirst) finish()
    if (now.days.length === 0 && now.dates.length === 0 && now.ranges.length === 0) timesFirst = true
    at++
    const early = tokens[at]?.kind === 'part' ? (tokens[at++] as Token & { kind: 'part' }).part : null
    const joined = isRangeAt(tokens, at) || (between && tokens[at]?.kind === 'and')
    const end = joined ? timeAt(tokens, nextMeaning(tokens, at + 1)) : null
    if (end) at = nextMeaning(tokens, at + 1) + 1
    now.times.push({ start, end, part: early })
  }

  function takeDates(): void {
    const said = tokens[at] as Token & { kind: 'date' }
    const lead = tokens.slice(0, at).findLast((token) => token.kind !== 'filler' && token.kind !== 'days')?.kind
    const date = dateOf(said, today)
    const toward = isRangeAt(tokens, at + 1) ? tokens[nextMeaning(tokens, at + 2)] : undefined
    const last = toward?.kind === 'date' ? dateOf(toward, date ?? today) : null
    if (date === null || (toward?.kind === 'date' && last === null)) now.wrong.push('no-such-date')
    if (date && last) {
      if (isComplete() && now.days.length === 0) finish()
      now.ranges.push([date, last])
      at = nextMeaning(tokens, at + 2)
    } else if (date && lead === 'from') now.from = date
    else if (date && lead === 'through') now.until = date
    else if (date && lead === 'to') now.until = dayBefore(date)
    else if (date) {
      if (isComplete()) finish()
      now.dates.push(date)
    }
    at++
  }

  /** Everything after "niet" up to something new: days and dates are left out, other words are kept to be read. */
  function leaveOut(): void {
    const start = at
    const first = { dates: exceptions.dates.length, ranges: exceptions.ranges.length, days: exceptions.days.length }
    let wordy = false
    for (at++; at < tokens.length && !beginsAnew(tokens, at); at++) {
      const token = tokens[at] as Token
      if (token.kind === 'date') {
        const toward = isRangeAt(tokens, at + 1) ? tokens[nextMeaning(tokens, at + 2)] : undefined
        const [date, last] = [dateOf(token, today), toward?.kind === 'date' ? dateOf(toward, today) : null]
        if (date && last && date <= last) {
          exceptions.ranges.push([date, last])
          at = nextMeaning(tokens, at + 2)
        } else if (date) exceptions.dates.push(date)
        else unread.push({ words: wordsOf(start, at), why: 'no-such-date' })
      } else if (token.kind === 'days' && tokens[nextMeaning(tokens, at + 1)]?.kind !== 'date')
        exceptions.days.push(...token.days)
      else if (!['filler', 'comma', 'and', 'days', 'not', 'from', 'through'].includes(token.kind)) wordy = true
    }
    const words = wordsOf(start, at - 1)
    exceptions.words = words
    if (!wordy) return
    notes.push(words)
    exceptions.dates.splice(first.dates)
    exceptions.ranges.splice(first.ranges)
    exceptions.days.splice(first.days)
  }

  function setAside(): void {
    let from = at
    while (from > 0 && ['filler', 'from', 'between'].includes(tokens[from - 1]?.kind ?? '')) from--
    const to = endOfWords(tokens, at)
    at = to + 1
    unread.push({ words: wordsOf(from, to), why: 'unknown' })
  }

  function sayingNothingBetween(from: number, to: number): boolean {
    return tokens.slice(from, to).every((token) => token.kind === 'filler')
  }

  function isComplete(): boolean {
    return now.times.length > 0 && (now.days.length > 0 || now.dates.length > 0 || now.ranges.length > 0)
  }

  function finish(): void {
    const { days, dates, ranges, times, wrong, from, until } = now
    const something = [days, dates, ranges, times, wrong, now.nths].some((list) => list.length > 0)
    if (something) statements.push({ ...now, words: text.slice(Math.max(0, started), ended).trim() })
    else if (from || until) applyToAll(from, until)
    now = emptyStatement()
    ;[started, ended, timesFirst] = [-1, -1, false]
  }

  function applyToAll(from: LocalDate | null, until: LocalDate | null): void {
    for (const statement of statements) {
      statement.from ??= from
      statement.until ??= until
    }
  }

  function wordsOf(from: number, to: number): string {
    return text.slice(tokens[from]?.start ?? 0, tokens[to]?.end ?? text.length)
  }
}
