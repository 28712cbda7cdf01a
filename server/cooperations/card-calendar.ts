import ical from 'ical-generator'
import type { Card } from '#domain/cooperation/card.ts'
import { dayAfter, type LocalDate } from '#domain/schedule.ts'

type Words = { intake: string; contact: string }

/** The dates of a cooperation for a calendar: whole days, with the code word and nothing else. */
export function cardCalendar(
  { id, agreement }: Pick<Card, 'id' | 'agreement'>,
  words: Words,
  publicUrl: string,
): string | null {
  const events: { key: string; on: LocalDate; summary: string }[] = [
    ...(agreement.intakeOn ? [{ key: 'intake', on: agreement.intakeOn, summary: words.intake }] : []),
    ...agreement.contactOn.map((on) => ({ key: on, on, summary: words.contact })),
  ]
  if (events.length === 0) return null
  const calendar = ical({
    name: words.contact,
    prodId: { company: 'sociale-kaart', product: 'samenwerking', language: 'NL' },
  })
  for (const { key, on, summary } of events)
    calendar.createEvent({
      id: `${id}-${key}@${new URL(publicUrl).hostname}`,
      start: atMidnight(on),
      end: atMidnight(dayAfter(on)),
      allDay: true,
      summary,
      url: `${publicUrl}/mijn/samenwerkingen/${id}`,
    })
  return calendar.toString()
}

/** The calendar library reads whole days off this machine's own clock. */
function atMidnight(day: LocalDate): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date)
}
