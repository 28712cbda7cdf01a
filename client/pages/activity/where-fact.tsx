import { Link } from 'react-router'
import type { ActivityDetail } from '#domain/reply.ts'
import { useLanguage } from '../../app/language.tsx'
import { paths } from '../../app/paths.ts'
import { useActivityTexts } from '../../features/offers/activity-texts.ts'
import { MapPanel } from '../../features/places/map-panel.tsx'
import { pinOf } from '../../features/places/pins.ts'
import { BuildingList, PlaceBlock } from '../../features/places/place-block.tsx'
import { Fact } from '../../ui/fact.tsx'
import { formName } from './form-name.ts'

const MAX_AREAS = 12

/** Where it stands, whom it serves, and the map of both. A hidden address says so. */
export function WhereFact({ activity }: { activity: ActivityDetail }) {
  const texts = useActivityTexts()
  const language = useLanguage()
  const words = texts.activity
  const { location, catchment, form } = activity
  const elsewhere = form.filter((one) => one === 'at-home' || one === 'by-phone' || one === 'online')
  const codes = catchment.length ? catchment : location?.neighbourhood ? [location.neighbourhood] : []
  // A whole town in outline tells nobody anything: then the name is enough.
  const hasMap = location?.point || codes.some((area) => !area.code.startsWith('GM'))
  return (
    <Fact icon="pin" title={words.where}>
      {location && <PlaceBlock place={location} />}
      {location?.addressHidden && <p>{words.hiddenAddressHow}</p>}
      {elsewhere.length > 0 && <p>{elsewhere.map((one) => formName(one, activity.kind, texts)).join(' · ')}</p>}
      {catchment.length > 0 && (
        <>
          <p>{words.serves}:</p>
          <ul className="tags">
            {catchment.slice(0, MAX_AREAS).map((area) => (
              <li key={area.code}>
                <Link className="tag" to={paths.area(area.slug)}>
                  {area.name}
                </Link>
              </li>
            ))}
            {catchment.length > MAX_AREAS && <li>{texts.results.moreAreas(catchment.length - MAX_AREAS)}</li>}
          </ul>
        </>
      )}
      {!location && catchment.length === 0 && elsewhere.length === 0 && <p>{words.whereUnknown}</p>}
      {location && <BuildingList place={location} />}
      {hasMap && (
        <MapPanel
          pins={location ? pinOf(location, activity, language) : []}
          areaCodes={codes.map((area) => area.code)}
          label={words.mapLabel(activity.title)}
        />
      )}
    </Fact>
  )
}
