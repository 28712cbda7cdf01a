import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import type { PublicOrganization } from '#domain/public-listing.ts'
import type { RecurringMoment } from '#domain/schedule.ts'
import { calendarText } from '../../server/feeds/calendar.ts'
import { anActivity, PLACE } from '../client/shown-pages.ts'

const TODAY = '2026-09-14'
const WEEKLY: RecurringMoment = {
  frequency: 'weekly',
  interval: 1,
  weekdays: ['monday', 'thursday'],
  weekOfMonth: null,
  startTime: '10:00',
  endTime: '11:30',
  from: '2026-09-14',
  until: null,
  exceptions: [],
}

function calendarOf(more: object): string {
  const activity = anActivity(more)
  const organization = { ...activity.organization, updatedAt: '2026-09-01T08:00:00.000Z' } as PublicOrganization
  return calendarText({
    name: 'Agenda van Europawijk',
    page: 'https://kaart.example/wijk/haarlem-europawijk',
    publicUrl: 'https://kaart.example',
    today: TODAY,
    offers: [{ organization, activity }],
  })
}

const scheduled = (rule: Partial<RecurringMoment>) =>
  calendarOf({ schedule: { recurring: [{ ...WEEKLY, ...rule }], dates: [], note: '' } })

/** Reads the text as a calendar program would, with the time zone that the text itself brings. */
function eventsIn(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text))
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
}

/** The first moments of an event, as the world's clock has them. */
function instantsOf(text: string, count: number): string[] {
  const iterator = eventsIn(text)[0]?.iterator()
  return Array.from({ length: count }, () => iterator?.next()?.toJSDate().toISOString() ?? 'none')
}

describe('a calendar of activities', () => {
  test('keeps ten o’clock at ten o’clock when the clock goes back in October', () => {
    const moments = instantsOf(scheduled({ weekdays: ['thursday'] }), 8)
    expect(moments.slice(4)).toEqual([
      '2026-10-15T08:00:00.000Z',
      '2026-10-22T08:00:00.000Z',
      '2026-10-29T09:00:00.000Z',
      '2026-11-05T09:00:00.000Z',
    ])
  })

  test('leaves out the days on which it is not, and ends when it ends', () => {
    const text = scheduled({ exceptions: ['2026-09-17'], until: '2026-09-24' })
    expect(instantsOf(text, 5).map((moment) => moment.slice(0, 10))).toEqual([
      '2026-09-14',
      '2026-09-21',
      '2026-09-24',
      'none',
      'none',
    ])
  })

  test('knows every other week, the last Friday of the month, and an evening past midnight', () => {
    const days = (text: string) => instantsOf(text, 3).map((moment) => moment.slice(0, 10))
    expect(days(scheduled({ interval: 2, weekdays: ['monday'] }))).toEqual(['2026-09-14', '2026-09-28', '2026-10-12'])
    const monthly = scheduled({ frequency: 'monthly', weekOfMonth: -1, weekdays: ['friday'] })
    expect(days(monthly)).toEqual(['2026-09-25', '2026-10-30', '2026-11-27'])
    const late = eventsIn(scheduled({ startTime: '22:00', endTime: '00:30' }))[0]
    expect(late?.endDate.toString()).toBe('2026-09-15T00:30:00')
  })

  test('begins what says no beginning in this year, every time on the same day', () => {
    expect(instantsOf(scheduled({ from: null, weekdays: ['monday'] }), 1)).toEqual(['2026-01-05T09:00:00.000Z'])
  })

  test('has a single moment for each date, and a whole day where no time is known', () => {
    const dates = [
      { date: '2026-12-12', startTime: '14:00', endTime: null },
      { date: '2026-12-24', startTime: null, endTime: null },
    ]
    const events = eventsIn(calendarOf({ schedule: { recurring: [], dates, note: '' } }))
    expect(events.map((event) => event.startDate.toString())).toEqual(['2026-12-12T14:00:00', '2026-12-24'])
    expect(new Set(events.map((event) => event.uid)).size).toBe(2)
  })

  test('is the same text as long as nothing changes, with the same ids also after a change', () => {
    expect(scheduled({})).toBe(scheduled({}))
    const ids = (text: string) => eventsIn(text).map((event) => event.uid)
    expect(ids(scheduled({ startTime: '09:00' }))).toEqual(ids(scheduled({})))
    expect(ids(scheduled({}))).toEqual(['1f0c9a2b-3d4e-4f50-8a6b-7c8d9e0f1a2b@kaart.example'])
  })

  test('says how often to look again, in lines of at most 75 bytes that end as they should', () => {
    const text = scheduled({})
    expect(text).toContain('REFRESH-INTERVAL;VALUE=DURATION:P1D')
    expect(text).toContain('X-WR-CALNAME:Agenda van Europawijk')
    expect(text).toMatch(/DTSTAMP:20260901T080000Z/)
    expect(text).toMatch(/LAST-MODIFIED:20260901T080000Z/)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  })

  test('never has a hidden address, nor its point', () => {
    const secret = scheduled({})
    expect(secret).toContain('LOCATION:De veilige kamer\\, Binnenstad\\, Haarlem')
    expect(secret).not.toContain('GEO:')
    const address = { street: 'Verzonnenstraat', houseNumber: '12', postcode: '2033 AB', city: 'Haarlem' }
    const open = calendarOf({
      schedule: { recurring: [WEEKLY], dates: [], note: '' },
      location: { ...PLACE, address, addressHidden: false },
    })
    expect(open).toContain('GEO:52.38;4.64')
    expect(open).toContain('Verzonnenstraat 12')
  })

  test('can be read whatever an organisation typed', () => {
    const title = 'Soep; brood, en\r\nBEGIN:VEVENT "thee"\u0007'
    const events = eventsIn(calendarOf({ title, schedule: { recurring: [WEEKLY], dates: [], note: '' } }))
    expect(events).toHaveLength(1)
    expect(events[0]?.summary).toBe('Soep; brood, en\nBEGIN:VEVENT "thee" (De Hoek)')
  })
})
