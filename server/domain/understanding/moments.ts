import { type DayPart, Weekday } from '../vocabulary.ts'
import { isDeniedWish } from './denied-wish.ts'
import { type Line, type Spotted, spot, words } from './line.ts'
import { positionsOf } from './tokens.ts'
import {
  COMING_WEEKEND,
  DAY_GROUPS,
  DAYS,
  FROM_TODAY,
  PART_ENDINGS,
  PARTS,
  THIS_WEEKEND,
  WEEKEND,
} from './words/moment-words.ts'

/**
 * `ahead` are the days as counted from today, where they are of this week and no other: "vanavond". `denied` are words for a moment
 * that somebody does not want.
 */
type MomentsFound = {
  days: Weekday[]
  dayParts: DayPart[]
  ahead?: number[]
  positions: number[]
  denied: number[]
}

const WEEKDAYS = Weekday.options
const DAY_PATTERNS = DAYS.map(([day, source]) => ({ day, pattern: words(source) }))
const GROUP_PATTERNS = DAY_GROUPS.map(([days, source]) => ({ days, pattern: words(source) }))
const PART_PATTERNS = PARTS.map(([parts, source]) => ({ parts, pattern: words(source) }))
const RELATIVE_PATTERNS = FROM_TODAY.map(([ahead, source]) => ({ ahead, pattern: words(source) }))

const THIS_WEEKEND_PATTERN = words(THIS_WEEKEND)
const COMING_WEEKEND_PATTERN = words(COMING_WEEKEND)
const [SATURDAY, SUNDAY] = [WEEKDAYS.indexOf('saturday'), WEEKDAYS.indexOf('sunday')]

/**
 * Days and parts of the day that are asked for. `today` turns "vandaag" and "morgen" into days; without it they are understood as
 * words about time that name no day.
 */
export function momentsIn(line: Line, today: Weekday | null): MomentsFound {
  const days = new Set<Weekday>()
  const dayParts = new Set<DayPart>()
  const ahead = new Set<number>()
  const ofThisWeek = new Set<Weekday>()
  const positions: number[] = []
  const denied: number[] = []
  const wished = (pattern: RegExp): Spotted[] =>
    spot(line, pattern).filter((found) => {
      const isDenied = isDeniedWish(line, found)
      if (isDenied) denied.push(...positionsOf(found))
      return !isDenied
    })

  for (const { day, pattern } of DAY_PATTERNS) {
    for (const found of wished(pattern)) {
      days.add(day)
      const part = PART_ENDINGS[found.groups[0] ?? '']
      if (part) dayParts.add(part)
      positions.push(...positionsOf(found))
    }
  }
  for (const { days: several, pattern } of GROUP_PATTERNS) {
    for (const found of wished(pattern)) {
      for (const day of several) days.add(day)
      positions.push(...positionsOf(found))
    }
  }
  for (const { parts, pattern } of PART_PATTERNS) {
    for (const found of wished(pattern)) {
      for (const part of parts) dayParts.add(part)
      positions.push(...positionsOf(found))
    }
  }
  for (const { ahead: daysAhead, pattern } of RELATIVE_PATTERNS) {
    for (const found of wished(pattern)) {
      const part = /(ochtend|middag|avond|morgen)$/.exec(
        line.text.slice(line.starts[found.to - 1]).split(' ', 1)[0] ?? '',
      )
      if (part && !/^(morgen|overmorgen)$/.test(part.input)) dayParts.add(PART_ENDINGS[part[1] ?? ''] ?? 'morning')
      if (today) {
        const day = dayAhead(today, daysAhead)
        ahead.add(daysAhead)
        ofThisWeek.add(day)
        days.add(day)
      }
      positions.push(...positionsOf(found))
    }
  }
  const weekend = today && WEEKEND.every((day) => days.has(day)) ? weekendAhead(line, WEEKDAYS.indexOf(today)) : []
  if (weekend.length > 0) for (const day of WEEKEND) ofThisWeek.add(day)
  const coming = [...new Set([...ahead, ...weekend])]
  // Beside a day of every week the others are no more than their days as well.
  const areOfThisWeek = [...days].every((day) => ofThisWeek.has(day))
  return {
    days: WEEKDAYS.filter((day) => days.has(day)),
    dayParts: (['morning', 'afternoon', 'evening'] as const).filter((part) => dayParts.has(part)),
    ...(areOfThisWeek && coming.length ? { ahead: coming } : {}),
    positions,
    denied,
  }
}

function dayAhead(today: Weekday, days: number): Weekday {
  return WEEKDAYS[(WEEKDAYS.indexOf(today) + days) % WEEKDAYS.length] ?? today
}

/** Of a weekend that has begun, what is left. */
function weekendAhead(line: Line, today: number): number[] {
  const coming = spot(line, COMING_WEEKEND_PATTERN).length > 0
  if (!coming && spot(line, THIS_WEEKEND_PATTERN).length === 0) return []
  if (today === SUNDAY) return coming ? [SATURDAY + 1, SUNDAY + 1] : [0]
  return [SATURDAY - today, SUNDAY - today]
}
