import { map } from './nl/map.ts'
import { errorPage, problem } from './nl/problems.ts'
import { results } from './nl/results.ts'
import { schedule } from './nl/schedule.ts'
import { searchBar } from './nl/search-bar.ts'
import { badge, freshness, pagination, site } from './nl/site.ts'
import * as vocabulary from './nl/vocabulary.ts'

export const nl = {
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
