import type { Meilisearch } from 'meilisearch'
import * as z from 'zod'
import { madeOnce } from '#domain/made-once.ts'
import type { Need, Thesaurus } from '#domain/need.ts'
import type { Suggestions } from '#domain/reply.ts'
import { slugify } from '#domain/slug.ts'
import { dangerIn } from '#domain/understanding/danger.ts'
import { DANGER_SPELLINGS } from '#domain/understanding/words/danger-words.ts'
import type { PublicListings } from '../listings/public-listings.ts'
import type { NeedService } from '../needs/need-service.ts'
import { beginsWith } from './begins-with.ts'
import { indexAsker } from './index-asker.ts'
import { keptAnswers } from './kept-answers.ts'
import { suggestedPlaces } from './suggested-places.ts'
import type { UnderstandingService } from './understanding-service.ts'

/** A need is called something in Dutch and in English; the others are words for it. */
const NAMES = 2

const needsBegun = madeOnce(({ needs }: Thesaurus) =>
  beginsWith(
    needs.flatMap((need) =>
      [need.name.nl, need.name.en, ...Object.values(need.synonyms).flat()].map((said, at) => ({
        slug: slugify(said),
        item: { need, said, isName: at < NAMES },
      })),
    ),
  ),
)

type Parts = {
  client: Meilisearch
  indexUid: string
  publicListings: PublicListings
  needs: NeedService
  understanding: Pick<UnderstandingService, 'knownPlaces' | 'meantBy'>
}

/** So many of every group: a list that is read at a glance. */
const PER_GROUP = 5
const PATIENCE_MILLISECONDS = 1_000
/** So few letters are how anybody begins, and tell of nobody: what the index says of them is kept. They also find most, which takes longest. */
const MOST_LETTERS_OF_ANYBODY = 3
const Hits = z.object({ hits: z.array(z.object({ id: z.string(), listingId: z.string() })) })
const Answer = z.object({ results: z.array(Hits) })

export type SuggestionService = ReturnType<typeof suggestionService>

/** What somebody may mean while still typing. Needs and places come from memory; names from the index, when it is there. */
export function suggestionService({ client, indexUid, publicListings, needs, understanding }: Parts) {
  const ask = keptAnswers(indexAsker(client, PATIENCE_MILLISECONDS), indexUid)
  return {
    async suggest({ q, network }: { q: string; network?: string | undefined }): Promise<Suggestions> {
      const typed = slugify(q)
      // Who types danger is told whom to call when these very words are searched for; whatever is chosen here leads away from that.
      if (!typed || isDanger(q)) return { needs: [], places: [], organizations: [], activities: [] }
      const leadsAway = isFoundByDanger(typed)
      const [known, offers] = await Promise.all([understanding.knownPlaces(network), offersLike(q, network, leadsAway)])
      const found = { needs: needsLike(typed, leadsAway), places: suggestedPlaces(typed, known), ...offers }
      const isNothing = Object.values(found).every((group) => group.length === 0)
      return isNothing && mayBeMisspelled(typed) ? { ...found, ...(await meantBy(q, network)) } : found
    },
  }

  /** "Eenzm", "skalkwijk": what no name begins with is read as a search reads it. */
  async function meantBy(q: string, network: string | undefined): Promise<Pick<Suggestions, 'needs' | 'places'>> {
    const meant = await understanding.meantBy(q, network)
    return {
      needs: meant.needs
        .flatMap((code) => needs.need(code) ?? [])
        .map((need) => ({ ...named(need), matched: '' }))
        .slice(0, PER_GROUP),
      places: meant.places
        .flatMap(({ options, name, codes, inside }) => options ?? [{ name, codes, inside }])
        .map((place) => ({ ...place, url: null }))
        .slice(0, PER_GROUP),
    }
  }

  function needsLike(typed: string, leadsAway: LeadsAway): Suggestions['needs'] {
    const found = new Map<string, { need: Suggestions['needs'][number]; called: number; rank: number; words: number }>()
    for (const { item, rank } of needsBegun(needs.all())(typed)) {
      const { need, said, isName } = item
      if (leadsAway(said)) continue
      const known = found.get(need.code) ?? { need: { ...named(need), matched: said }, called: 3, rank, words: 0 }
      if (isName) known.called = Math.min(known.called, rank)
      known.words++
      found.set(need.code, known)
    }
    // What is called so itself, then what has this very word, and then what has most words that begin so.
    return [...found.values()]
      .sort((a, b) => a.called - b.called || a.rank - b.rank || b.words - a.words)
      .slice(0, PER_GROUP)
      .map(({ need }) => need)
  }

  async function offersLike(
    q: string,
    network: string | undefined,
    leadsAway: LeadsAway,
  ): Promise<Pick<Suggestions, 'organizations' | 'activities'>> {
    const hits = await hitsFor(q, network)
    const organizations = await publicListings.byIds([...new Set(hits.map((hit) => hit.listingId))])
    const result: Pick<Suggestions, 'organizations' | 'activities'> = { organizations: [], activities: [] }
    const typed = slugify(q)
    for (const { id, listingId } of hits) {
      const organization = organizations.get(listingId)
      const activity = organization?.activities.find((candidate) => candidate.id === id)
      const name = `${activity?.title ?? ''} ${organization?.name ?? ''}`
      if (!isMeant(name, typed) || leadsAway(name)) continue
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
      const how = q.length <= MOST_LETTERS_OF_ANYBODY ? { commonWords: new Set([q]) } : {}
      return Answer.parse(await ask([question], how)).results[0]?.hits ?? []
    } catch {
      return []
    }
  }
}

function named({ code, name }: Need): Pick<Need, 'code' | 'name'> {
  return { code, name }
}

function isDanger(text: string): boolean {
  return dangerIn(text) !== null
}

/** Fewer letters begin so many words that they say nothing yet. */
const LEAST_LETTERS = 4

type LeadsAway = (name: string) => boolean

/** Whether a name has what was typed as the beginning of danger: "zelfmo" may become "zelfmoord", whatever follows on that in the name. */
function isFoundByDanger(typed: string): LeadsAway {
  if (typed.length < LEAST_LETTERS) return () => false
  const known = new Map<string, boolean>()
  return (name) => {
    const whole = `-${slugify(name)}-`
    for (let at = whole.indexOf(`-${typed}`); at >= 0; at = whole.indexOf(`-${typed}`, at + 1)) {
      const meant = whole.slice(at + 1, whole.indexOf('-', at + 1 + typed.length)).replaceAll('-', ' ')
      const is = known.get(meant) ?? isDanger(meant)
      known.set(meant, is)
      if (is) return true
    }
    return false
  }
}

/** A word or two that somebody has nearly finished; what is longer is a sentence, which no name stands for. */
function mayBeMisspelled(typed: string): boolean {
  const isBeginOfDanger = DANGER_SPELLINGS.some((word) => word.startsWith(typed))
  return typed.length >= LEAST_LETTERS && typed.split('-').length <= 2 && !isBeginOfDanger
}

/** With few letters the index forgives too much: "eenz" is not every "een". */
const LETTERS_TO_FORGIVE = 7

/** Whether every typed word begins a word of the name. */
function isMeant(name: string, typed: string): boolean {
  if (typed.length >= LETTERS_TO_FORGIVE) return true
  const words = slugify(name).split('-')
  return typed.split('-').every((part) => words.some((word) => word.startsWith(part)))
}
