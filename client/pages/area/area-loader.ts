import { redirect } from 'react-router'
import type { NeighbourhoodDetail } from '#domain/reply.ts'
import type { ActivityKind } from '#domain/vocabulary.ts'
import { load } from '../../app/load.ts'
import type { PageTools } from '../../app/page-tools.ts'
import { paths } from '../../app/paths.ts'
import { localDateOf } from '../../app/words.ts'
import { type OfferView, offerView } from '../../features/offers/offer-view.ts'

import { varied } from './varied.ts'

type AreaLink = { name: string; slug: string }

export type AreaData = {
  area: Pick<NeighbourhoodDetail, 'code' | 'year' | 'level' | 'name' | 'slug' | 'municipalityName'>
  parents: AreaLink[]
  children: AreaLink[]
  neighbours: AreaLink[]
  total: number
  kinds: { kind: ActivityKind; count: number }[]
  themes: { code: string; name: string; count: number }[]
  offers: OfferView[]
}

/** Enough to choose from, so that one organisation with much on offer does not take all places. */
const CHOICE = '36'
const FIRST_OFFERS = 6

/** A municipality, wijk or buurt, by its address or its CBS code, with what is on offer there. */
export function areaLoader({ call, language, texts }: PageTools) {
  return load(async ({ params }): Promise<AreaData> => {
    const detail = await call('neighbourhood', { params: { code: params.slug ?? '' } })
    if (detail.slug !== params.slug) throw redirect(paths.area(detail.slug), 301)
    const found = await call('search', { query: { neighbourhood: detail.code, pageSize: CHOICE } })
    const { code, year, level, name, slug, municipalityName } = detail
    const speech = { texts, language, today: localDateOf(new Date()) }
    return {
      area: { code, year, level, name, slug, municipalityName },
      parents: detail.parents.map(linkTo),
      children: detail.children.map(linkTo),
      neighbours: detail.neighbours.map(linkTo),
      total: found.total,
      kinds: (found.facets.kind ?? [])
        .filter(({ value, count }) => value && count > 0)
        .map(({ value, count }) => ({ kind: value as ActivityKind, count })),
      themes: (found.facets.theme ?? [])
        .filter(({ count }) => count > 0)
        .map(({ value, count, name }) => ({ code: value, name: name?.[language] ?? value, count })),
      offers: varied(found.results, FIRST_OFFERS).map((result) => offerView({ ...result, reasons: [] }, speech)),
    }
  })
}

function linkTo({ name, slug }: AreaLink): AreaLink {
  return { name, slug }
}
