import { Link, useRouteError } from 'react-router'
import { SearchBar } from '../features/search/search-bar.tsx'
import { SearchForm } from '../features/search/search-form.tsx'
import { useTexts } from './language.tsx'
import { problemOnPage } from './load.ts'
import { paths } from './paths.ts'

/** What went wrong, in the reader's own words, with a way on. Stands inside the layout, and alone when that fails. */
export function ErrorPage() {
  const code = problemOnPage(useRouteError())
  const { errorPage, problem } = useTexts()
  const { title, advice } = problem[code]
  return (
    <div className="prose">
      <h1>{title}</h1>
      <p className="lead">{advice}</p>
      <h2>{errorPage.searchAgain}</h2>
      <SearchForm>
        <SearchBar />
      </SearchForm>
      <p>
        <Link className="more" to={paths.home}>
          {errorPage.toHome}
        </Link>
      </p>
    </div>
  )
}
