import { Link } from 'react-router'
import { paths } from '../../app/paths.ts'
import { EMPTY_SEARCH, resultsPath } from '../search/search-address.ts'

export type AreaLink = { name: string; slug: string }
/** What people call several areas together, which has no page of its own. */
export type CalledLink = { name: string; codes: string[] }
/** `first` stands before the others, and stands out. */
type Props = { areas: (AreaLink | CalledLink)[]; first?: AreaLink }

/** Links to the pages of areas. */
export function AreaTags({ areas, first }: Props) {
  return (
    <ul className="tags">
      {first && (
        <li>
          <Link className="tag tag--strong" to={paths.area(first.slug)}>
            {first.name}
          </Link>
        </li>
      )}
      {areas.map((area) => (
        <li key={'slug' in area ? area.slug : area.name}>
          <Link className="tag" to={addressOf(area)}>
            {area.name}
          </Link>
        </li>
      ))}
    </ul>
  )
}

function addressOf(area: AreaLink | CalledLink): string {
  if ('slug' in area) return paths.area(area.slug)
  return resultsPath({ ...EMPTY_SEARCH, neighbourhood: area.codes })
}

/** Both kinds in one list, by name. */
export function byName(areas: (AreaLink | CalledLink)[]): (AreaLink | CalledLink)[] {
  return areas.toSorted((a, b) => a.name.localeCompare(b.name, 'nl', { numeric: true }))
}
