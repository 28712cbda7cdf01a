import type { SearchPage } from '#domain/search.ts'
import type { Language } from '../../app/paths.ts'
import type { SearchAddress } from '../../features/search/search-address.ts'
import { resultCounts as en } from '../../texts/en/result-counts.ts'
import { resultCounts as nl } from '../../texts/nl/result-counts.ts'
import type { ResultCountWords } from '../../texts/result-counts.ts'
import type { Texts } from '../../texts/texts.ts'

const WORDS: Record<Language, ResultCountWords> = { nl, en }

/** How many fit as asked and how sure that is, what stands first, and what the numbers beside filters mean. */
export function countsInWords(
  page: Pick<SearchPage, 'total' | 'totalIs' | 'widened' | 'orderedBy' | 'countsAre'>,
  search: SearchAddress,
  { texts, language }: { texts: Texts; language: Language },
): { found: string; order: string; legend: string } {
  const words = WORDS[language]
  const { totalIs, widened, orderedBy, countsAre } = page
  const total = widened ? exactOf(widened.exact, page.total, search) : page.total
  return {
    found: totalIs === 'exact' || total === 0 ? texts.results.count(total) : words.total[totalIs](total),
    // Who chose an order sees it pressed.
    order: search.sort === 'relevance' && total > 1 ? words.order[orderedBy] : '',
    legend: countsAre === 'exact' ? texts.results.emptyFilters : words.legend[countsAre],
  }
}

/** What fits as asked; of a place that was only spoken of, and where nothing is, all that was found around it. */
function exactOf(exact: number, total: number, { neighbourhood, bbox, near }: SearchAddress): number {
  const isChosen = neighbourhood.length > 0 || bbox || near
  return exact || (isChosen ? 0 : total)
}
