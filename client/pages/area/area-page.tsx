import { Link, useLoaderData } from 'react-router'
import { useLanguage, useTexts } from '../../app/language.tsx'
import type { PageHandle } from '../../app/page-head.ts'
import { paths } from '../../app/paths.ts'
import { type AreaLink, AreaTags, type CalledLink } from '../../features/places/area-tags.tsx'
import { MapPanel } from '../../features/places/map-panel.tsx'
import { pinsOf } from '../../features/places/pins.ts'
import { liesIn } from '../../features/search/nested-areas.ts'
import { EMPTY_SEARCH, resultsPath, type SearchAddress } from '../../features/search/search-address.ts'
import { Breadcrumb } from '../../ui/breadcrumb.tsx'
import { AreaContact } from './area-contact.tsx'
import { AreaCounts } from './area-counts.tsx'
import { AreaFollow } from './area-follow.tsx'
import type { AreaData } from './area-loader.ts'
import { AreaNews } from './area-news.tsx'
import { AreaNextStep } from './area-next-step.tsx'
import { AreaOffers } from './area-offers.tsx'
import { AREA_WORDS, useAreaWords } from './area-words.ts'

export const areaHandle: PageHandle<AreaData> = {
  head: ({ area }, { language }) => ({
    title: AREA_WORDS[language].title(fullName(area)),
    description: AREA_WORDS[language].description(fullName(area)),
    feeds: [
      { title: AREA_WORDS[language].follow.news, type: 'application/atom+xml', path: paths.areaNews(area.slug) },
      { title: AREA_WORDS[language].follow.calendar, type: 'text/calendar', path: paths.areaCalendar(area.slug) },
    ],
  }),
}

function fullName({ name, municipalityName }: AreaData['area']): string {
  return name.includes(municipalityName) ? name : `${name}, ${municipalityName}`
}

/** The front door of a neighbourhood. */
export function AreaPage() {
  const data = useLoaderData<AreaData>()
  const texts = useTexts()
  const language = useLanguage()
  const words = useAreaWords()
  const { area, total, beside, standing, serving } = data
  const shown = [...data.first, ...(standing?.offers ?? []), ...(serving?.offers ?? [])]
  // What serves this area from elsewhere is in the list; on the map it would push the area itself out of sight.
  const inside = shown.filter((offer) => offer.area && liesIn(offer.area, area.code))
  const to = (search: Partial<SearchAddress>) => resultsPath({ ...EMPTY_SEARCH, neighbourhood: [area.code], ...search })
  return (
    <div className="page">
      <Breadcrumb steps={data.parents.map(({ name, slug }) => ({ name, to: paths.area(slug) })).reverse()} />
      <header className="page__head">
        <p className="offer__kind">{texts.vocabulary.areaLevel[area.level]}</p>
        <h1>{words.title(area.name)}</h1>
        <p className="lead">
          {total ? words.count(total - beside) : words.none} {beside > 0 && words.beside(beside, area.name)}
        </p>
        {total > 0 && (
          <Link className="button" to={to({})}>
            {words.search(area.name)}
          </Link>
        )}
      </header>
      <div className="page__columns page__columns--map">
        <div className="page__main">
          {total === 0 && <AreaNextStep data={data} />}
          <AreaCounts kinds={data.kinds} themes={data.themes} to={to} />
          <AreaNews news={data.news} />
          <AreaOffers title={words.first} offers={data.first} />
          {standing && <AreaOffers title={words.standing.title(area.name)} lead={words.standing.lead} {...standing} />}
          {serving && <AreaOffers title={words.serving.title(area.name)} lead={words.serving.lead} {...serving} />}
          {total > shown.length && (
            <p>
              <Link className="more" to={to({})}>
                {beside > 0 ? words.allBeside(total, area.name) : words.all(total, area.name)}
              </Link>
            </p>
          )}
          <AreaOffers title={words.nearby.title(area.name)} lead={words.nearby.lead} offers={data.nearby} />
          <AreaFollow slug={area.slug} />
        </div>
        <aside className="page__aside">
          <MapPanel pins={pinsOf(inside, language)} areaCodes={[area.code]} label={words.mapLabel(area.name)} />
          <AreaContact networks={data.networks} />
          <Areas title={words.children[area.level]} areas={data.children} />
          <Areas title={words.neighbours} areas={data.neighbours} />
          <Areas title={words.parents} areas={[...data.called, ...data.parents]} />
          <p className="quiet">{words.code(area.code, area.year)}</p>
        </aside>
      </div>
    </div>
  )
}

function Areas({ title, areas }: { title: string; areas: (AreaLink | CalledLink)[] }) {
  if (areas.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <AreaTags areas={areas} />
    </section>
  )
}
