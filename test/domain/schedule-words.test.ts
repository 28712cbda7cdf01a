import { describe, expect, test } from 'vitest'
import { type Schedule, weekdayOf } from '#domain/schedule.ts'
import { readSchedule } from '#domain/schedule-words/read-schedule.ts'
import { scheduleToEdit } from '../../client/features/schedule/schedule-to-edit.ts'
import { en } from '../../client/texts/en.ts'
import { nl } from '../../client/texts/nl.ts'
import { fromSeedListing } from '../../seed/from-seed-listing.ts'
import { readNetworks } from '../../seed/seed-files.ts'

const today = '2026-11-21'
const weekly = { frequency: 'weekly', interval: 1, weekOfMonth: null, from: null, until: null, exceptions: [] }
const workdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday']
const week = [...workdays, 'saturday', 'sunday']
const rulesOf = (text: string) => readSchedule(text, today).schedule.recurring

describe("times in people's own words", () => {
  test.each([
    ['elke vrijdag van 22.00 tot 01.00', [{ weekdays: ['friday'], startTime: '22:00', endTime: '01:00' }]],
    ['elke vrijdagavond van 10 tot 1', [{ weekdays: ['friday'], startTime: '22:00', endTime: '01:00' }]],
    ['elke vrijdag van 20.30 uur tot 0.30 uur', [{ weekdays: ['friday'], startTime: '20:30', endTime: '00:30' }]],
    ['elke dinsdag van 10 tot 12', [{ weekdays: ['tuesday'], startTime: '10:00', endTime: '12:00' }]],
    ['ma t/m vr 9-17', [{ weekdays: workdays, startTime: '09:00', endTime: '17:00' }]],
    [
      'ma, wo en vr 9.00 - 12.30 uur; za 10-14',
      [
        { weekdays: ['monday', 'wednesday', 'friday'], startTime: '09:00', endTime: '12:30' },
        { weekdays: ['saturday'], startTime: '10:00', endTime: '14:00' },
      ],
    ],
    ['dinsdagmiddag van 2 tot half 5', [{ weekdays: ['tuesday'], startTime: '14:00', endTime: '16:30' }]],
    ["woensdag 8 uur 's avonds", [{ weekdays: ['wednesday'], startTime: '20:00', endTime: null }]],
    ['elke werkdag van 9 tot 5', [{ weekdays: workdays, startTime: '09:00', endTime: '17:00' }]],
    [
      'dagelijks van 8:00 tot 20:00, behalve op zondag',
      [{ weekdays: [...workdays, 'saturday'], startTime: '08:00', endTime: '20:00' }],
    ],
    [
      'Van 10 tot 12 op dinsdag en van 14 tot 16 op donderdag',
      [
        { weekdays: ['tuesday'], startTime: '10:00', endTime: '12:00' },
        { weekdays: ['thursday'], startTime: '14:00', endTime: '16:00' },
      ],
    ],
    ['elke dag 24 uur per dag', [{ weekdays: week, startTime: '00:00', endTime: '23:59' }]],
    ['24 uur per dag, 7 dagen per week', [{ weekdays: week, startTime: '00:00', endTime: '23:59' }]],
    ['every weekend 24 hours a day', [{ weekdays: ['saturday', 'sunday'], startTime: '00:00', endTime: '23:59' }]],
    ['every Tuesday from 7 pm to 9.30 pm', [{ weekdays: ['tuesday'], startTime: '19:00', endTime: '21:30' }]],
    [
      'eerste maandag van de maand 14:00',
      [{ frequency: 'monthly', weekOfMonth: 1, weekdays: ['monday'], startTime: '14:00', endTime: null }],
    ],
    [
      'om de week op donderdagavond 19.30-21 uur, vanaf 26 november',
      [{ interval: 2, weekdays: ['thursday'], startTime: '19:30', endTime: '21:00', from: '2026-11-26' }],
    ],
  ])('%s', (text, rules) => {
    expect(readSchedule(text, today).unread).toEqual([])
    expect(rulesOf(text)).toEqual(rules.map((rule) => ({ ...weekly, ...rule })))
  })

  test('says of dates which year, and knows several at once', () => {
    const { schedule } = readSchedule('3 december 15.00. Op 9, 16 en 23 januari van 14 tot 16 uur', today)
    expect(schedule.dates).toEqual([
      { date: '2026-12-03', startTime: '15:00', endTime: null },
      { date: '2027-01-09', startTime: '14:00', endTime: '16:00' },
      { date: '2027-01-16', startTime: '14:00', endTime: '16:00' },
      { date: '2027-01-23', startTime: '14:00', endTime: '16:00' },
    ])
  })

  test('leaves out days that are named, and keeps what no date can say as a note', () => {
    const { schedule } = readSchedule(
      'elke donderdag 10-12, behalve 24 december\nniet in de schoolvakantie, van 1 t/m 20 januari dicht',
      today,
    )
    expect(schedule.recurring[0]?.exceptions).toEqual(['2026-12-24'])
    expect(schedule.note).toMatch(/^Niet in de schoolvakantie/)
    const closed = readSchedule('elke werkdag 9-17, niet van 24 december t/m 3 januari', today).schedule
    expect(closed.recurring[0]?.exceptions).toHaveLength(7)
  })

  test.each([
    ['elke dinsdagmiddag', 'no-time'],
    ['van 10 tot 12', 'no-day'],
    ['31 februari om 10 uur', 'no-such-date'],
    ['vrijdag 12 december van 14 tot 16 uur', 'other-weekday'],
    ['elke dinsdag van 16.00 tot 14.00', 'ends-too-early'],
    ['elke dinsdag van 22.00 tot 09.00', 'ends-too-early'],
    ['elke dinsdag van 22.00 tot 14.00', 'ends-too-early'],
    ['elke dinsdag van 10 tot 12 in de Kleine Zaal', 'unknown'],
    ['elke dinsdag van 10 tot 12, behalve 25 december', 'other-weekday'],
  ])('says what is wrong with "%s"', (text, why) => {
    const { unread } = readSchedule(text, today)
    expect(unread.map((piece) => piece.why)).toEqual([why])
    expect(text).toContain(unread[0]?.words)
  })

  test('loses no word that it did not understand', () => {
    const { schedule, unread } = readSchedule('elke dinsdag koffie in de Kleine Zaal van 10 tot 12', today)
    expect(unread).toEqual([{ words: 'koffie in de Kleine Zaal', why: 'unknown' }])
    expect(schedule.note).toBe('Koffie in de Kleine Zaal.')
    expect(schedule.recurring).toHaveLength(1)
  })

  test('says what it filled in', () => {
    expect(readSchedule('om de week op dinsdag 10-12', today).assumed).toEqual(['which-week'])
    expect(rulesOf('om de week op dinsdag 10-12')[0]?.from).toBe('2026-11-24')
    expect(readSchedule('elke dinsdag van 2 tot 4', today).assumed).toEqual(['part-of-day'])
    expect(readSchedule('elke dinsdag van 14 tot 16', today).assumed).toEqual([])
  })

  test('anything at all gives a schedule that can be stored', () => {
    const pieces = ['elke', 'dinsdag', '10', '12.30', 'niet', 'tot', 't/m', '-', 'en', ',', '.', '\n', '31 februari']
    pieces.push(
      '3 december',
      'eerste',
      'van de maand',
      'om de week',
      'koffie',
      '99',
      '24.00',
      "'s avonds",
      '(',
      ')',
      '🙂',
    )
    let seed = 7
    const dice = (sides: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
      return Math.floor((seed / 2_147_483_648) * sides)
    }
    for (let round = 0; round < 2000; round++) {
      const text = Array.from({ length: 1 + dice(14) }, () => pieces[dice(pieces.length)]).join(' ')
      const { schedule } = readSchedule(text, today)
      expect(schedule.note.length, text).toBeLessThanOrEqual(200)
      for (const rule of schedule.recurring) {
        expect(rule.weekdays.length, text).toBeGreaterThan(0)
        expect(rule.endTime === null || rule.endTime > rule.startTime, text).toBe(true)
        for (const day of rule.exceptions) expect(rule.weekdays, text).toContain(weekdayOf(day))
      }
    }
    expect(readSchedule('dinsdag '.repeat(5000), today).schedule.recurring).toEqual([])
  })
})

describe('a schedule written out to be edited', async () => {
  const moment = { now: new Date('2026-11-21T12:00:00Z'), year: 2024, pointIn: () => null }
  const schedules = (await readNetworks()).flatMap(({ network, listings }) =>
    listings.flatMap((seed) => {
      const { activities, locations } = fromSeedListing(network.slug, seed, moment)
      return [...activities.map(({ schedule }) => schedule), ...locations.map(({ openingHours }) => openingHours)]
    }),
  )

  test.each([
    ['nl', nl],
    ['en', en],
  ] as const)('is read back as it was, for all of the demo (%s)', (language, texts) => {
    const filled = schedules.filter(({ recurring, dates }) => recurring.length || dates.length)
    expect(filled.length).toBeGreaterThan(100)
    for (const schedule of filled) {
      const bare: Schedule = { ...schedule, note: '' }
      const text = scheduleToEdit(bare, { texts, language })
      expect(readSchedule(text, today).schedule, text).toEqual(bare)
    }
  })
})
