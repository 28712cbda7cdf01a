import { expect, test } from 'vitest'
import { nextDates } from '#domain/next-dates.ts'
import { localDateAt, momentsOf, RecurringMoment, Schedule } from '#domain/schedule.ts'

const every = (given: Record<string, unknown>) =>
  RecurringMoment.parse({ frequency: 'weekly', weekdays: ['tuesday'], startTime: '10:00', endTime: '12:00', ...given })
const schedule = (given: Record<string, unknown>) => Schedule.parse(given)
const days = (given: Record<string, unknown>, from: string, count = 4) =>
  nextDates(schedule(given), from, count).map(({ date }) => date)

test('every week, without the exceptions', () => {
  const weekly = { recurring: [every({ exceptions: ['2026-12-08'] })] }
  expect(days(weekly, '2026-11-22')).toEqual(['2026-11-24', '2026-12-01', '2026-12-15', '2026-12-22'])
})

test('every other week, counted from its first day', () => {
  const fortnightly = { recurring: [every({ interval: 2, from: '2026-09-01' })] }
  expect(days(fortnightly, '2026-11-22', 3)).toEqual(['2026-11-24', '2026-12-08', '2026-12-22'])
})

test('the last Friday of the month', () => {
  const monthly = { recurring: [every({ frequency: 'monthly', weekdays: ['friday'], weekOfMonth: -1 })] }
  expect(days(monthly, '2026-11-22', 3)).toEqual(['2026-11-27', '2026-12-25', '2027-01-29'])
})

test('ten o’clock stays ten o’clock when the clock changes', () => {
  const sunday = schedule({ recurring: [every({ weekdays: ['sunday'] })] })
  const found = nextDates(sunday, '2026-10-20', 2)
  expect(found.map(({ date, startTime }) => `${date} ${startTime}`)).toEqual(['2026-10-25 10:00', '2026-11-01 10:00'])
})

test('late in the evening is still that day', () => {
  expect(days({ recurring: [every({ startTime: '23:30', endTime: null })] }, '2026-11-22', 2)).toEqual([
    '2026-11-24',
    '2026-12-01',
  ])
})

test('what is over gives nothing, and dated moments stand among the others', () => {
  expect(days({ recurring: [every({ until: '2026-11-01' })] }, '2026-11-22')).toEqual([])
  const mixed = {
    recurring: [every({ until: '2026-12-01' })],
    dates: [{ date: '2026-11-28', startTime: '14:00' }, { date: '2026-10-01' }],
  }
  expect(days(mixed, '2026-11-22')).toEqual(['2026-11-24', '2026-11-28', '2026-12-01'])
})

test('a rule that never happens ends by itself', () => {
  const never = { recurring: [every({ from: '2026-12-02', until: '2026-12-03' })] }
  expect(days(never, '2026-11-22')).toEqual([])
})

test('a moment counts for every part of the day of which it takes half an hour', () => {
  const moments = (startTime: string, endTime: string | null) =>
    momentsOf(schedule({ recurring: [every({ startTime, endTime })] }), '2026-11-22')
  expect(moments('10:00', '12:00')).toEqual(['tuesday-morning'])
  expect(moments('11:00', '14:00')).toEqual(['tuesday-morning', 'tuesday-afternoon'])
  expect(moments('16:45', '17:45')).toEqual(['tuesday-afternoon'])
  expect(moments('19:30', null)).toEqual(['tuesday-evening'])
  expect(moments('11:00', null), 'two hours when no end is given').toEqual(['tuesday-morning', 'tuesday-afternoon'])
  expect(moments('23:40', '00:30'), 'past midnight is still that evening').toEqual(['tuesday-evening'])
  expect(moments('23:45', null)).toEqual(['tuesday-evening'])
  expect(moments('22:00', '07:00')).toEqual(['tuesday-evening'])
})

test('the day is the day in Amsterdam', () => {
  expect(localDateAt(new Date('2026-11-21T23:30:00Z'))).toBe('2026-11-22')
  expect(localDateAt(new Date('2026-07-01T21:59:00Z'))).toBe('2026-07-01')
})
