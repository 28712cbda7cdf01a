import { map } from './en/map.ts'
import { errorPage, problem } from './en/problems.ts'
import { results } from './en/results.ts'
import { schedule } from './en/schedule.ts'
import { searchBar } from './en/search-bar.ts'
import { badge, freshness, pagination, site } from './en/site.ts'
import * as vocabulary from './en/vocabulary.ts'
import type { Texts } from './texts.ts'

export const en: Texts = {
  badge,
  errorPage,
  freshness,
  map,
  pagination,
  problem,
  results,
  schedule,
  searchBar,
  site,
  vocabulary: { ...vocabulary },
}
