import { Link } from 'react-router'
import { useTexts } from '../../app/language.tsx'
import { paths } from '../../app/paths.ts'
import { changed, EMPTY_SEARCH, writeSearch } from '../../features/search/search-address.ts'
import type { Chosen } from './chosen.ts'
import type { ResultsData } from './results-data.ts'

/** Never an empty page without a next step. */
export function NothingFound({ data, chosen }: { data: ResultsData; chosen: Chosen[] }) {
  const { empty } = useTexts().results
  const { search } = data
  const wider = [...new Map(data.places.flatMap((place) => place.parents).map((area) => [area.code, area])).values()]
  const to = (change: Partial<typeof search>) => paths.results + writeSearch(changed(search, change))
  return (
    <section className="nothing">
      <h2>{empty.title}</h2>
      <p>{empty.lead}</p>
      <ul className="links">
        {wider.map(({ code, name }) => (
          <li key={code}>
            <Link to={to({ neighbourhood: [code] })}>{empty.widerArea(name)}</Link>
          </li>
        ))}
        {search.neighbourhood.length > 0 && (
          <li>
            <Link to={to({ neighbourhood: [] })}>{empty.everywhere}</Link>
          </li>
        )}
        {data.understood?.chips.map(({ key, name, to }) => (
          <li key={key}>
            <Link to={to}>{empty.without(name)}</Link>
          </li>
        ))}
        {chosen.length > 1 &&
          chosen.map(({ key, name, without }) => (
            <li key={key}>
              <Link to={paths.results + writeSearch(without)}>{empty.without(name)}</Link>
            </li>
          ))}
      </ul>
      {search.q && <p>{empty.fewerWords}</p>}
      <h3>{empty.themes}</h3>
      <ul className="tags">
        {data.themes.map(({ code, name }) => (
          <li key={code}>
            <Link className="tag" to={paths.results + writeSearch({ ...EMPTY_SEARCH, theme: [code] })}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
