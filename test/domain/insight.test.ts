import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type InsightCount, isMonthOver, monthOfWeek, weekOf } from '#domain/insight.ts'
import { FEWEST_SHOWN, type ShownCount, shownCounts } from '#domain/shown-counts.ts'

describe('weeks and months', () => {
  test.each([
    ['2026-11-22', '2026-W47'],
    ['2026-11-23', '2026-W48'],
    ['2026-01-01', '2026-W01'],
    ['2025-12-29', '2026-W01'],
    ['2027-01-01', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2024-12-30', '2025-W01'],
  ])('%s lies in %s', (day, week) => expect(weekOf(day)).toBe(week))

  test('a week belongs to the month of its Thursday', () => {
    expect(monthOfWeek('2026-W49')).toBe('2026-12')
    expect(monthOfWeek('2026-W48')).toBe('2026-11')
    expect(monthOfWeek('2026-W53')).toBe('2026-12')
    expect(monthOfWeek('2027-W01')).toBe('2027-01')
  })

  test('a month is over when no day of its weeks can come any more', () => {
    // Monday 30 November lies in the week of Thursday 3 December.
    expect(isMonthOver('2026-11', '2026-11-29')).toBe(false)
    expect(isMonthOver('2026-11', '2026-11-30')).toBe(true)
    expect(isMonthOver('2026-12', '2026-12-31')).toBe(false)
  })
})

const TODAY = '2026-11-22'
const AREAS = ['WK039201', 'WK039202', 'WK039203', 'GM0392', 'WK038801', null] as const

function counted(area: string | null, count: number, more: Partial<InsightCount> = {}): InsightCount {
  return { network: 'haarlem', need: 'loneliness', area, month: '2026-10', source: 'search-nothing', count, ...more }
}
const inShort = (shown: ShownCount[]) => shown.map(({ area, count, rest }) => [area, count, rest])

describe('what is shown', () => {
  test('is every count from five on, and never one below', () => {
    const shown = shownCounts([counted('WK039201', 5), counted('WK039202', 4)], TODAY)
    expect(inShort(shown)).toEqual([['WK039201', 5, false]])
  })

  test('takes small counts of a town together, and else of everywhere, in fives', () => {
    const town = shownCounts([counted('WK039201', 4), counted('WK039202', 4), counted('WK038801', 4)], TODAY)
    expect(inShort(town)).toEqual([['GM0392', 5, true]])
    const everywhere = shownCounts([counted('WK039201', 3), counted('WK038801', 3)], TODAY)
    expect(inShort(everywhere)).toEqual([[null, 5, true]])
  })

  test('adds weeks of the same month up before it looks', () => {
    expect(inShort(shownCounts([counted('WK039201', 3), counted('WK039201', 4)], TODAY))).toEqual([
      ['WK039201', 7, false],
    ])
  })

  test('never mixes needs, months, networks or how we know', () => {
    const small = [
      counted('WK039201', 4),
      counted('WK039201', 4, { need: 'meeting-people' }),
      counted('WK039201', 4, { month: '2026-09' }),
      counted('WK039201', 4, { network: 'enkhuizen' }),
      counted('WK039201', 4, { source: 'search-found' }),
    ]
    expect(shownCounts(small, TODAY)).toEqual([])
  })

  test('is of months that are over: of the present one, the difference with yesterday would be one person', () => {
    expect(shownCounts([counted('WK039201', 50, { month: '2026-11' })], TODAY)).toEqual([])
    expect(shownCounts([counted('WK039201', 50, { month: '2026-11' })], '2026-11-30')).toHaveLength(1)
  })
})

describe('nothing that is hidden follows from what is shown', () => {
  const someCounts = fc.array(fc.nat({ max: 9 }), { minLength: AREAS.length, maxLength: AREAS.length })
  const rowsOf = (counts: number[]) =>
    counts.flatMap((count, at) => (count > 0 ? [counted(AREAS[at] as string | null, count)] : []))
  const shownOf = (counts: number[]) => shownCounts(rowsOf(counts), TODAY)

  test('every number shown is at least five, and no search is in two of them', () => {
    fc.assert(
      fc.property(someCounts, (counts) => {
        const shown = shownOf(counts)
        const total = counts.reduce((sum, count) => sum + count, 0)
        expect(shown.every(({ count }) => count >= FEWEST_SHOWN)).toBe(true)
        expect(shown.reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(total)
      }),
    )
  })

  test('for every hidden count there is another that would have shown exactly the same', () => {
    fc.assert(
      fc.property(someCounts, fc.nat({ max: AREAS.length - 1 }), (counts, at) => {
        const hidden = counts[at] as number
        if (hidden === 0 || hidden >= FEWEST_SHOWN) return
        const same = JSON.stringify(shownOf(counts))
        const small = counts.flatMap((count, index) => (count < FEWEST_SHOWN ? [index] : []))
        expect(
          alternatives(counts, small).some((other) => other[at] !== hidden && JSON.stringify(shownOf(other)) === same),
        ).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})

/** All ways in which the hidden counts could have been otherwise. */
function alternatives(counts: number[], small: number[]): number[][] {
  return small.reduce((ways, at) => ways.flatMap((way) => [0, 1, 2, 3, 4].map((count) => way.with(at, count))), [
    counts,
  ] as number[][])
}
