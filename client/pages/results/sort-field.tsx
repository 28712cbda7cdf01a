import { Link } from 'react-router'
import { useTexts } from '../../app/language.tsx'
import { changed, resultsPath, type SearchAddress } from '../../features/search/search-address.ts'
import { useComingSearch } from '../../features/search/search-form.tsx'

/** The orders of a list, as links: they work without JavaScript and say which one holds. */
export function SortField({ search }: { search: SearchAddress }) {
  const { results } = useTexts()
  const latest = useComingSearch() ?? search
  const sorts = (Object.keys(results.sort) as SearchAddress['sort'][]).filter(
    (sort) => sort !== 'distance' || search.near,
  )
  return (
    <nav className="sort" aria-label={results.filter.sort}>
      <ul>
        {sorts.map((sort) => (
          <li key={sort}>
            <Link
              to={resultsPath(changed(latest, { sort }))}
              aria-current={sort === search.sort ? 'true' : undefined}
              preventScrollReset
            >
              {results.sort[sort]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
