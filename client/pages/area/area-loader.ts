import { redirect } from 'react-router'
import type { AreaOverview, NetworkContact, NewsItem } from '#domain/front-door.ts'
import type { NeighbourhoodDetail } from '#domain/reply.ts'
import type { OfferCard } from '#domain/search.ts'
import { varied } from '#domain/varied.ts'
import type { ActivityKind } from '#domain/vocabulary.ts'
import { load } from '../../app/load.ts'
import type { PageTools } from '../../app/page-tools.ts'
import { paths } from '../../app/paths.ts'
import { dateInWords, distanceInWords, instantInWords, listInWords, localDateOf } from '../../app/words.ts'
import type { OfferView } from '../../features/offers/offer-view.ts'
import { type AreaLink, byName, type CalledLink } from '../../features/places/area-tags.tsx'
import { AREA_WORDS } from './area-words.ts'

export type NewsView = { id: string; url: string; title: string; organization: string; what: string; isNew: boolean }
export type OfferGroup = { count: number; offers: OfferView[] }

export type AreaData = {
  area: Pick<NeighbourhoodDetail, 'code' | 'year' | 'level' | 'name' | 'slug' | 'municipalityName'>
  /** What it lies in has a page, or is what people call several wijken together. */
  parents: AreaLink[]
  called: CalledLink[]
  children: (AreaLink | CalledLink)[]
  neighbours: AreaLink[]
  total: number
  /** Of those, what stands just outside of it. */
  beside: number
  kinds: { kind: ActivityKind; count: number }[]
  themes: { code: string; name: string; count: number }[]
  news: { since: string; items: NewsView[]; more: number }
  /** What stands here and what comes here; for a municipality one group of both. */
  standing: OfferGroup | null
  serving: OfferGroup | null
  first: OfferView[]
  nearby: OfferView[]
  networks: NetworkContact[]
}

/** Enough to choose from, so that one organisation with much on offer does not take all places. */
const CHOICE = '36'
const FIRST_OFFERS = 6
const OFFERS_PER_GROUP = 4

/** A municipality, wijk or buurt, by its address or its CBS code: what is here, what is new, and what is next door. */
export function areaLoader({ call, language, texts }: PageTools) {
  const words = AREA_WORDS[language]
  return load(async ({ params }): Promise<AreaData> => {
    const detail = await call('neighbourhood', { params: { code: params.slug ?? '' } })
    if (detail.slug !== params.slug) throw redirect(paths.area(detail.slug), 301)
    // The page came with its data; what puts a next one in words is fetched beside it.
    const [found, overview, { offerView }] = await Promise.all([
      call('search', { query: { neighbourhood: detail.code, pageSize: CHOICE, widen: 'false' } }),
      call('areaOverview', { params: { code: detail.code } }),
      import('../../features/offers/offer-view.ts'),
    ])
    const today = localDateOf(new Date())
    const viewOf = (card: OfferCard): OfferView => ({ ...offerView(card, { texts, language, today }), reasons: [] })
    const groupOf = (group: AreaOverview['standing']): OfferGroup | null =>
      group && { count: group.count, offers: varied(group.offers, OFFERS_PER_GROUP).map(viewOf) }
    const { code, year, level, name, slug, municipalityName } = detail
    return {
      area: { code, year, level, name, slug, municipalityName },
      parents: detail.parents.map(linkTo),
      called: level === 'municipality' ? [] : detail.called,
      children: byName([...detail.children.map(linkTo), ...(level === 'municipality' ? detail.called : [])]),
      neighbours: overview.neighbours.map((other) =>
        other.municipality === municipalityName
          ? linkTo(other)
          : { ...linkTo(other), name: words.inMunicipality(other.name, other.municipality) },
      ),
      total: found.total,
      beside: overview.here === null ? 0 : Math.max(0, found.total - overview.here),
      kinds: (found.facets.kind ?? [])
        .filter(({ value, count }) => value && count > 0)
        .map(({ value, count }) => ({ kind: value as ActivityKind, count })),
      themes: (found.facets.theme ?? [])
        .filter(({ count }) => count > 0)
        .map(({ value, count, name }) => ({ code: value, name: name?.[language] ?? value, count })),
      news: newsOf(overview.news),
      standing: groupOf(overview.standing),
      serving: groupOf(overview.serving),
      first: overview.standing ? [] : varied(found.results, FIRST_OFFERS).map((result) => viewOf(result)),
      nearby: overview.nearby.map(({ offer, metres, area }) => ({
        ...viewOf(offer),
        place: '',
        distance: words.nearby.beyond(
          distanceInWords(metres, language),
          area.municipality === municipalityName ? area.name : words.inMunicipality(area.name, area.municipality),
        ),
      })),
      networks: overview.networks,
    }
  })

  function newsOf({ since, total, items }: AreaOverview['news']): AreaData['news'] {
    return { since: dateInWords(since, language), items: items.map(newsView), more: total - items.length }
  }

  function newsView({ what, at, changed, offer }: NewsItem): NewsView {
    const { id, url, title } = offer
    const date = instantInWords(at, language)
    const fields = listInWords(
      changed.map((field) => words.news.field[field]),
      texts.schedule.and,
    )
    const isNew = what === 'new'
    const said = isNew ? words.news.isNew(date) : words.news.changed(fields, date)
    return { id, url, title, organization: offer.organization.name, what: said, isNew }
  }
}

function linkTo({ name, slug }: AreaLink): AreaLink {
  return { name, slug }
}
