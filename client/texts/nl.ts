import { activity, area, organization } from './nl/activity.ts'
import { badge, errorPage, freshness, pagination, problem, schedule, site } from './nl/common.ts'
import { home } from './nl/home.ts'
import { map } from './nl/map.ts'
import { results } from './nl/results.ts'
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
