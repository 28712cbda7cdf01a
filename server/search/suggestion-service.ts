import type { Meilisearch } from 'meilisearch'
import * as z from 'zod'
import type { Thesaurus } from '#domain/need.ts'
import type { AreaAlias } from '#domain/neighbourhood.ts'
import type { Suggestions } from '#domain/reply.ts'
import { slugify } from '#domain/slug.ts'
import type { PublicListings } from '../listings/public-listings.ts'
import type { NeedService } from '../needs/need-service.ts'
import type { AreaIndex } from '../neighbourhoods/area-index.ts'
import type { NeighbourhoodService } from '../neighbourhoods/neighbourhood-service.ts'
import { type Begun, beginsWith } from './begins-with.ts'
import { indexAsker } from './index-asker.ts'

/** Made once for every thesaurus and every set of areas, as these are asked at each key stroke. */
const needsBegun = once(({ needs }: Thesaurus) =>
  beginsWith(
    needs.flatMap((need) =>
      [need.name.nl, need.name.en, ...Object.values(need.synonyms).flat()].map((said) => ({
        slug: slugify(said),
        item: { need, said },
      })),
    ),
  ),
)
type NamedPlace = Suggestions['places'][number] & { size: number }

const areasBegun = once((areas: AreaIndex) =>
  beginsWith(
    areas.all().map((area) => ({
      slug: slugify(area.name),
      item: {
        name: area.name,
        codes: [area.code],
        inside: area.level === 'municipality' ? '' : area.municipalityName,
        url: `/wijk/${area.slug}`,
        size: ['municipality', 'wijk', 'buurt'].indexOf(area.level),
      } satisfies NamedPlace,
    })),
  ),
)

/** What people call a place stands between a municipality and a wijk. Other areas come with other aliases. */
const calledBegun = once((aliases: AreaAlias[], areas: AreaIndex) =>
  beginsWith(
    aliases.map(({ name, codes, municipalityCode }) => ({
      slug: slugify(name),
      item: { name, codes, inside: areas.get(municipalityCode ?? '')?.name ?? '', url: null, size: 0.5 },
    })),
  ),
)

function once<From extends object, Rest extends unknown[], To>(make: (from: From, ...rest: Rest) => To) {
  const made = new WeakMap<From, To>()
  return (from: From, ...rest: Rest): To => {
    const known = made.get(from) ?? make(from, ...rest)
    made.set(from, known)
    return known
  }
}

type Parts = {
  client: Meilisearch
  indexUid: string
  publicListings: PublicListings
  needs: NeedService
  neighbourhoods: NeighbourhoodService
}

/** So many of every group: a list that is read at a glance. */
const PER_GROUP = 5
const PATIENCE_MILLISECONDS = 1_000
const Hits = z.object({ hits: z.array(z.object({ id: z.string(), listingId: z.string() })) })
const Answer = z.object({ results: z.array(Hits) })

export type SuggestionService = ReturnType<typeof suggestionService>

/** What somebody may mean while still typing. Needs and places come from memory; names from the index, when it is there. */
export function suggestionService({ client, indexUid, publicListings, needs, neighbourhoods }: Parts) {
  const { ask } = indexAsker(client, PATIENCE_MILLISECONDS)
  return {
    async suggest({ q, network }: { q: string; network?: string | undefined }): Promise<Suggestions> {
      const typed = slugify(q)
      if (!typed) return { needs: [], places: [], organizations: [], activities: [] }
      const [places, offers] = await Promise.all([placesLike(typed), offersLike(q, network)])
      return { needs: needsLike(typed), places, ...offers }
    },
  }

  function needsLike(typed: string): Suggestions['needs'] {
    const found = new Map<string, Suggestions['needs'][number]>()
    for (const { item } of needsBegun(needs.all())(typed)) {
      const { need, said } = item
      if (!found.has(need.code)) found.set(need.code, { code: need.code, name: need.name, matched: said })
      if (found.size === PER_GROUP) break
    }
    return [...found.values()]
  }

  async function placesLike(typed: string): Promise<Suggestions['places']> {
    const [areas, aliases] = await Promise.all([neighbourhoods.index(), neighbourhoods.aliases()])
    const found: Begun<NamedPlace>[] = [...areasBegun(areas)(typed), ...calledBegun(aliases, areas)(typed)]
    found.sort(
      (a, b) => a.rank - b.rank || a.item.size - b.item.size || a.item.name.length - b.item.name.length || a.at - b.at,
    )
    // A place that goes by several names is one place.
    const byCodes = new Map<string, Suggestions['places'][number]>()
    for (const { item } of found) {
      const { size: _, ...shown } = item
      const key = item.codes.toSorted().join()
      if (!byCodes.has(key)) byCodes.set(key, shown)
      if (byCodes.size === PER_GROUP) break
    }
    return [...byCodes.values()]
  }

  async function offersLike(
    q: string,
    network: string | undefined,
  ): Promise<Pick<Suggestions, 'organizations' | 'activities'>> {
    const hits = await hitsFor(q, network)
    const organizations = await publicListings.byIds([...new Set(hits.map((hit) => hit.listingId))])
    const result: Pick<Suggestions, 'organizations' | 'activities'> = { organizations: [], activities: [] }
    const typed = slugify(q)
    for (const { id, listingId } of hits) {
      const organization = organizations.get(listingId)
      const activity = organization?.activities.find((candidate) => candidate.id === id)
      if (!isMeant(`${activity?.title ?? ''} ${organization?.name ?? ''}`, typed)) continue
      if (activity && organization)
        result.activities.push({ id, title: activity.title, url: activity.url, inside: organization.name })
      else if (organization?.id === id) {
        const inside = organization.locations[0]?.neighbourhood?.name ?? ''
        result.organizations.push({ id, title: organization.name, url: organization.url, inside })
      }
    }
    return {
      organizations: result.organizations.slice(0, PER_GROUP),
      activities: result.activities.slice(0, PER_GROUP),
    }
  }

  async function hitsFor(q: string, network: string | undefined) {
    try {
      const question = {
        indexUid,
        q,
        limit: 4 * PER_GROUP,
        // A whole sentence names no activity: without this its words fall away one by one until something fits.
        matchingStrategy: 'all' as const,
        attributesToSearchOn: ['title', 'organizationName'],
        attributesToRetrieve: ['id', 'listingId'],
        ...(network ? { filter: `network = ${JSON.stringify(network)}` } : {}),
      }
      return Answer.parse(await ask([question])).results[0]?.hits ?? []
    } catch {
      return []
    }
  }
}

/** With few letters the index forgives too much: "eenz" is not every "een". */
const LETTERS_TO_FORGIVE = 7

/** Whether every typed word begins a word of the name. */
function isMeant(name: string, typed: string): boolean {
  if (typed.length >= LETTERS_TO_FORGIVE) return true
  const words = slugify(name).split('-')
  return typed.split('-').every((part) => words.some((word) => word.startsWith(part)))
}
