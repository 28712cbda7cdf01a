import { dayAfter, type LocalDate, type LocalTime } from '#domain/schedule.ts'

export const AMSTERDAM = 'Europe/Amsterdam'

/** The rules of Dutch time since 1996, as calendars want them beside every event (RFC 5545, 3.6.5). */
export const VTIMEZONE = [
  'BEGIN:VTIMEZONE',
  `TZID:${AMSTERDAM}`,
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n')

/** `20261123T100000`: a moment on the Dutch clock. */
export function clockText(date: LocalDate, time: LocalTime): string {
  return `${date.replaceAll('-', '')}T${time.replace(':', '')}00`
}

/** The end of a Dutch day in UTC, at the hour in which summer time and winter time agree that it is over. */
export function endOfDayText(date: LocalDate): string {
  return `${dayAfter(date).replaceAll('-', '')}T000000Z`
}

/**
 * A moment on the Dutch clock as a Date that says the same on this machine's own clock. The calendar library writes dates with
 * a time zone that way, and so the machine's zone does not matter.
 */
export function onOurClock(date: LocalDate, time: LocalTime): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return new Date(year, month - 1, day, hours, minutes)
}
