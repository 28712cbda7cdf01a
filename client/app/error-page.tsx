import { Link, useLocation, useRouteError } from 'react-router'
import { SearchBar } from '../features/search/search-bar.tsx'
import { SearchForm } from '../features/search/search-form.tsx'
import { useTexts } from './language.tsx'
import { problemOnPage } from './load.ts'
import { paths } from './paths.ts'

/**
 * What went wrong, in the reader's own words, with a way on. Stands inside the layout, and alone when that fails. `below`: something
 * more pressing stands above it, with the first heading.
 */
export function ErrorPage({ below = false }: { below?: boolean }) {
  const asked = new URLSearchParams(useLocation().search)
  const code = problemOnPage(useRouteError())
  const { errorPage, problem } = useTexts()
  const { title, advice } = problem[code]
  const [Title, Subtitle] = below ? (['h2', 'h3'] as const) : (['h1', 'h2'] as const)
  return (
    <div className="prose">
      <Title>{title}</Title>
      <p className="lead">{advice}</p>
      <Subtitle>{errorPage.searchAgain}</Subtitle>
      <SearchForm>
        <SearchBar q={asked.get('q') ?? ''} where={asked.get('where') ?? ''} />
      </SearchForm>
      <p>
        <Link className="more" to={paths.home}>
          {errorPage.toHome}
        </Link>
      </p>
    </div>
  )
}
