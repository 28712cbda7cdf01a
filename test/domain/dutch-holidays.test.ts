import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { workingDaysAfter } from '#domain/due-time.ts'
import { easterOf, isDutchHoliday } from '#domain/dutch-holidays.ts'

describe('Easter', () => {
  test.each([
    [1818, '1818-03-22'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('of %s is %s', (year, day) => expect(easterOf(year)).toBe(day))

  test('is a Sunday from 22 March to 25 April, always', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1600, max: 3000 }), (year) => {
        const easter = easterOf(year)
        expect(new Date(`${easter}T00:00:00Z`).getUTCDay()).toBe(0)
        expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true)
      }),
    )
  })
})

describe('a Dutch holiday', () => {
  test('is one that the law on terms names, and no other day', () => {
    const days = Array.from({ length: 365 }, (_, day) =>
      new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10),
    )
    expect(days.filter(isDutchHoliday)).toEqual([
      '2026-01-01',
      '2026-04-03',
      '2026-04-05',
      '2026-04-06',
      '2026-04-27',
      '2026-05-05',
      '2026-05-14',
      '2026-05-24',
      '2026-05-25',
      '2026-12-25',
      '2026-12-26',
    ])
  })

  test('is Koningsdag a day sooner where the 27th is a Sunday', () => {
    expect([isDutchHoliday('2025-04-26'), isDutchHoliday('2025-04-27')]).toEqual([true, false])
  })
})

describe('working days', () => {
  test.each([
    ['over Christmas and New Year', '2026-12-23T10:00:00.000Z', 3, '2026-12-29T10:00:00.000Z'],
    ['over Easter', '2026-04-02T10:00:00.000Z', 3, '2026-04-09T10:00:00.000Z'],
    ['over Ascension', '2026-05-13T10:00:00.000Z', 1, '2026-05-15T10:00:00.000Z'],
    ['over Koningsdag and a weekend', '2026-04-24T10:00:00.000Z', 1, '2026-04-28T10:00:00.000Z'],
    [
      'from late on a Sunday, which is a Monday in Amsterdam',
      '2026-11-22T23:30:00.000Z',
      1,
      '2026-11-23T23:30:00.000Z',
    ],
    [
      'from late on a Thursday to a Friday that is a Saturday there',
      '2026-11-19T23:30:00.000Z',
      1,
      '2026-11-22T23:30:00.000Z',
    ],
  ])('%s', (_, from, days, to) => expect(workingDaysAfter(from, days)).toBe(to))
})
