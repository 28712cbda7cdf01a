import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nextDates } from '#domain/next-dates.ts'
import { dayPartsOn, localMomentAt, momentsOn, openMoment } from '#domain/open-times.ts'
import { dayAfter, RecurringMoment, Schedule } from '#domain/schedule.ts'

const weekly = (more: object = {}) =>
  Schedule.parse({
    recurring: [{ frequency: 'weekly', weekdays: ['sunday'], startTime: '18:00', endTime: '20:00', ...more }],
  })
/** Sunday 22 November 2026, half past six in the evening in Amsterdam. */
const EVENING = localMomentAt(new Date('2026-11-22T17:30:00Z'))

describe('what is on', () => {
  test('the clock is that of Amsterdam, in summer and in winter', () => {
    expect(EVENING).toEqual({ date: '2026-11-22', minute: 18 * 60 + 30 })
    expect(localMomentAt(new Date('2026-07-01T22:15:00Z'))).toEqual({ date: '2026-07-02', minute: 15 })
  })

  test('now is between start and end', () => {
    expect(openMoment(weekly(), 'now', EVENING)).toEqual({ date: '2026-11-22', startTime: '18:00', endTime: '20:00' })
    expect(openMoment(weekly({ startTime: '19:00' }), 'now', EVENING)).toBeNull()
    expect(openMoment(weekly({ endTime: '18:30' }), 'now', EVENING)).toBeNull()
    const endless = weekly({ endTime: null })
    expect(openMoment(endless, 'now', EVENING), 'two hours when no end is given').not.toBeNull()
    expect(openMoment(endless, 'now', { ...EVENING, minute: 19 * 60 + 59 })).not.toBeNull()
    expect(openMoment(endless, 'now', { ...EVENING, minute: 20 * 60 })).toBeNull()
    const late = weekly({ startTime: '22:30', endTime: null })
    expect(openMoment(late, 'now', { date: '2026-11-23', minute: 15 }), 'also past midnight').not.toBeNull()
  })

  test('today is what is still to come, and what is going on', () => {
    expect(openMoment(weekly({ startTime: '19:00' }), 'today', EVENING)).not.toBeNull()
    expect(openMoment(weekly({ startTime: '10:00', endTime: '12:00' }), 'today', EVENING)).toBeNull()
    expect(openMoment(weekly({ weekdays: ['monday'] }), 'today', EVENING)).toBeNull()
  })

  test('a week is seven days from today', () => {
    expect(openMoment(weekly({ weekdays: ['saturday'] }), 'week', EVENING)?.date).toBe('2026-11-28')
    expect(openMoment(weekly({ startTime: '10:00', endTime: '12:00' }), 'week', EVENING)).toBeNull()
  })

  test('an exception is not on, a single date is', () => {
    expect(openMoment(weekly({ exceptions: ['2026-11-22'] }), 'today', EVENING)).toBeNull()
    const once = Schedule.parse({ dates: [{ date: '2026-11-22', startTime: '18:00', endTime: '19:00' }] })
    expect(openMoment(once, 'now', EVENING)).not.toBeNull()
    const someTime = Schedule.parse({ dates: [{ date: '2026-11-22' }] })
    expect(openMoment(someTime, 'today', EVENING)).not.toBeNull()
    expect(openMoment(someTime, 'now', EVENING), 'nobody said at what time').toBeNull()
  })

  test('what goes on past midnight is still on', () => {
    const late = weekly({ weekdays: ['saturday'], startTime: '22:00', endTime: '01:00' })
    expect(openMoment(late, 'now', { date: '2026-11-22', minute: 30 })?.date).toBe('2026-11-21')
    expect(openMoment(late, 'now', { date: '2026-11-22', minute: 61 })).toBeNull()
  })

  test('of a day the parts in which something is on that is not over', () => {
    expect(dayPartsOn(weekly(), EVENING.date, EVENING)).toEqual(['evening'])
    expect(dayPartsOn(weekly(), EVENING.date, { ...EVENING, minute: 20 * 60 })).toBeNull()
    expect(dayPartsOn(weekly(), '2026-11-23', EVENING)).toBeNull()
    expect(dayPartsOn(weekly({ startTime: '16:00', endTime: '01:00' }), EVENING.date, EVENING)).toEqual([
      'afternoon',
      'evening',
    ])
    const someTime = Schedule.parse({ dates: [{ date: '2026-11-22' }] })
    expect(dayPartsOn(someTime, EVENING.date, EVENING)).toEqual(['morning', 'afternoon', 'evening'])
  })

  test('the days are those of the calendar library, whatever the rule', () => {
    const day = fc.integer({ min: 0, max: 700 }).map((days) => dayIn('2026-01-01', days))
    const rule = fc
      .record({
        frequency: fc.constantFrom('weekly', 'monthly'),
        interval: fc.integer({ min: 1, max: 4 }),
        weekdays: fc.uniqueArray(
          fc.constantFrom('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'),
          { minLength: 1, maxLength: 3 },
        ),
        weekOfMonth: fc.constantFrom(null, 1, 2, 3, 4, -1),
        startTime: fc.constantFrom('09:30', '23:00', '00:00'),
        from: fc.option(day),
        until: fc.option(day),
        exceptions: fc.array(day, { maxLength: 3 }),
      })
      .map((given) => RecurringMoment.parse(given))
    fc.assert(
      fc.property(rule, day, (given, today) => {
        const schedule = Schedule.parse({ recurring: [given] })
        const coming = nextDates(schedule, today, 200).map(({ date }) => date)
        const own: string[] = []
        for (let date = today, days = 0; days < 60; days++, date = dayAfter(date))
          if (momentsOn(schedule, date).length) own.push(date)
        expect(own).toEqual(coming.filter((date) => date < dayIn(today, 60)))
      }),
      { numRuns: 150 },
    )
  })
})

function dayIn(date: string, days: number): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
