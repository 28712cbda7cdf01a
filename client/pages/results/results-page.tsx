import { useMemo, useState } from 'react'
import { Link, useLoaderData, useNavigation } from 'react-router'
import { useLanguage, useTexts } from '../../app/language.tsx'
import type { PageHandle } from '../../app/page-head.ts'
import { listInWords } from '../../app/words.ts'
import { LazyMap } from '../../features/map/lazy-map.tsx'
import { areasAround, pinsOf } from '../../features/places/pins.ts'
import { EMPTY_SEARCH, resultsPath, type SearchAddress } from '../../features/search/search-address.ts'
import { SearchBar } from '../../features/search/search-bar.tsx'
import { SearchForm, useComingSearch } from '../../features/search/search-form.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Pagination } from '../../ui/pagination.tsx'
import { type Chosen, chosenIn } from './chosen.ts'
import { DangerNotice } from './danger-notice.tsx'
import { Filters } from './filters.tsx'
import { KeptFields } from './kept-fields.tsx'
import { OfferList } from './offer-list.tsx'
import { Pointers } from './pointers.tsx'
import type { ResultsData } from './results-data.ts'
import { SortField } from './sort-field.tsx'
import { UnderstoodParts } from './understood.tsx'
import { WayOn } from './way-on.tsx'

export const resultsHandle: PageHandle<ResultsData> = {
  head: ({ search }, { texts }) => ({
    title: search.q ? texts.results.titleFor(search.q.slice(0, 60)) : texts.results.title,
    description: texts.results.description,
    index: false,
  }),
}

export function ResultsPage() {
  const data = useLoaderData<ResultsData>()
  const texts = useTexts()
  const language = useLanguage()
  const { search, understood } = data
  const pending = useNavigation().state === 'loading'
  const [lit, setLit] = useState<string | null>(null)
  const coming = useComingSearch()
  const latest = coming ?? search
  const chosen = chosenIn(data, { texts, language }, latest)
  const pins = useMemo(() => pinsOf(data.offers, language), [data.offers, language])
  const areaCodes = areasAround(
    search.neighbourhood,
    data.offers.map((offer) => offer.area),
  )
  // Who searched a part of the map keeps the map, also where nothing has a place of its own.
  const hasMap = pins.length > 0 || areaCodes.length > 0 || search.bbox !== ''
  const { results } = texts
  const placeNames = data.places.map((place) => place.name)
  const heading = placeNames.length
    ? results.countIn(data.found, listInWords(placeNames, texts.schedule.and))
    : data.found
  // What helps to ask is then no longer news; more places than fit in the field are said below it.
  const isAsked = search.q !== '' && placeNames.length < 2
  const danger = understood?.danger
  // Whom to call is then the first heading of the page.
  const Heading = danger ? 'h2' : 'h1'
  return (
    <>
      {danger && <DangerNotice danger={danger} more={data.total > 0} />}
      {data.offers.length > 0 && (
        <a className="skip skip--here" href={`#${LIST}`}>
          {results.skipToList}
        </a>
      )}
      <div className={isAsked ? 'results results--asked' : 'results'} data-pending={pending || undefined}>
        <SearchForm className="results__form">
          <SearchBar
            q={search.q}
            where={search.where || (placeNames.length === 1 ? placeNames.join() : '')}
            places={placeNames.length > 1 ? placeNames.join(', ') : ''}
          />
          <KeptFields search={search} />
          <Filters data={data} chosenCount={chosen.filter(({ key }) => key !== 'q').length} />
        </SearchForm>
        <div className="results__list">
          <div className="results__head" id={HEAD} tabIndex={-1}>
            <Heading>{heading}</Heading>
            <p className="hidden" role="status">
              {danger && `${danger.title}. `}
              {heading}
            </p>
            {data.total > 1 && !danger && <SortField search={search} />}
          </div>
          {hasMap && (
            // biome-ignore lint/a11y/useValidAnchor: it leads to the map, also where the script does not run
            <a className="button button--quiet to-map" href="#kaart" onClick={openMap}>
              <Icon name="pin" /> {results.showMapLong}
            </a>
          )}
          {understood && <UnderstoodParts understood={understood} coming={coming} />}
          <ChosenList chosen={chosen} search={latest} />
          <Pointers pointers={data.remarks} />
          <div id={LIST} tabIndex={-1}>
            <OfferList data={data} level={danger ? 3 : 2} lit={lit} onHighlight={setLit} />
          </div>
          {data.order && <p className="results__order">{data.order}</p>}
          {data.little?.wayOn && <WayOn {...data.little.wayOn} />}
          <Pagination
            page={data.search.page}
            pageCount={data.pageCount}
            to={(page) => resultsPath({ ...latest, page })}
          />
        </div>
        {hasMap && (
          <details className="results__map" id="kaart">
            <summary className="fold">{results.showMap}</summary>
            <LazyMap
              pins={pins}
              areaCodes={areaCodes}
              search={search}
              label={texts.map.region(pins.length)}
              highlightedId={lit}
              onHighlight={setLit}
            />
          </details>
        )}
      </div>
    </>
  )
}

/** The link leads to the folded map; with JavaScript it unfolds it too. */
function openMap() {
  document.getElementById('kaart')?.setAttribute('open', '')
}

const HEAD = 'resultaten'
const LIST = 'lijst'
const CHOSEN = 'gekozen'

/** The pressed link goes away with what was chosen; the keyboard stays near, and where all is gone it goes to what was found. */
const focusOn = (id: string) => () => document.getElementById(id)?.focus({ preventScroll: true })

function ChosenList({ chosen, search: { q, where, without } }: { chosen: Chosen[]; search: SearchAddress }) {
  const { results } = useTexts()
  // The words stand in their field already.
  const ticked = chosen.filter(({ key }) => key !== 'q')
  if (ticked.length === 0) return null
  const stayNear = focusOn(ticked.length > 1 ? CHOSEN : HEAD)
  return (
    <ul className="chosen" id={CHOSEN} tabIndex={-1} aria-label={results.chosen}>
      {ticked.map(({ key, name, without: left }) => (
        <li key={key}>
          <Link
            className="chip"
            to={resultsPath(left)}
            aria-label={results.remove(name)}
            onClick={stayNear}
            preventScrollReset
          >
            {name} <span aria-hidden="true">×</span>
          </Link>
        </li>
      ))}
      {ticked.length > 1 && (
        <li>
          <Link
            className="chip chip--all"
            to={resultsPath({ ...EMPTY_SEARCH, q, where, without })}
            onClick={focusOn(HEAD)}
            preventScrollReset
          >
            {results.removeAll}
          </Link>
        </li>
      )}
    </ul>
  )
}
