import { redirect } from 'react-router'
import { load } from '../../app/load.ts'
import type { PageTools } from '../../app/page-tools.ts'
import { paths } from '../../app/paths.ts'
import { localDateOf } from '../../app/words.ts'
import { offerView } from '../../features/offers/offer-view.ts'
import { readSearch } from '../../features/search/read-search.ts'
import { writeSearch } from '../../features/search/search-address.ts'
import { filtersOf } from './filters-of.ts'
import { forgivingSearch, withoutUnknown } from './forgiving-search.ts'
import { needNames } from './names-of.ts'
import type { ResultsData } from './results-data.ts'
import type { Given } from './understood-in-words.ts'
import { withPlace } from './with-place.ts'

const MAX_PAGES = 83

/** One search, from its address to what the page shows. */
export function resultsLoader({ call, language, texts }: PageTools) {
  return load(async ({ request }): Promise<ResultsData> => {
    const read = readSearch(new URL(request.url).searchParams, texts)
    const asked = await withPlace(call, read.search)
    if ('redirect' in asked) throw redirect(paths.results + writeSearch(asked.redirect))
    const { where } = read.search
    const { place, places } = asked

    const [first, themes] = await Promise.all([
      forgivingSearch(call, read),
      call('themes', { query: { pageSize: '100' } }),
    ])
    const names = await needNames(call, language, first)
    const known = {
      theme: new Set(themes.results.map((theme) => theme.code)),
      need: new Set(Object.keys(names)),
      neighbourhood: new Set(places.map((one) => one.code)),
    }
    const rest = withoutUnknown(first, known)
    const { found, search, dropped } = rest ? await forgivingSearch(call, rest) : first
    const speech = { texts, language, today: localDateOf(new Date()) }
    const themeNames = themes.results.map((theme) => ({ code: theme.code, name: theme.name[language] }))
    return {
      search: { ...search, where },
      dropped,
      total: found.total,
      pageCount: Math.min(MAX_PAGES, Math.ceil(found.total / found.pageSize)),
      lessPrecise: found.engine === 'mongodb',
      offers: found.results.map((result) => offerView(result, speech)),
      filters: filtersOf(found.facets, search, language),
      themes: themeNames,
      names,
      places,
      whichPlace: place?.choices.map(({ name, inside, codes }) => ({ name, inside, codes })) ?? [],
      unknownPlace: where && !place ? where : '',
      understood: await inWords(
        {
          understood: found.understood,
          widened: found.widened,
          search: { ...search, where },
          themes: themeNames,
          names,
        },
        { texts, language },
      ),
    }
  })
}

/** Null where nothing was understood or left out: such a page need not fetch the words for it. */
async function inWords(given: Given, speech: Pick<PageTools, 'texts' | 'language'>) {
  const { chips, danger, elsewhere, ask } = given.understood
  if (!chips.length && !danger && !elsewhere && !ask && !given.search.without.length) return null
  const { understoodInWords } = await import('./understood-in-words.ts')
  return understoodInWords(given, speech)
}
