import { describe, expect, test } from 'vitest'
import { RecurringMoment, Schedule } from '#domain/schedule.ts'
import { scheduleInShort, scheduleInWords } from '../../client/features/schedule/schedule-in-words.ts'
import { en } from '../../client/texts/en.ts'
import { nl } from '../../client/texts/nl.ts'

const today = '2026-11-21'
const dutch = { texts: nl, language: 'nl', today } as const

function weekly(more: object) {
  const rule = { frequency: 'weekly', weekdays: ['tuesday'], startTime: '10:00', endTime: '12:00', ...more }
  return Schedule.parse({ recurring: [RecurringMoment.parse(rule)] })
}
const inDutch = (schedule: Schedule) => scheduleInWords(schedule, dutch)

describe('a schedule in words', () => {
  test.each([
    [{}, 'elke dinsdag van 10.00 tot 12.00 uur'],
    [{ weekdays: ['thursday', 'tuesday'] }, 'elke dinsdag en donderdag van 10.00 tot 12.00 uur'],
    [{ weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] }, 'elke werkdag van 10.00 tot 12.00 uur'],
    [
      { weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] },
      'van maandag tot en met zaterdag van 10.00 tot 12.00 uur',
    ],
    [{ interval: 2, exceptions: ['2026-12-25'] }, 'om de week op dinsdag van 10.00 tot 12.00 uur, niet op 25 december'],
    [{ interval: 3 }, 'eens in de 3 weken op dinsdag van 10.00 tot 12.00 uur'],
    [{ startTime: '00:00', endTime: '23:59' }, 'elke dinsdag 24 uur per dag'],
    [
      {
        weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
        startTime: '00:00',
        endTime: '23:59',
      },
      'dag en nacht',
    ],
    [{ startTime: '09:30', endTime: null }, 'elke dinsdag om 9.30 uur'],
    [{ frequency: 'monthly', weekOfMonth: -1 }, 'elke laatste dinsdag van de maand van 10.00 tot 12.00 uur'],
    [{ frequency: 'monthly', weekOfMonth: 1, interval: 2 }, 'om de maand op de eerste dinsdag van 10.00 tot 12.00 uur'],
    [
      { from: '2027-01-05', until: '2027-03-30' },
      'elke dinsdag van 10.00 tot 12.00 uur, vanaf 5 januari 2027, tot en met 30 maart 2027',
    ],
  ])('says %o as %s', (rule, words) => {
    expect(inDutch(weekly(rule))).toEqual([words])
  })

  test('names a few exceptions and counts the rest', () => {
    const exceptions = ['2026-12-01', '2026-12-08', '2026-12-15', '2026-12-22', '2026-12-29', '2027-01-05']
    expect(inDutch(weekly({ exceptions }))[0]).toMatch(
      /niet op 1 december, 8 december, 15 december en nog 3 andere dagen$/,
    )
  })

  test('leaves out what is over', () => {
    expect(inDutch(weekly({ until: '2026-11-20' }))).toEqual([])
    expect(inDutch(weekly({ exceptions: ['2026-05-05'] }))[0]).not.toMatch(/niet op/)
    expect(inDutch(Schedule.parse({ dates: [{ date: '2026-11-20' }] }))).toEqual([])
  })

  test('says a date with its weekday, and the year when that is another one', () => {
    const dates = [
      { date: '2026-12-12', startTime: '14:00', endTime: '16:00' },
      { date: '2027-01-09', startTime: null, endTime: null },
    ]
    expect(inDutch(Schedule.parse({ dates }))).toEqual([
      'zaterdag 12 december van 14.00 tot 16.00 uur',
      'zaterdag 9 januari 2027',
    ])
  })

  test('is short in a list: the first moment, and how many more', () => {
    const both = {
      ...weekly({ exceptions: ['2026-12-25'] }),
      dates: [{ date: '2026-12-12', startTime: null, endTime: null }],
    }
    expect(scheduleInShort(both, dutch)).toBe('elke dinsdag van 10.00 tot 12.00 uur en nog 1 moment')
    expect(scheduleInShort(Schedule.parse({ note: 'In overleg.' }), dutch)).toBe('In overleg.')
  })

  test('speaks English too', () => {
    const words = scheduleInWords(weekly({ interval: 2 }), { texts: en, language: 'en', today })
    expect(words).toEqual(['every other week on Tuesday from 10.00 to 12.00'])
  })
})
