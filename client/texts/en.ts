import { activity, area, organization } from './en/activity.ts'
import { badge, errorPage, freshness, pagination, problem, schedule, site } from './en/common.ts'
import { home } from './en/home.ts'
import { map } from './en/map.ts'
import { results } from './en/results.ts'
import * as vocabulary from './en/vocabulary.ts'
import type { Texts } from './texts.ts'

export const en: Texts = {
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
