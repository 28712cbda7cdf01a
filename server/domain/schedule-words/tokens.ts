import type { LocalDate } from '../schedule.ts'
import type { DayPart, Weekday } from '../vocabulary.ts'
import { PATTERNS } from './patterns.ts'

/** A clock time as it was said. `loose` is an hour of which a person would have to guess whether it is before or after noon. */
export type SaidTime = { hour: number; minute: number; loose: boolean }

/** What a piece of text about times can be. A date is null when there is no such day. */
export type Meaning =
  | { kind: 'days'; days: Weekday[]; part: DayPart | null }
  | { kind: 'part'; part: DayPart }
  | { kind: 'rhythm'; frequency: 'weekly' | 'monthly'; interval: number }
  | { kind: 'nth'; nth: 1 | 2 | 3 | 4 | -1 }
  | { kind: 'of-month' }
  | { kind: 'time'; time: SaidTime }
  | { kind: 'number'; value: number }
  | { kind: 'date'; day: number; month: number; year: number | null }
  | { kind: 'from' | 'between' | 'through' | 'to' | 'and' | 'comma' | 'not' | 'close' | 'break' | 'filler' | 'word' }

export type Token = Meaning & { start: number; end: number }

/** One day, or null when the calendar does not have it. Without a year it is the next one, `today` included. */
export function dateOf(said: { day: number; month: number; year: number | null }, today: LocalDate): LocalDate | null {
  if (said.year !== null) return existing(said.year, said.month, said.day)
  const thisYear = Number(today.slice(0, 4))
  const years = [0, 1, 2, 3, 4].map((ahead) => existing(thisYear + ahead, said.month, said.day))
  return years.find((date) => date !== null && date >= today) ?? null
}

function existing(year: number, month: number, day: number): LocalDate | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const fits = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return fits ? date.toISOString().slice(0, 10) : null
}

/** The text in pieces with a meaning; what has none is a `word`. Together they cover everything but white space. */
export function tokensOf(text: string): Token[] {
  const plain = plainOf(text)
  const tokens: Token[] = []
  let at = 0
  while (at < plain.length) {
    const { meanings, end } = firstMatch(plain, at)
    for (const meaning of meanings) tokens.push({ ...meaning, start: at, end })
    at = end
  }
  return tokens
}

function firstMatch(plain: string, at: number): { meanings: Meaning[]; end: number } {
  for (const { pattern, mean } of PATTERNS) {
    pattern.lastIndex = at
    const match = pattern.exec(plain)
    const meanings = match && mean(match)
    if (meanings) return { meanings, end: pattern.lastIndex }
  }
  WORD.lastIndex = at
  return { meanings: [{ kind: 'word' }], end: WORD.exec(plain) ? WORD.lastIndex : at + 1 }
}

const WORD = /[\p{L}\p{N}'@._/-]*[\p{L}\p{N}]/uy

/** Lower case, with one sort of quote and dash, and every character in its place. */
function plainOf(text: string): string {
  return [...text]
    .map((letter) => {
      const lower = letter.toLowerCase()
      return lower.length === letter.length ? lower : letter
    })
    .join('')
    .replace(/[’‘`´ʼ]/g, "'")
    .replace(/[–—‒−]/g, '-')
    .replace(/\u00a0/g, ' ')
}
