import { Link, useLoaderData } from 'react-router'
import { useLanguage, useTexts } from '../../app/language.tsx'
import type { PageHandle } from '../../app/page-head.ts'
import { paths } from '../../app/paths.ts'
import { OfferCard } from '../../features/offers/offer-card.tsx'
import { MapPanel } from '../../features/places/map-panel.tsx'
import { pinsOf } from '../../features/places/pins.ts'
import { liesIn } from '../../features/search/nested-areas.ts'
import { EMPTY_SEARCH, type SearchAddress, writeSearch } from '../../features/search/search-address.ts'
import { Breadcrumb } from '../../ui/breadcrumb.tsx'
import { ThemeIcon } from '../../ui/theme-icon.tsx'
import type { AreaData } from './area-loader.ts'

export const areaHandle: PageHandle<AreaData> = {
  head: ({ area }, { texts }) => ({
    title: texts.area.title(fullName(area)),
    description: texts.area.description(fullName(area)),
  }),
}

function fullName({ name, municipalityName }: AreaData['area']): string {
  return name.includes(municipalityName) ? name : `${name}, ${municipalityName}`
}

export function AreaPage() {
  const data = useLoaderData<AreaData>()
  const texts = useTexts()
  const language = useLanguage()
  const { area, total } = data
  const words = texts.area
  // What serves this area from elsewhere is in the list; on the map it would push the area itself out of sight.
  const inside = data.offers.filter((offer) => offer.area && liesIn(offer.area, area.code))
  const to = (search: Partial<SearchAddress>) =>
    paths.results + writeSearch({ ...EMPTY_SEARCH, neighbourhood: [area.code], ...search })
  return (
    <div className="page">
      <Breadcrumb steps={data.parents.map(({ name, slug }) => ({ name, to: paths.area(slug) })).reverse()} />
      <header className="page__head">
        <p className="offer__kind">{texts.vocabulary.areaLevel[area.level]}</p>
        <h1>{words.title(area.name)}</h1>
        <p className="lead">{total ? words.count(total) : words.none}</p>
        {total > 0 && (
          <Link className="button" to={to({})}>
            {words.search(area.name)}
          </Link>
        )}
      </header>
      <div className="page__columns page__columns--map">
        <aside className="page__aside">
          <MapPanel pins={pinsOf(inside, language)} areaCodes={[area.code]} label={words.mapLabel(area.name)} />
          <AreaLinks title={words.children[area.level]} areas={data.children} />
          <AreaLinks title={words.neighbours} areas={data.neighbours} />
          <AreaLinks title={words.parents} areas={data.parents} />
          <p className="quiet">{words.code(area.code, area.year)}</p>
        </aside>
        <div className="page__main">
          {data.kinds.length > 0 && (
            <section>
              <h2>{words.byKind}</h2>
              <ul className="counts">
                {data.kinds.map(({ kind, count }) => (
                  <li key={kind} data-kind={kind}>
                    <Link to={to({ kind: [kind] })}>{texts.vocabulary.kind[kind]}</Link> <span>{count}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {data.themes.length > 0 && (
            <section>
              <h2>{words.byTheme}</h2>
              <ul className="counts counts--themes">
                {data.themes.map(({ code, name, count }) => (
                  <li key={code}>
                    <ThemeIcon theme={code} />
                    <Link to={to({ theme: [code] })}>{name}</Link> <span>{count}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {data.offers.length > 0 && (
            <section>
              <h2>{words.first}</h2>
              <ul className="offers">
                {data.offers.map((offer) => (
                  <li key={offer.id}>
                    <OfferCard offer={offer} />
                  </li>
                ))}
              </ul>
              {total > data.offers.length && (
                <p>
                  <Link className="more" to={to({})}>
                    {words.all(total, area.name)}
                  </Link>
                </p>
              )}
            </section>
          )}
        </div>
      </div>
    </div>
  )
}

function AreaLinks({ title, areas }: { title: string; areas: { name: string; slug: string }[] }) {
  if (areas.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul className="tags">
        {areas.map(({ name, slug }) => (
          <li key={slug}>
            <Link className="tag" to={paths.area(slug)}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
