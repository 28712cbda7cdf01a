import { describe, expect, test } from 'vitest'
import { OpenTimes } from '#domain/open-times.ts'
import { asked, candidate, order } from '../support/ranked.ts'

const every = (weekday: string, startTime: string, endTime: string) =>
  OpenTimes.parse({ recurring: [{ frequency: 'weekly', weekdays: [weekday], startTime, endTime }] })
const once = (date: string) => OpenTimes.parse({ dates: [{ date, startTime: '19:00', endTime: '21:00' }] })
const SUNDAY = '2026-11-22'
const sundayEvening = { days: ['sunday'], dayParts: ['evening'] }

describe('a date that is asked', () => {
  const offers = [
    candidate('this evening', { ...sundayEvening, opens: once(SUNDAY) }),
    candidate('every Sunday evening', { ...sundayEvening, opens: every('sunday', '18:30', '20:00') }),
    candidate('three weeks on', { ...sundayEvening, opens: once('2026-12-13') }),
    candidate('in the morning, and on other evenings', {
      days: ['sunday', 'monday'],
      dayParts: ['morning', 'evening'],
      opens: OpenTimes.parse({
        recurring: [...every('sunday', '09:00', '11:00').recurring, ...every('monday', '19:00', '21:00').recurring],
      }),
    }),
    candidate('nobody said when', { opens: OpenTimes.parse({}) }),
  ]
  const tonight = asked({ when: { days: ['sunday'], dayParts: ['evening'], dates: [SUNDAY] } })

  test('puts first what happens then, and last what does not', () => {
    const found = order(offers, tonight, new Date('2026-11-22T14:00:00Z'))
    expect(found.slice(0, 2).sort()).toEqual(['every Sunday evening', 'this evening'])
    expect(found[2]).toBe('nobody said when')
  })

  test('what is over no longer happens', () => {
    const found = order(offers, tonight, new Date('2026-11-22T19:30:00Z'))
    expect(found[0]).toBe('this evening')
    expect(found[1]).toBe('nobody said when')
  })

  test('a day of every week is a day of every week', () => {
    const found = order(offers, asked({ when: { days: ['sunday'], dayParts: ['evening'] } }))
    expect(found.at(-1)).toBe('nobody said when')
  })
})
