import type { Asked } from '#domain/asked.ts'
import { needKey } from '#domain/chip-key.ts'
import type { AreaAlias } from '#domain/neighbourhood.ts'
import { nothingAsked } from '#domain/nothing-asked.ts'
import { daysLater, type LocalDate, weekdayOf } from '#domain/schedule.ts'
import type { Chip, SearchQuery, Understood } from '#domain/search.ts'
import { factsAsked } from '#domain/understanding/facts.ts'
import { type PlaceMeant, type PlaceName, type Understanding, understander } from '#domain/understanding/understand.ts'
import type { NeedService } from '../needs/need-service.ts'
import type { AreaIndex } from '../neighbourhoods/area-index.ts'
import type { DutchPlaces } from '../neighbourhoods/dutch-places.ts'
import type { NeighbourhoodService } from '../neighbourhoods/neighbourhood-service.ts'
import { placeNames } from '../neighbourhoods/place-names.ts'
import type { NetworkStore } from '../networks/network-store.ts'
import { factChips, withoutFacts } from './fact-chips.ts'
import { isSaidOfDanger, withHelp } from './in-danger.ts'
import { askOf, beyondOf, type PlacesAsked, placesAsked } from './places-asked.ts'
import type { KnownPlaces } from './suggested-places.ts'

type Parts = {
  needs: NeedService
  neighbourhoods: NeighbourhoodService
  networks: Pick<NetworkStore, 'bySlug'>
  readDutchPlaces: () => Promise<DutchPlaces>
  today: () => LocalDate
}

export type AskedWords = {
  asked: Asked
  understood: Understood
}

/** Weaker than this a need is a guess, and is left out. */
const LEAST_CONFIDENCE = 0.3
/** Weaker than this nobody is offered what they did not type. */
const SURE_ENOUGH = 0.5
/** With more than these the first ones drown. */
const MOST_NEEDS = 5

export type UnderstandingService = ReturnType<typeof understandingService>

/** Understands what somebody typed, with the thesaurus, the areas and the names people use of now. Keeps nothing of it. */
export function understandingService({ needs, neighbourhoods, networks, readDutchPlaces, today }: Parts) {
  let places: { areas: AreaIndex; aliases: AreaAlias[]; names: PlaceName[] } | null = null
  const homes = new Map<string, string | null>()
  const dutchPlaces = readDutchPlaces()

  return {
    async understand(query: SearchQuery): Promise<AskedWords> {
      if (!query.q && !query.where) return nothingTyped()
      const { areas, reader } = await readerFor(query.network)
      const without = new Set<string>(query.without)
      const { neighbourhood: chosen } = query
      const whole = reader.understand(query.q, { today: weekdayOf(today()), without, chosen })
      const meant = withoutFacts(whole, without)
      const given = query.where ? reader.understand(query.where, { isPlace: true, without, chosen }).places : []
      const named = query.near ? [] : given.length ? given : meant.places
      const placed = placesAsked(named, areas, chosen)
      const danger = meant.danger?.kind ?? null
      const told = meant.danger?.words ?? []
      const chips = chipsOf(meant, placed).filter(
        (chip) => !without.has(chip.key) && !(danger && isSaidOfDanger(chip, danger, told)),
      )
      const read = askedOf(chips, meant, placed, today())
      const asked = danger ? withHelp(read, danger, told) : read
      const isPlaced = query.near !== undefined || query.bbox !== undefined || chosen.length > 0
      return {
        asked,
        understood: {
          chips,
          danger,
          elsewhere: meant.elsewhere,
          ask: isPlaced ? null : askOf(named),
          beyond: beyondOf(named, placed, areas),
          whereAreYou: meant.nearMe && !isPlaced && named.length === 0,
        },
      }
    },

    /** What a word or two probably mean, as somebody types them: needs as codes, and places. Nothing of danger. */
    async meantBy(typed: string, network: string | undefined): Promise<{ needs: string[]; places: PlaceMeant[] }> {
      const { reader } = await readerFor(network)
      const { needs: found, places, danger, elsewhere } = reader.understand(typed)
      if (danger || elsewhere) return { needs: [], places: [] }
      return { needs: found.filter(({ confidence }) => confidence >= SURE_ENOUGH).map(({ code }) => code), places }
    },

    /** The places that somebody names where a place is asked; empty where we know none. */
    async places(typed: string, network: string | undefined): Promise<PlaceMeant[]> {
      const { reader } = await readerFor(network)
      return reader.understand(typed, { isPlace: true }).places
    },

    knownPlaces,
  }

  async function readerFor(network: string | undefined) {
    const { areas, names, home } = await knownPlaces(network)
    return { areas, reader: understander({ thesaurus: needs.all(), places: names, homeMunicipality: home }) }
  }

  /** Every place that may be named, and the municipality that is meant first. The same names are the same list. */
  async function knownPlaces(network: string | undefined): Promise<KnownPlaces> {
    const [areas, home] = await Promise.all([neighbourhoods.index(), homeOf(network)])
    return { areas, names: await namesIn(areas), home }
  }

  /** The municipality of the asked network: its Centrum is meant before all others. */
  async function homeOf(network: string | undefined): Promise<string | null> {
    if (!network) return null
    if (!homes.has(network)) homes.set(network, (await networks.bySlug(network))?.areas[0] ?? null)
    return homes.get(network) ?? null
  }

  async function namesIn(areas: AreaIndex): Promise<PlaceName[]> {
    const aliases = await neighbourhoods.aliases()
    if (places?.areas === areas && places.aliases === aliases) return places.names
    places = { areas, aliases, names: placeNames(areas, aliases, await dutchPlaces) }
    return places.names
  }

  function chipsOf(meant: Understanding, placed: PlacesAsked): Chip[] {
    const chips: Chip[] = []
    for (const { code, confidence, words } of meant.needs.slice(0, MOST_NEEDS)) {
      const label = needs.label(code)
      if (label && confidence >= LEAST_CONFIDENCE)
        chips.push({ key: needKey(code), kind: 'need', name: label.name, values: [code], words })
    }
    chips.push(...placed.chips)
    chips.push(...factChips(meant))
    if (meant.wantsToHelp)
      chips.push({ key: 'help', kind: 'help', name: null, values: [], words: meant.wantsToHelp.words })
    return chips
  }
}

function nothingTyped(): AskedWords {
  return {
    asked: nothingAsked(),
    understood: { chips: [], danger: null, elsewhere: null, ask: null, beyond: null, whereAreYou: false },
  }
}

function askedOf(chips: Chip[], meant: Understanding, { place, postcode }: PlacesAsked, today: LocalDate): Asked {
  const kept = new Set(chips.flatMap(({ key, kind }): string[] => [key, kind]))
  const { ageFrom, ageTo, groups, sex } = meant.who
  return {
    needs: new Map(
      meant.needs.filter(({ code }) => kept.has(needKey(code))).map(({ code, confidence }) => [code, confidence]),
    ),
    ...(meant.refused ? { refused: meant.refused } : {}),
    postcode,
    place,
    who: kept.has('who') ? { ageFrom, ageTo, groups, sex } : { ageFrom: null, ageTo: null, groups: [], sex },
    ...(meant.speaks ? { speaks: meant.speaks } : {}),
    when: kept.has('when') ? whenAsked(meant.when, today) : { days: [], dayParts: [] },
    how: kept.has('how') ? { free: meant.how.free, forms: meant.how.forms } : { free: false, forms: [] },
    wantsToHelp: kept.has('help'),
    ...(kept.has('help') && meant.wantsToHelp?.kinds.length ? { kindsOfHelp: meant.wantsToHelp.kinds } : {}),
    called: meant.called,
    ...(meant.titled ? { titled: meant.titled } : {}),
    traditions: kept.has(needKey('meaning')) ? meant.traditions : [],
    ...(kept.has('language') && meant.languages ? { languages: meant.languages.codes } : {}),
    isTold: meant.isTold,
    isAnything: isAnything(meant, kept),
    words: wordsOf(meant, kept),
  }
}

function whenAsked({ days, dayParts, ahead }: Understanding['when'], today: LocalDate): Asked['when'] {
  return { days, dayParts, ...(ahead ? { dates: ahead.map((later) => daysLater(today, later)) } : {}) }
}

function isAnything({ whatever, needs, wantsToHelp }: Understanding, kept: ReadonlySet<string>): boolean {
  return whatever && wantsToHelp === null && !needs.some(({ code }) => kept.has(needKey(code)))
}

/** Words, and what they are about together; what was taken away counts no more. */
function wordsOf(meant: Understanding, kept: ReadonlySet<string>) {
  // A word such as "doen" would find what happens to have it.
  if (isAnything(meant, kept)) return []
  const { wordsAsked, topicsAsked = [], who, when, how } = meant
  const topics = topicsAsked.filter(({ needs }) => needs.some((code) => kept.has(needKey(code))))
  const words = [...topics, ...wordsAsked]
  if (words.length === 0) return words
  const facts = factsAsked({
    // Whom somebody wants to help is not for whom a call is.
    who: kept.has('who') && !kept.has('help') ? who : { ageFrom: null, ageTo: null, groups: [] },
    // What is said of every Sunday says nothing of this one.
    when: kept.has('when') ? { ...when, days: when.ahead ? [] : when.days } : { days: [], dayParts: [] },
    how: kept.has('how') ? how : { free: false, forms: [] },
  })
  return [...words, ...facts]
}
