import type { Meilisearch } from 'meilisearch'
import * as z from 'zod'
import type { Thesaurus } from '#domain/need.ts'
import type { Suggestions } from '#domain/reply.ts'
import { slugify } from '#domain/slug.ts'
import type { PublicListings } from '../listings/public-listings.ts'
import type { NeedService } from '../needs/need-service.ts'
import type { AreaIndex } from '../neighbourhoods/area-index.ts'
import type { NeighbourhoodService } from '../neighbourhoods/neighbourhood-service.ts'

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
const namedPlaces = once((areas: AreaIndex) =>
  areas.all().map((area) => ({
    slug: slugify(area.name),
    name: area.name,
    codes: [area.code],
    inside: area.level === 'municipality' ? '' : area.municipalityName,
    url: `/wijk/${area.slug}` as string | null,
    size: ['municipality', 'wijk', 'buurt'].indexOf(area.level),
  })),
)

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

export type SuggestionService = ReturnType<typeof suggestionService>

/** What somebody may mean while still typing. Needs and places come from memory; names from the index, when it is there. */
export function suggestionService({ client, indexUid, publicListings, needs, neighbourhoods }: Parts) {
  return {
    async suggest({ q, network }: { q: string; network?: string | undefined }): Promise<Suggestions> {
      const typed = slugify(q)
      if (!typed) return { needs: [], places: [], organizations: [], activities: [] }
      const [places, offers] = await Promise.all([placesLike(typed), offersLike(q, network)])
      return { needs: needsLike(typed), places, ...offers }
    },
  }

  function needsLike(typed: string): Suggestions['needs'] {
    return saidNeeds(needs.all())
      .flatMap(({ need, words }) => {
        const best = words
          .map((word) => ({ ...word, rank: rankOf(word.slug, typed) }))
          .sort((a, b) => a.rank - b.rank)[0]
        return best && best.rank < NO_MATCH ? [{ need, matched: best.said, rank: best.rank }] : []
      })
      .sort((a, b) => a.rank - b.rank)
      .slice(0, PER_GROUP)
      .map(({ need, matched }) => ({ code: need.code, name: need.name, matched }))
  }

  async function placesLike(typed: string): Promise<Suggestions['places']> {
    const [areas, aliases] = await Promise.all([neighbourhoods.index(), neighbourhoods.aliases()])
    const called = aliases.map((alias) => ({
      slug: slugify(alias.name),
      name: alias.name,
      codes: alias.codes,
      inside: areas.get(alias.municipalityCode ?? '')?.name ?? '',
      url: null,
      size: 0.5,
    }))
    const found = [...namedPlaces(areas), ...called]
      .map((place) => ({ place, rank: rankOf(place.slug, typed) }))
      .filter(({ rank }) => rank < NO_MATCH)
      .sort((a, b) => a.rank - b.rank || a.place.size - b.place.size || a.place.name.length - b.place.name.length)
    return found.slice(0, PER_GROUP).map(({ place: { slug: _, size: __, ...place } }) => place)
  }

  async function offersLike(
    q: string,
    network: string | undefined,
  ): Promise<Pick<Suggestions, 'organizations' | 'activities'>> {
    const hits = await hitsFor(q, network)
    const organizations = await publicListings.byIds([...new Set(hits.map((hit) => hit.listingId))])
    const result: Pick<Suggestions, 'organizations' | 'activities'> = { organizations: [], activities: [] }
    for (const { id, listingId } of hits) {
      const organization = organizations.get(listingId)
      const activity = organization?.activities.find((candidate) => candidate.id === id)
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
      const options = {
        limit: 4 * PER_GROUP,
        attributesToSearchOn: ['title', 'organizationName'],
        attributesToRetrieve: ['id', 'listingId'],
        ...(network ? { filter: `network = ${JSON.stringify(network)}` } : {}),
      }
      const signal = AbortSignal.timeout(PATIENCE_MILLISECONDS)
      return Hits.parse(await client.index(indexUid).search(q, options, { signal })).hits
    } catch {
      return []
    }
  }
}

const NO_MATCH = 3

/** 0 the same, 1 begins with it, 2 a word in it begins with it. */
function rankOf(name: string, typed: string): number {
  if (name === typed) return 0
  if (name.startsWith(typed)) return 1
  return name.includes(`-${typed}`) ? 2 : NO_MATCH
}
