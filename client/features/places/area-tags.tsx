import { Link } from 'react-router'
import { paths } from '../../app/paths.ts'

export type AreaLink = { name: string; slug: string }
/** `first` stands before the others, and stands out. */
type Props = { areas: AreaLink[]; first?: AreaLink }

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
      {areas.map(({ name, slug }) => (
        <li key={slug}>
          <Link className="tag" to={paths.area(slug)}>
            {name}
          </Link>
        </li>
      ))}
    </ul>
  )
}
