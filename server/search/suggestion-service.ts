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
import { indexAsker } from './index-asker.ts'

/** Made once for every thesaurus and every set of areas, as these are asked at each key stroke. */
const saidNeeds = once(({ needs }: Thesaurus) =>
  needs.map((need) => ({
    need,
    words: [need.name.nl, need.name.en, ...Object.values(need.synonyms).flat()].map((said) => ({
      said,
      slug: slugify(said),
    })),
  })),
)
type NamedPlace = Suggestions['places'][number] & { slug: string; size: number }

const namedPlaces = once((areas: AreaIndex) =>
  areas.all().map(
    (area): NamedPlace => ({
      slug: slugify(area.name),
      name: area.name,
      codes: [area.code],
      inside: area.level === 'municipality' ? '' : area.municipalityName,
      url: `/wijk/${area.slug}`,
      size: ['municipality', 'wijk', 'buurt'].indexOf(area.level),
    }),
  ),
)

/** What people call a place stands between a municipality and a wijk. */
function calledPlaces(aliases: AreaAlias[], areas: AreaIndex): NamedPlace[] {
  return aliases.map(({ name, codes, municipalityCode }) => ({
    slug: slugify(name),
    name,
    codes,
    inside: areas.get(municipalityCode ?? '')?.name ?? '',
    url: null,
    size: 0.5,
  }))
}

function once<From extends object, To>(make: (from: From) => To): (from: From) => To {
  const made = new WeakMap<From, To>()
  return (from) => {
    const known = made.get(from) ?? make(from)
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
    const inside = `-${typed}`
    return saidNeeds(needs.all())
      .flatMap(({ need, words }) => {
        let best = { said: '', rank: NO_MATCH }
        for (const { said, slug } of words) {
          const rank = rankOf(slug, typed, inside)
          if (rank < best.rank) best = { said, rank }
        }
        return best.rank < NO_MATCH ? [{ need, ...best }] : []
      })
      .sort((a, b) => a.rank - b.rank)
      .slice(0, PER_GROUP)
      .map(({ need, said }) => ({ code: need.code, name: need.name, matched: said }))
  }

  async function placesLike(typed: string): Promise<Suggestions['places']> {
    const [areas, aliases] = await Promise.all([neighbourhoods.index(), neighbourhoods.aliases()])
    const found: { place: NamedPlace; rank: number }[] = []
    const inside = `-${typed}`
    for (const list of [namedPlaces(areas), calledPlaces(aliases, areas)])
      for (const place of list) {
        const rank = rankOf(place.slug, typed, inside)
        if (rank < NO_MATCH) found.push({ place, rank })
      }
    found.sort((a, b) => a.rank - b.rank || a.place.size - b.place.size || a.place.name.length - b.place.name.length)
    // A place that goes by several names is one place.
    const byCodes = new Map<string, Suggestions['places'][number]>()
    for (const { place } of found) {
      const { slug: _, size: __, ...shown } = place
      const key = place.codes.toSorted().join()
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

const NO_MATCH = 3

/** 0 the same, 1 begins with it, 2 a word in it begins with it (`inside` is the typed text after a hyphen). */
function rankOf(name: string, typed: string, inside: string): number {
  if (name.startsWith(typed)) return name.length === typed.length ? 0 : 1
  return name.includes(inside) ? 2 : NO_MATCH
}
