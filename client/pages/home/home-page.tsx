import { Link, useLoaderData } from 'react-router'
import { useDataLanguage } from '../../app/foreign.tsx'
import { useLanguage, useTexts } from '../../app/language.tsx'
import type { PageHandle } from '../../app/page-head.ts'
import { fullPath, paths } from '../../app/paths.ts'
import { AreaTags } from '../../features/places/area-tags.tsx'
import { EMPTY_SEARCH, resultsPath, type SearchAddress } from '../../features/search/search-address.ts'
import { SearchBar } from '../../features/search/search-bar.tsx'
import { SearchForm } from '../../features/search/search-form.tsx'
import { Icon } from '../../ui/icon.tsx'
import { ThemeIcon } from '../../ui/theme-icon.tsx'
import type { HomeData } from './home-loader.ts'
import { useHomeWords } from './home-words.ts'
import { Street } from './street.tsx'

export const homeHandle: PageHandle<HomeData> = {
  head: (_, { texts }) => ({ title: texts.site.name, description: texts.searchBar.description }),
}

const toSearch = (search: Partial<SearchAddress>) => resultsPath({ ...EMPTY_SEARCH, ...search })

export function HomePage() {
  const data = useLoaderData<HomeData>()
  const home = useHomeWords()
  return (
    <div className="home">
      <section className="hero">
        <div className="hero__words">
          <h1>{home.title}</h1>
          <p className="lead">{home.lead}</p>
        </div>
        <Street />
        <SearchForm className="hero__search">
          <SearchBar headline />
        </SearchForm>
        <div className="examples">
          <p id="examples">{home.examples}</p>
          <ul aria-labelledby="examples">
            {home.exampleQuestions.map((question) => (
              <li key={question}>
                <Link to={toSearch({ q: question })}>{question}</Link>
              </li>
            ))}
          </ul>
        </div>
        <Ask />
      </section>
      <Themes themes={data.themes} />
      <section className="give">
        <Icon name="hand" />
        <div>
          <h2>{home.giveTitle}</h2>
          <p>{home.giveLead}</p>
          <Link className="button button--light" to={toSearch({ kind: ['volunteering'] })}>
            {home.giveLink} <Icon name="next" />
          </Link>
        </div>
      </section>
      <Areas places={data.places} />
      <Makers networks={data.networks} />
    </div>
  )
}

/** The two pages that ask a little more. They have a router of their own, so these are plain links. */
function Ask() {
  const home = useHomeWords()
  const language = useLanguage()
  return (
    <p className="hero__ask">
      {home.chooseLead} <a href={fullPath(language, '/help-mij-kiezen')}>{home.choose}</a>. {home.matchLead}{' '}
      <a href={fullPath(language, '/passend')}>{home.match}</a>
    </p>
  )
}

function Themes({ themes }: Pick<HomeData, 'themes'>) {
  const home = useHomeWords()
  if (themes.length === 0) return null
  return (
    <section>
      <h2>{home.themes}</h2>
      <p>{home.themesLead}</p>
      <ul className="themes">
        {themes.map(({ code, name, description }) => (
          <li key={code} className="theme">
            <ThemeIcon theme={code} />
            <div>
              <Link to={toSearch({ theme: [code] })}>{name}</Link>
              <p>{description}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Areas({ places }: Pick<HomeData, 'places'>) {
  const home = useHomeWords()
  if (places.length === 0) return null
  return (
    <section>
      <h2>{home.areas}</h2>
      <p>{home.areasLead}</p>
      {places.map(({ municipality, wijken }) => (
        <details key={municipality.slug} className="areas" open={wijken.length <= 30}>
          <summary>
            <h3>{home.areasOf(municipality.name)}</h3>
          </summary>
          <AreaTags areas={wijken} first={{ name: home.wholeOf(municipality.name), slug: municipality.slug }} />
        </details>
      ))}
    </section>
  )
}

function Makers({ networks }: Pick<HomeData, 'networks'>) {
  const home = useHomeWords()
  const { site } = useTexts()
  const lang = useDataLanguage()
  return (
    <section>
      <h2>{home.makersTitle}</h2>
      <p>{home.makersLead}</p>
      <ul className="networks">
        {networks.map((network) => (
          <li key={network.slug}>
            <h3 lang={lang}>{network.name}</h3>
            {network.summary && <p lang={lang}>{network.summary}</p>}
            <p className="quiet">{home.networkCount(network.organizations, network.activities)}</p>
            <Link to={toSearch({ network: network.slug })}>{home.networkLink(network.name)}</Link>
          </li>
        ))}
      </ul>
      <p>
        <Link className="more" to={paths.about}>
          {site.about}
        </Link>
      </p>
    </section>
  )
}
