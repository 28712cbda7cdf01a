import { Link } from 'react-router'
import { paths } from '../../app/paths.ts'
import { AreaTags } from '../../features/places/area-tags.tsx'
import { EMPTY_SEARCH, resultsPath } from '../../features/search/search-address.ts'
import type { AreaData } from './area-loader.ts'
import { useAreaWords } from './area-words.ts'

/** Where nothing is known: never an empty page without a next step. */
export function AreaNextStep({ data: { parents, neighbours } }: { data: AreaData }) {
  const words = useAreaWords().nextStep
  const remote = resultsPath({ ...EMPTY_SEARCH, form: ['by-phone', 'online'] })
  return (
    <section className="next-step">
      <h2>{words.title}</h2>
      <ul>
        {parents.map(({ name, slug }) => (
          <li key={slug}>
            <Link to={paths.area(slug)}>{words.whole(name)}</Link>
          </li>
        ))}
        <li>
          <Link to={remote}>{words.remote}</Link>
        </li>
      </ul>
      {neighbours.length > 0 && (
        <>
          <p>{words.neighbours}</p>
          <AreaTags areas={neighbours} />
        </>
      )}
    </section>
  )
}
