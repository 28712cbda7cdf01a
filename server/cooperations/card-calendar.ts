import ical, { ICalEventStatus } from 'ical-generator'
import type { Agreement, Card } from '#domain/cooperation/card.ts'
import { dayAfter, type LocalDate } from '#domain/schedule.ts'
import { onOurClock } from '../feeds/amsterdam-time.ts'

type Words = { intake: string; contact: string }
type Event = { key: string; on: LocalDate; summary: string }

/**
 * The dates of a cooperation for a calendar: whole days, with the code word and nothing else. Each date keeps its name as long as it is
 * agreed, and says with the version of the card which telling is the newest; a date of `before` that is no longer agreed is cancelled.
 */
export function cardCalendar(
  { id, version, agreement }: Pick<Card, 'id' | 'version' | 'agreement'>,
  before: Agreement,
  words: Words,
  publicUrl: string,
): string | null {
  const events = eventsOf(agreement, words)
  const gone = eventsOf(before, words).filter(({ key }) => !events.some((event) => event.key === key))
  if (events.length + gone.length === 0) return null
  const calendar = ical({
    name: words.contact,
    prodId: { company: 'sociale-kaart', product: 'samenwerking', language: 'NL' },
  })
  const add = ({ key, on, summary }: Event, status: ICalEventStatus) =>
    calendar.createEvent({
      id: `${id}-${key}@${new URL(publicUrl).hostname}`,
      sequence: version,
      status,
      start: atMidnight(on),
      end: atMidnight(dayAfter(on)),
      allDay: true,
      summary,
      url: `${publicUrl}/mijn/samenwerkingen/${id}`,
    })
  for (const event of events) add(event, ICalEventStatus.CONFIRMED)
  for (const event of gone) add(event, ICalEventStatus.CANCELLED)
  return calendar.toString()
}

function eventsOf({ intakeOn, contactOn }: Agreement, words: Words): Event[] {
  return [
    ...(intakeOn ? [{ key: 'intake', on: intakeOn, summary: words.intake }] : []),
    ...contactOn.map((on) => ({ key: on, on, summary: words.contact })),
  ]
}

function atMidnight(day: LocalDate): Date {
  return onOurClock(day, '00:00')
}
