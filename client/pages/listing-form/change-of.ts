import type { CallBody } from '#contract'
import type { Schedule } from '#domain/schedule.ts'
import type { FormKind } from '../../features/editing/form-kinds.ts'
import type { Values } from './values-of.ts'

export type Change = CallBody<'changeListing'>['change']
type Read = {
  kind: FormKind
  /** Of the place or the activity; empty for the forms of the organisation. */
  part: string
  values: Values
  /** What the words about times say; null when they were left as they were. */
  schedule: Schedule | null
}

/** What a form that was sent does to the listing. What is wrong in it, the server says. */
export function changeOf(read: Read): Change {
  if (read.kind === 'place') return { do: 'change-place', id: read.part, fields: placeFields(read) } as Change
  if (['about', 'identity', 'contact'].includes(read.kind))
    return { do: 'change-organization', fields: organizationFields(read) } as Change
  return { do: 'change-activity', id: read.part, fields: activityFields(read) } as Change
}

function organizationFields({ kind, values }: Read): object {
  const { textOf, orNull, list, number } = readerOf(values)
  if (kind === 'about') {
    return {
      name: textOf('name'),
      summary: textOf('summary'),
      description: textOf('description'),
      languages: list('languages'),
      kvkNumber: orNull('kvkNumber')?.replace(/\s/g, '') ?? null,
    }
  }
  if (kind === 'identity') {
    const identity = { tradition: orNull('tradition'), ownWords: textOf('ownWords') }
    return { identity: { ...identity, waysOfWorking: list('waysOfWorking') } }
  }
  return {
    contact: {
      role: textOf('role'),
      note: textOf('note'),
      phone: orNull('phone'),
      email: orNull('email'),
      website: withScheme(orNull('website')),
      answersWithinDays: number('answersWithinDays'),
      noRequests: values.noRequests === 'yes',
    },
  }
}

function placeFields({ values, schedule }: Read): object {
  const { textOf, orNull, list, number } = readerOf(values)
  const [lat, lng] = [number('lat'), number('lng')]
  const postcode = orNull('postcode')?.toUpperCase().replace(/\s/g, '') ?? null
  return {
    name: textOf('name'),
    address: {
      street: textOf('street'),
      houseNumber: textOf('houseNumber'),
      postcode: postcode?.replace(/^(\d{4})([A-Z]{2})$/, '$1 $2') ?? null,
      city: textOf('city'),
    },
    point: lat !== null && lng !== null ? { lat, lng } : null,
    buurtCode: orNull('buurtCode'),
    hideExactAddress: values.hideExactAddress === 'yes',
    ...(schedule ? { openingHours: schedule } : {}),
    accessibility: list('accessibility'),
    accessibilityNote: textOf('accessibilityNote'),
  }
}

function activityFields({ kind, values, schedule }: Read): object {
  const { textOf, orNull, list, number } = readerOf(values)
  switch (kind) {
    case 'activity':
      return {
        title: textOf('title'),
        ...(values.kind ? { kind: values.kind } : {}),
        summary: textOf('summary'),
        description: textOf('description'),
        needs: list('needs'),
      }
    case 'when':
      return {
        ...(schedule ? { schedule } : {}),
        locationId: orNull('locationId'),
        catchment: list('catchment'),
        validFrom: orNull('validFrom'),
        validUntil: orNull('validUntil'),
      }
    case 'who':
      return {
        audience: { ageFrom: number('ageFrom'), ageTo: number('ageTo'), groups: list('groups') },
        exclusions: textOf('exclusions'),
        languages: list('languages'),
        form: list('form'),
      }
    case 'join':
      return {
        nextStep: textOf('nextStep'),
        registration: orNull('registration'),
        cost: costOf(values),
        capacity: capacityOf(values),
      }
    default:
      return {
        contribute: list('contribute'),
        contributeNote: textOf('contributeNote'),
        selfReliance: list('selfReliance'),
      }
  }
}

/** Who says how long one waits, says that there is a waiting list. */
function capacityOf(values: Values): object | null {
  const waitWeeks = readerOf(values).number('waitWeeks')
  const state = values.capacity || (waitWeeks === null ? '' : 'waiting-list')
  if (!state) return null
  return { state, saidAt: new Date().toISOString(), ...(waitWeeks === null ? {} : { waitWeeks }) }
}

function costOf(values: Values): object {
  const { textOf } = readerOf(values)
  const amount = textOf('amount').replace(/^€\s*/, '')
  const cents = amount === '' ? null : Math.round(Number(amount.replace(',', '.')) * 100)
  const free = values.free === 'yes' ? true : values.free === 'no' || cents ? false : null
  return {
    free: free && cents ? false : free,
    amountCents: cents !== null && Number.isNaN(cents) ? amount : cents,
    note: textOf('costNote'),
  }
}

function readerOf(values: Values) {
  const textOf = (name: string): string => (values[name] ?? '').trim()
  return {
    textOf,
    orNull: (name: string): string | null => textOf(name) || null,
    list: (name: string): string[] => (values[name] ?? '').split('\n').filter(Boolean),
    /** What is no number goes as it is, so that the server says so. */
    number(name: string): number | string | null {
      const given = textOf(name).replace(',', '.')
      return given === '' ? null : Number.isNaN(Number(given)) ? given : Number(given)
    },
  }
}

/** Most people leave it out. */
function withScheme(website: string | null): string | null {
  return website && !/^[a-z]+:/i.test(website) ? `https://${website}` : website
}
