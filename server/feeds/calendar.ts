import ical, { type ICalCalendar } from 'ical-generator'
import type { PublicActivity, PublicLocation, PublicOrganization } from '#domain/public-listing.ts'
import type { LocalDate } from '#domain/schedule.ts'
import { AMSTERDAM, onOurClock, VTIMEZONE } from './amsterdam-time.ts'
import { type CalendarEvent, calendarEvents } from './calendar-events.ts'
import { readable } from './xml.ts'

export type CalendarOffer = { organization: PublicOrganization; activity: PublicActivity }
type Calendar = { name: string; page: string; publicUrl: string; today: LocalDate; offers: CalendarOffer[] }

const A_DAY_SECONDS = 86_400
const COUNTED_FROM = Date.UTC(2020, 0)

/** A calendar to subscribe to (RFC 5545, RFC 7986): the same text as long as nothing changes. */
export function calendarText({ name, page, publicUrl, today, offers }: Calendar): string {
  const calendar = ical({
    name: readable(name),
    url: page,
    ttl: A_DAY_SECONDS,
    prodId: { company: 'sociale-kaart', product: 'agenda', language: 'NL' },
    // Without a zone of the calendar's own, so that stamps stay in UTC; each event has its zone.
    timezone: { name: null, generator: () => VTIMEZONE },
  })
  const host = new URL(publicUrl).hostname
  for (const offer of offers)
    for (const event of calendarEvents(offer.activity, today)) addEvent(calendar, offer, event, { publicUrl, host })
  return calendar.toString()
}

type Addresses = { publicUrl: string; host: string }

function addEvent(
  calendar: ICalCalendar,
  { organization, activity }: CalendarOffer,
  { key, date, startTime, endTime, endDate, rule }: CalendarEvent,
  { publicUrl, host }: Addresses,
): void {
  const saved = new Date(organization.updatedAt)
  const address = publicUrl + activity.url
  const location = placeOf(activity.location)
  calendar.createEvent({
    id: `${activity.id}${key}@${host}`,
    sequence: Math.max(0, Math.floor((saved.getTime() - COUNTED_FROM) / 60_000)),
    stamp: saved,
    lastModified: saved,
    start: onOurClock(date, startTime ?? '00:00'),
    timezone: AMSTERDAM,
    allDay: startTime === null,
    ...(endTime ? { end: onOurClock(endDate, endTime) } : {}),
    ...(rule ? { repeating: rule } : {}),
    summary: readable(`${activity.title} (${organization.name})`),
    ...(location ? { location } : {}),
    description: readable(aboutIt(organization, activity, address)),
    url: address,
  })
}

/** A hidden address stays hidden: then the name of the area, and no point. */
function placeOf(place: PublicLocation | null) {
  if (!place) return null
  const { name, address, neighbourhood, addressHidden, point } = place
  const street = [address?.street, address?.houseNumber].filter(Boolean).join(' ')
  const town = [address?.postcode, address?.city].filter(Boolean).join(' ')
  const inside = addressHidden || !street ? [neighbourhood?.name, neighbourhood?.municipality] : []
  const words = [name, street, town, ...inside].filter(Boolean).join(', ')
  if (!words) return null
  const geo = point && !addressHidden ? { geo: { lat: point.lat, lon: point.lng } } : {}
  return { title: readable(words), ...geo }
}

function aboutIt({ contact }: PublicOrganization, activity: PublicActivity, address: string): string {
  const { summary, schedule, nextStep, capacity } = activity
  const room = { full: 'Op dit moment is het vol.', 'waiting-list': 'Er is een wachtlijst.', open: '' }
  return [
    summary,
    schedule.note,
    capacity ? room[capacity.state] : '',
    nextStep ? `Wat kun je doen? ${nextStep}` : '',
    contact.phone ? `Bel ${contact.phone}` : '',
    contact.email ? `Mail ${contact.email}` : '',
    address,
  ]
    .filter(Boolean)
    .join('\n')
}
