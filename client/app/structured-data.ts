import type { PublicLocation, PublicOrganization } from '#domain/public-listing.ts'
import type { ActivityDetail } from '#domain/reply.ts'
import type { RecurringMoment } from '#domain/schedule.ts'
import type { Texts } from '../texts/texts.ts'
import { fullPath, type Language, paths } from './paths.ts'

/** schema.org data for search engines, of the pages that have some. Made on the server only. */
type Tools = { origin: string; language: Language; texts: Texts }
type Thing = Record<string, unknown>

const CONTEXT = 'https://schema.org'

export function structuredData(loaderData: Record<string, unknown>, tools: Tools): Thing[] {
  const activity = (loaderData.activity as { activity: ActivityDetail } | undefined)?.activity
  const organization = (loaderData.organization as { organization: PublicOrganization } | undefined)?.organization
  if (activity) return [activityData(activity, tools), breadcrumbs(activity.title, tools)]
  if (organization) return [organizationData(organization, tools), breadcrumbs(organization.name, tools)]
  return loaderData.home ? [siteData(tools)] : []
}

/** Something with only dates is an Event; what comes back, or is simply there, is a Service. */
function activityData(activity: ActivityDetail, tools: Tools): Thing {
  const { organization, location, schedule, cost, audience, nextMoments } = activity
  const url = addressOf(activity.url, tools)
  const provider = { '@type': 'NGO', name: organization.name, url: addressOf(organization.url, tools) }
  const common = {
    '@context': CONTEXT,
    '@id': url,
    url,
    name: activity.title,
    description: activity.summary || activity.description.slice(0, 300) || undefined,
    audience: audienceData(audience),
  }
  const [next] = nextMoments
  if (schedule.recurring.length === 0 && next) {
    return {
      ...common,
      '@type': 'Event',
      startDate: next.startTime ? `${next.date}T${next.startTime}` : next.date,
      endDate: next.startTime && next.endTime ? `${next.date}T${next.endTime}` : undefined,
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: `https://schema.org/${activity.form.includes('online') ? 'Online' : 'Offline'}EventAttendanceMode`,
      location: location ? placeData(location) : { '@type': 'VirtualLocation', url },
      organizer: provider,
      isAccessibleForFree: cost.free ?? undefined,
      inLanguage: activity.languages,
    }
  }
  return {
    ...common,
    '@type': 'Service',
    provider,
    serviceType: tools.texts.vocabulary.kind[activity.kind],
    areaServed: activity.catchment.map((area) => ({
      '@type': 'AdministrativeArea',
      name: area.name,
      identifier: area.code,
    })),
    availableChannel: {
      '@type': 'ServiceChannel',
      serviceUrl: url,
      servicePhone: organization.contact.phone
        ? { '@type': 'ContactPoint', telephone: organization.contact.phone }
        : undefined,
      serviceLocation: location ? placeData(location) : undefined,
    },
    offers: cost.free
      ? { '@type': 'Offer', price: 0, priceCurrency: 'EUR' }
      : cost.amountCents
        ? { '@type': 'Offer', price: cost.amountCents / 100, priceCurrency: 'EUR' }
        : undefined,
    hoursAvailable: schedule.recurring.length ? schedule.recurring.map(hoursData) : undefined,
  }
}

function organizationData(organization: PublicOrganization, tools: Tools): Thing {
  const { contact, kvkNumber } = organization
  return {
    '@context': CONTEXT,
    '@type': 'NGO',
    name: organization.name,
    description: organization.summary || undefined,
    url: addressOf(organization.url, tools),
    sameAs: contact.website ?? undefined,
    telephone: contact.phone ?? undefined,
    email: contact.email ?? undefined,
    location: organization.locations.map(placeData),
    identifier: kvkNumber ? { '@type': 'PropertyValue', propertyID: 'KvK', value: kvkNumber } : undefined,
  }
}

/** A hidden address gives the name of its area, and no point: a search engine would show it as exact. */
function placeData(place: PublicLocation): Thing {
  const { address, point, neighbourhood, addressHidden } = place
  return {
    '@type': 'Place',
    name: place.name || neighbourhood?.name,
    address: {
      '@type': 'PostalAddress',
      streetAddress: [address?.street, address?.houseNumber].filter(Boolean).join(' ') || undefined,
      postalCode: address?.postcode ?? undefined,
      addressLocality: address?.city || neighbourhood?.municipality,
      addressCountry: 'NL',
    },
    geo: point && !addressHidden ? { '@type': 'GeoCoordinates', latitude: point.lat, longitude: point.lng } : undefined,
  }
}

function audienceData({ ageFrom, ageTo }: ActivityDetail['audience']): Thing | undefined {
  if (ageFrom === null && ageTo === null) return undefined
  return { '@type': 'PeopleAudience', suggestedMinAge: ageFrom ?? undefined, suggestedMaxAge: ageTo ?? undefined }
}

function hoursData({ weekdays, startTime, endTime, from, until }: RecurringMoment): Thing {
  const days = weekdays.map((day) => `https://schema.org/${day.charAt(0).toUpperCase()}${day.slice(1)}`)
  return {
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: days,
    opens: startTime,
    closes: endTime ?? undefined,
    validFrom: from ?? undefined,
    validThrough: until ?? undefined,
  }
}

function breadcrumbs(name: string, { texts, ...tools }: Tools): Thing {
  const steps = [
    { name: texts.site.home, item: addressOf(paths.home, tools) },
    { name: texts.site.search, item: addressOf(paths.results, tools) },
    { name },
  ]
  const itemListElement = steps.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step }))
  return { '@context': CONTEXT, '@type': 'BreadcrumbList', itemListElement }
}

function siteData({ texts, ...tools }: Tools): Thing {
  return {
    '@context': CONTEXT,
    '@type': 'WebSite',
    name: texts.site.name,
    url: addressOf(paths.home, tools),
    potentialAction: {
      '@type': 'SearchAction',
      target: `${addressOf(paths.results, tools)}?q={search_term_string}`,
      'query-input': 'required name=search_term_string',
    },
  }
}

function addressOf(path: string, { origin, language }: Omit<Tools, 'texts'>): string {
  return origin + fullPath(language, path)
}
