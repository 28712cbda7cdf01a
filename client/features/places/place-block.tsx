import { Link } from 'react-router'
import type { PublicLocation } from '#domain/public-listing.ts'
import { useDataLanguage } from '../../app/foreign.tsx'
import { useTexts } from '../../app/language.tsx'
import { paths } from '../../app/paths.ts'
import { useActivityTexts } from '../offers/activity-texts.ts'

/** A place: its name and address, or that the address is not public. */
export function PlaceBlock({ place }: { place: PublicLocation }) {
  const { activity } = useActivityTexts()
  const lang = useDataLanguage()
  const { address, neighbourhood } = place
  const street = [address?.street, address?.houseNumber].filter(Boolean).join(' ')
  const town = [address?.postcode, address?.city].filter(Boolean).join(' ')
  return (
    <address className="place">
      {place.name && (
        <strong lang={lang} className="place__name">
          {place.name}
        </strong>
      )}
      {street && <span>{street}</span>}
      {town && <span>{town}</span>}
      {place.addressHidden && <span>{activity.hiddenAddress}</span>}
      {neighbourhood && <Link to={paths.area(neighbourhood.slug)}>{activity.inArea(neighbourhood.name)}</Link>}
    </address>
  )
}

/** What makes a building easy to use. */
export function BuildingList({ place }: { place: PublicLocation }) {
  const { vocabulary } = useTexts()
  const lang = useDataLanguage()
  if (place.accessibility.length === 0 && !place.accessibilityNote) return null
  return (
    <>
      {place.accessibility.length > 0 && (
        <ul>
          {place.accessibility.map((one) => (
            <li key={one}>{vocabulary.accessibility[one]}</li>
          ))}
        </ul>
      )}
      {place.accessibilityNote && <p lang={lang}>{place.accessibilityNote}</p>}
    </>
  )
}
