import type { Booklet, BookletEntry } from '#domain/front-door.ts'
import type { Theme } from '#domain/need.ts'
import type { AreaOffer } from './area-offers.ts'

const NOTHING = { recurring: [], dates: [], note: '' }

/** Every offer once: by theme of the first thing it helps with, in the order of the themes, and volunteering apart. */
export function bookletParts(offers: AreaOffer[], themes: Theme[]): Pick<Booklet, 'themes' | 'volunteering'> {
  const entries = offers
    .map((offer) => ({ theme: offer.activity?.needs[0]?.theme ?? null, entry: entryOf(offer) }))
    .sort((a, b) => a.entry.title.localeCompare(b.entry.title, 'nl') || (a.entry.id < b.entry.id ? -1 : 1))
  const isVolunteering = ({ entry }: { entry: BookletEntry }) => entry.kind === 'volunteering'
  const under = (code: string | null) =>
    entries.filter((one) => one.theme === code && !isVolunteering(one)).map(({ entry }) => entry)
  const all = [
    ...themes.map(({ code, name }) => ({ theme: { code, name }, entries: under(code) })),
    { theme: null, entries: under(null) },
  ]
  return {
    themes: all.filter((one) => one.entries.length > 0),
    volunteering: entries.filter(isVolunteering).map(({ entry }) => entry),
  }
}

/** All that paper says of one offer. */
export function entryOf({ organization, activity }: Pick<AreaOffer, 'organization' | 'activity'>): BookletEntry {
  const about = { organization: organization.name, contact: organization.contact, demo: organization.demo }
  if (!activity) {
    const { id, name, summary, locations } = organization
    return {
      ...about,
      id,
      title: name,
      summary,
      kind: null,
      schedule: locations[0]?.openingHours ?? NOTHING,
      cost: { free: null, amountCents: null, note: '' },
      audience: { ageFrom: null, ageTo: null, groups: [] },
      form: [],
      nextStep: '',
      registration: null,
      capacity: null,
      location: locations[0] ?? null,
      serves: [],
    }
  }
  const { id, title, summary, kind, schedule, cost, audience, form, nextStep, registration, capacity, location } =
    activity
  return {
    ...about,
    id,
    title,
    summary,
    kind,
    schedule,
    cost,
    audience,
    form,
    nextStep,
    registration,
    capacity,
    location,
    serves: activity.catchment.map((area) => area.name),
  }
}
