import { redirect } from 'react-router'
import type { SearchPage } from '#domain/search.ts'
import { load } from '../../app/load.ts'
import type { PageTools } from '../../app/page-tools.ts'
import { localDateOf } from '../../app/words.ts'
import type { Speech } from '../../features/schedule/schedule-in-words.ts'
import { readSearch } from '../../features/search/read-search.ts'
import { resultsPath } from '../../features/search/search-address.ts'
import { forgivingSearch, withoutUnknown } from './forgiving-search.ts'
import type { Pointer } from './pointer.ts'
import type { Remarkable } from './remarks-in-words.ts'
import type { ResultsData } from './results-data.ts'
import type { Given } from './understood-in-words.ts'
import { withPlace } from './with-place.ts'

const MAX_PAGES = 83

/** One search, from its address to what the page shows. */
export function resultsLoader({ call, language, texts }: PageTools) {
  return load(async ({ request }): Promise<ResultsData> => {
    const read = readSearch(new URL(request.url).searchParams, texts)
    const asked = await withPlace(call, read.search)
    if ('redirect' in asked) throw redirect(resultsPath(asked.redirect))
    const { where } = read.search
    const { place, places } = asked

    // The page came with its data; what puts a next search in words is fetched while that is sought.
    const [first, themes, { offerView }, { filtersOf }, { countsInWords }, { needNames, networkName }] =
      await Promise.all([
        forgivingSearch(call, read),
        call('themes', { query: { pageSize: '100' } }),
        import('../../features/offers/offer-view.ts'),
        import('./filters-of.ts'),
        import('./counts-in-words.ts'),
        import('./names-of.ts'),
      ])
    const [names, ofNetwork] = await Promise.all([
      needNames(call, language, first),
      networkName(call, first.search.network),
    ])
    const known = {
      theme: new Set(themes.results.map((theme) => theme.code)),
      need: new Set(Object.keys(names)),
      neighbourhood: new Set(places.map((one) => one.code)),
    }
    const rest = withoutUnknown(first, known)
    const { found, search, dropped } = rest ? await forgivingSearch(call, rest) : first
    const speech = { texts, language, today: localDateOf(new Date()) }
    const reasons = await reasonsOf(found.results, speech)
    const themeNames = themes.results.map((theme) => ({ code: theme.code, name: theme.name[language] }))
    const remarkable = {
      search: { ...search, where },
      dropped,
      whichPlace: place?.choices.map(({ name, inside, codes }) => ({ name, inside, codes })) ?? [],
      morePlaces: place?.more ?? false,
      unknownPlace: where && !place ? where : '',
      lessPrecise: found.engine === 'mongodb',
      inexact: found.inexact
        ? found.understood.chips.flatMap(({ kind, name }) => (kind === 'need' && name ? [name[language]] : []))
        : [],
    }
    const data: ResultsData = {
      search: { ...search, where },
      remarks: await remarksOf(remarkable, { texts, language }),
      total: found.total,
      ...countsInWords(found, search, { texts, language }),
      pageCount: Math.min(MAX_PAGES, Math.ceil(found.total / found.pageSize)),
      offers: found.results.map((result, at) => offerView(result, speech, reasons[at])),
      filters: filtersOf(found.facets, search, language),
      themes: themeNames,
      names: { ...names, ...ofNetwork },
      places,
      understood: await inWords(
        {
          understood: place?.choices.length ? { ...found.understood, ask: null } : found.understood,
          search: { ...search, where },
          isFound: found.total > 0,
          themes: themeNames,
          names,
        },
        { texts, language },
      ),
      little: null,
      countsAre: found.countsAre,
      opens: found.opens,
    }
    return { ...data, little: await littleIn(data, found, { texts, language }) }
  })
}

/** Words for the reasons of a list; a list without any fetches none. */
async function reasonsOf(results: SearchPage['results'], speech: Speech): Promise<string[][]> {
  if (results.every(({ reasons }) => reasons.length === 0)) return []
  const { reasonsInWords } = await import('../../features/offers/reasons-in-words.ts')
  return results.map(({ reasons }) => reasonsInWords(reasons, speech))
}

async function remarksOf(given: Remarkable, speech: Pick<PageTools, 'texts' | 'language'>): Promise<Pointer[]> {
  const { dropped, whichPlace, unknownPlace, lessPrecise, inexact } = given
  if (!dropped.length && !whichPlace.length && !unknownPlace && !lessPrecise && !inexact.length) return []
  const { remarksInWords } = await import('./remarks-in-words.ts')
  return remarksInWords(given, speech)
}

async function littleIn(data: ResultsData, found: SearchPage, speech: Pick<PageTools, 'texts' | 'language'>) {
  if (!found.widened && !found.wayOn) return null
  const { littleInWords } = await import('./little-in-words.ts')
  return littleInWords(data, found, speech)
}

/** Null where nothing was understood or left out: such a page need not fetch the words for it. */
async function inWords(given: Given, speech: Pick<PageTools, 'texts' | 'language'>) {
  const { chips, danger, elsewhere, ask, beyond, whereAreYou } = given.understood
  const asksOrTells = ask || beyond || whereAreYou
  if (!chips.length && !danger && !elsewhere && !asksOrTells && !given.search.without.length) return null
  const { understoodInWords } = await import('./understood-in-words.ts')
  return understoodInWords(given, speech)
}
