import type { PublicLocation } from '#domain/public-listing.ts'
import type { ActivityKind } from '#domain/vocabulary.ts'
import { fullPath, type Language } from '../../app/paths.ts'
import type { MapPin } from '../map/lazy-map.tsx'
import type { OfferView } from '../offers/offer-view.ts'

/** The pins of a list. What has no point is in the list only. */
export function pinsOf(offers: OfferView[], language: Language): MapPin[] {
  return offers.flatMap(({ id, title, url, point, approximate, kind, when, isOrganization, organization }) =>
    point
      ? [
          {
            id,
            title,
            url: fullPath(language, url),
            point,
            approximate,
            kind,
            when,
            organization: isOrganization ? '' : organization.name,
          },
        ]
      : [],
  )
}

/** `kind` is that of an activity; an organisation has none. */
type PinWords = { title: string; url: string; kind?: ActivityKind }

/** The pin of one place on a page of its own. */
export function pinOf(place: PublicLocation, shown: PinWords, language: Language): MapPin[] {
  const { id, point, addressHidden } = place
  const { title, url, kind = null } = shown
  return point ? [{ id, title, url: fullPath(language, url), point, approximate: addressHidden, kind }] : []
}

const MAX_MUNICIPALITIES = 3

/** The areas to outline below pins: those chosen, else the municipalities the results lie in. */
export function areasAround(chosen: string[], found: (string | null)[]): string[] {
  if (chosen.length) return chosen
  const municipalities = found.flatMap((code) => (code ? [`GM${code.slice(2, 6)}`] : []))
  return [...new Set(municipalities)].slice(0, MAX_MUNICIPALITIES)
}
