import type { MultiSearchQuery } from 'meilisearch'
import * as z from 'zod'
import type { Asked } from '#domain/asked.ts'
import { townOf } from '#domain/neighbourhood.ts'
import type { Network } from '#domain/network.ts'
import type { NeedLabel } from '#domain/public-listing.ts'
import type { NetworkContact, SearchPage, SearchQuery } from '#domain/search.ts'
import type { NeedService } from '../needs/need-service.ts'
import type { Ask } from './index-asker.ts'

type Parts = { ask: Ask; indexUid: string; needs: NeedService; networks: { all(): Promise<Network[]> } }
type Given = { query: SearchQuery; asked: Asked }

const MOST_NEEDS = 6
/** Where no place and no network was asked, so few can be named all. */
const MOST_NETWORKS = 3

const Answer = z.object({
  results: z.array(z.object({ facetDistribution: z.record(z.string(), z.record(z.string(), z.number())).default({}) })),
})

/** What to offer who found little: needs of the same theme that do have offers, and somebody to ask. */
export function wayOn({ ask, indexUid, needs, networks }: Parts) {
  return async function wayOnFrom(given: Given): Promise<NonNullable<SearchPage['wayOn']>> {
    const [related, contacts] = await Promise.all([relatedNeeds(given), contactsFor(given)])
    return { needs: related, contacts }
  }

  async function relatedNeeds({ query, asked }: Given): Promise<NeedLabel[]> {
    const codes = new Set([...asked.needs.keys(), ...query.need])
    const themes = new Set([...query.theme, ...[...codes].flatMap((code) => needs.need(code)?.theme ?? [])])
    if (themes.size === 0) return []
    const near = needs.all().needs.filter(({ code, theme }) => themes.has(theme) && !codes.has(code))
    const counts = await countsOf(query, [...themes]).catch(() => null)
    const offered = counts ? near.filter(({ code }) => counts[code]) : near
    return offered
      .sort((a, b) => (counts?.[b.code] ?? 0) - (counts?.[a.code] ?? 0))
      .slice(0, MOST_NEEDS)
      .flatMap(({ code }) => needs.label(code) ?? [])
  }

  /** How many offers each need has, in the asked network and towns. */
  async function countsOf({ network, neighbourhood }: SearchQuery, themes: string[]): Promise<Record<string, number>> {
    const towns = [...new Set(neighbourhood.map(townOf))]
    const question: MultiSearchQuery = {
      indexUid,
      q: '',
      limit: 0,
      facets: ['needs'],
      filter: [
        `themes IN [${themes}]`,
        ...(network ? [`network = ${JSON.stringify(network)}`] : []),
        ...(towns.length ? [`within IN [${towns}]`] : []),
      ],
    }
    return Answer.parse(await ask([question])).results[0]?.facetDistribution.needs ?? {}
  }

  async function contactsFor({ query, asked }: Given): Promise<NetworkContact[]> {
    const all = (await networks.all()).filter(({ contact }) => contact.email || contact.phone)
    const places = [...query.neighbourhood, ...(asked.place?.codes ?? [])].map(townOf)
    const meant = query.network
      ? all.filter(({ slug }) => slug === query.network)
      : places.length
        ? all.filter(({ areas }) => areas.some((code) => places.includes(townOf(code))))
        : all
    return meant
      .slice(0, meant.length <= MOST_NETWORKS || query.network || places.length ? MOST_NETWORKS : 0)
      .map(({ slug, name, contact }) => ({ network: slug, name, ...contact }))
  }
}
