import type { Activity } from '#domain/activity.ts'
import type { ListingContent } from '#domain/listing.ts'
import type { Location, Organization } from '#domain/organization.ts'
import type { Language } from '../../app/paths.ts'
import type { FormKind } from '../../features/editing/form-kinds.ts'
import { scheduleToEdit } from '../../features/schedule/schedule-to-edit.ts'
import type { Texts } from '../../texts/texts.ts'

/** What stands in a form, by the name of the field. Of more choices each stands on a line. */
export type Values = Record<string, string>
type Tools = { texts: Texts; language: Language }

/** What one form of a listing begins with; empty for a place or an activity that is not there yet. */
export function valuesOf(kind: FormKind, part: string | null, content: ListingContent, tools: Tools): Values {
  const { organization, locations, activities } = content
  if (kind === 'about') return aboutValues(organization)
  if (kind === 'identity') return identityValues(organization)
  if (kind === 'contact') return contactValues(organization)
  if (kind === 'picture') return { alt: organization.picture?.alt ?? '', pictureId: organization.picture?.id ?? '' }
  if (kind === 'place') {
    const place = locations.find(({ id }) => id === part)
    return place ? placeValues(place, tools) : {}
  }
  const activity = activities.find(({ id }) => id === part)
  return activity ? activityValues(kind, activity, tools) : {}
}

const text = (value: string | number | null): string => (value === null ? '' : String(value))
const lines = (values: readonly string[]): string => values.join('\n')

function aboutValues({ name, summary, description, languages, kvkNumber }: Organization): Values {
  return { name, summary, description, languages: lines(languages), kvkNumber: text(kvkNumber) }
}

function identityValues({ identity }: Organization): Values {
  return {
    tradition: text(identity.tradition),
    ownWords: identity.ownWords,
    waysOfWorking: lines(identity.waysOfWorking),
  }
}

function contactValues({ contact }: Organization): Values {
  const { role, note, phone, email, website, answersWithinDays, noRequests } = contact
  return {
    role,
    note,
    phone: text(phone),
    email: text(email),
    website: text(website),
    answersWithinDays: text(answersWithinDays),
    noRequests: noRequests ? 'yes' : '',
  }
}

function placeValues(place: Location, tools: Tools): Values {
  const { name, address, point, buurtCode, hideExactAddress, openingHours, accessibility, accessibilityNote } = place
  return {
    name,
    street: address.street,
    houseNumber: address.houseNumber,
    postcode: text(address.postcode),
    city: address.city,
    lat: text(point?.lat ?? null),
    lng: text(point?.lng ?? null),
    buurtCode: text(buurtCode),
    hideExactAddress: hideExactAddress ? 'yes' : '',
    schedule: scheduleToEdit(openingHours, tools),
    accessibility: lines(accessibility),
    accessibilityNote,
  }
}

function activityValues(kind: FormKind, activity: Activity, tools: Tools): Values {
  switch (kind) {
    case 'activity': {
      const { title, summary, description, needs } = activity
      return { title, kind: activity.kind, summary, description, needs: lines(needs) }
    }
    case 'when': {
      const { schedule, locationId, catchment, validFrom, validUntil } = activity
      return {
        schedule: scheduleToEdit(schedule, tools),
        locationId: text(locationId),
        catchment: lines(catchment),
        validFrom: text(validFrom),
        validUntil: text(validUntil),
      }
    }
    case 'who': {
      const { audience, exclusions, languages, form } = activity
      return {
        ageFrom: text(audience.ageFrom),
        ageTo: text(audience.ageTo),
        groups: lines(audience.groups),
        exclusions,
        languages: lines(languages),
        form: lines(form),
      }
    }
    case 'join': {
      const { nextStep, registration, cost, capacity } = activity
      return {
        nextStep,
        registration: text(registration),
        free: cost.free === null ? '' : cost.free ? 'yes' : 'no',
        amount: cost.amountCents === null ? '' : (cost.amountCents / 100).toFixed(2).replace('.', ','),
        costNote: cost.note,
        capacity: text(capacity?.state ?? null),
        waitWeeks: text(capacity?.waitWeeks ?? null),
      }
    }
    default: {
      const { contribute, contributeNote, selfReliance } = activity
      return { contribute: lines(contribute), contributeNote, selfReliance: lines(selfReliance) }
    }
  }
}
