import { activity, area, organization } from './nl/activity.ts'
import { home } from './nl/home.ts'
import { map } from './nl/map.ts'
import { errorPage, problem } from './nl/problems.ts'
import { results } from './nl/results.ts'
import { schedule } from './nl/schedule.ts'
import { badge, freshness, pagination, site } from './nl/site.ts'
import * as vocabulary from './nl/vocabulary.ts'

export const nl = {
  activity,
  area,
  badge,
  errorPage,
  freshness,
  home,
  map,
  organization,
  pagination,
  problem,
  results,
  schedule,
  site,
  vocabulary: { ...vocabulary },
}
