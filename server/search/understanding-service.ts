import type { Asked } from '#domain/asked.ts'
import { type AreaAlias, parentCodesOf } from '#domain/neighbourhood.ts'
import { weekdayOf } from '#domain/schedule.ts'
import type { Chip, SearchQuery, Understood } from '#domain/search.ts'
import { type PlaceName, type Understanding, understander } from '#domain/understanding/understand.ts'
import type { NeedService } from '../needs/need-service.ts'
import type { AreaIndex } from '../neighbourhoods/area-index.ts'
import type { NeighbourhoodService } from '../neighbourhoods/neighbourhood-service.ts'
import type { NetworkStore } from '../networks/network-store.ts'

type Parts = {
  needs: NeedService
  neighbourhoods: NeighbourhoodService
  networks: Pick<NetworkStore, 'bySlug'>
  today: () => string
}

export type AskedWords = {
  asked: Asked
  understood: Understood
}

/** Weaker than this a need is a guess, and is left out. */
const LEAST_CONFIDENCE = 0.3
/** With more than these the first ones drown. */
const MOST_NEEDS = 5

/** What may help later, below whom to call first; better than offers that happen to have a word in common. */
const HELPS_IN_DANGER: Record<NonNullable<Understood['danger']>, string[]> = {
  suicide: ['low-mood', 'psychological-vulnerability'],
  violence: ['violence'],
  'child-abuse': ['violence', 'family-buddy'],
  'child-line': ['violence', 'youth-place'],
  emergency: ['low-mood'],
}

export type UnderstandingService = ReturnType<typeof understandingService>

/** Understands what somebody typed, with the thesaurus, the areas and the names people use of now. Keeps nothing of it. */
export function understandingService({ needs, neighbourhoods, networks, today }: Parts) {
  let places: { areas: AreaIndex; aliases: AreaAlias[]; names: PlaceName[] } | null = null
  const homes = new Map<string, string | null>()

  return {
    async understand(query: SearchQuery): Promise<AskedWords> {
      if (!query.q) return nothingAsked()
      const [areas, home] = await Promise.all([neighbourhoods.index(), homeOf(query)])
      const reader = understander({ thesaurus: needs.all(), places: await placeNames(areas), homeMunicipality: home })
      const meant = withPostcode(reader.understand(query.q, { today: weekdayOf(today()) }), places?.names ?? [])
      const without = new Set<string>(query.without)
      const ignorePlace = without.has('place') || query.near !== undefined
      const named = ignorePlace ? null : placeOf(meant, areas)
      const place = named && isWithin(named, query.neighbourhood) ? named : null
      const chips = chipsOf(meant, place).filter((chip) => !without.has(chip.key))
      const danger = meant.danger?.kind ?? null
      const asked = askedOf(chips, meant, place, ignorePlace)
      const helps = danger && asked.needs.size === 0 ? HELPS_IN_DANGER[danger] : []
      for (const code of helps) asked.needs.set(code, 0.5)
      if (helps.length > 0) asked.words = []
      return {
        asked,
        understood: {
          chips,
          danger,
          elsewhere: meant.elsewhere,
          ask: ignorePlace || query.neighbourhood.length > 0 ? null : askOf(meant),
        },
      }
    },
  }

  /** The municipality of the asked network: its Centrum is meant before all others. */
  async function homeOf({ network }: SearchQuery): Promise<string | null> {
    if (!network) return null
    if (!homes.has(network)) homes.set(network, (await networks.bySlug(network))?.areas[0] ?? null)
    return homes.get(network) ?? null
  }

  async function placeNames(areas: AreaIndex): Promise<PlaceName[]> {
    const aliases = await neighbourhoods.aliases()
    if (places?.areas === areas && places.aliases === aliases) return places.names
    const named = areas.all().map((area) => ({
      name: area.name,
      codes: [area.code],
      inside: area.level === 'municipality' ? '' : area.municipalityName,
      municipalityCode: area.municipalityCode,
      level: area.level,
    }))
    const called = aliases.map(({ name, codes, municipalityCode }) => ({
      name,
      codes,
      inside: areas.get(municipalityCode ?? '')?.name ?? '',
      municipalityCode,
      level: 'alias' as const,
    }))
    places = { areas, aliases, names: [...named, ...called] }
    return places.names
  }

  function chipsOf(meant: Understanding, place: Asked['place']): Chip[] {
    const chips: Chip[] = []
    for (const { code, confidence, words } of meant.needs.slice(0, MOST_NEEDS)) {
      const label = needs.label(code)
      if (label && confidence >= LEAST_CONFIDENCE)
        chips.push({ key: `need:${code}`, kind: 'need', name: label.name, values: [code], words })
    }
    const [named] = meant.places
    if (place && named)
      chips.push({
        key: 'place',
        kind: 'place',
        name: { nl: named.name, en: named.name },
        values: place.codes,
        words: named.words,
      })
    const { ageFrom, ageTo, groups } = meant.who
    const ages = ageFrom === null && ageTo === null ? [] : [`age:${ageFrom ?? ''}-${ageTo ?? ''}`]
    if (ages.length + groups.length)
      chips.push({ key: 'who', kind: 'who', name: null, values: [...ages, ...groups], words: meant.who.words })
    const { days, dayParts } = meant.when
    if (days.length + dayParts.length)
      chips.push({ key: 'when', kind: 'when', name: null, values: [...days, ...dayParts], words: meant.when.words })
    const how = [...(meant.how.free ? ['free'] : []), ...meant.how.forms]
    if (how.length) chips.push({ key: 'how', kind: 'how', name: null, values: how, words: meant.how.words })
    if (meant.wantsToHelp)
      chips.push({ key: 'help', kind: 'help', name: null, values: [], words: meant.wantsToHelp.words })
    return chips
  }
}

/** A postcode is a place where it is known which; what was named with it says it better. */
function withPostcode(meant: Understanding, names: PlaceName[]): Understanding {
  const digits = meant.postcode?.slice(0, 4)
  if (!digits || meant.places.length > 0) return meant
  const known = names.find(({ name, level }) => level === 'alias' && name === digits)
  if (!known) return meant
  return { ...meant, places: [{ codes: known.codes, name: digits, words: [meant.postcode ?? digits] }] }
}

function nothingAsked(): AskedWords {
  const asked: Asked = {
    needs: new Map(),
    postcode: null,
    place: null,
    who: { ageFrom: null, ageTo: null, groups: [] },
    when: { days: [], dayParts: [] },
    how: { free: false, forms: [] },
    wantsToHelp: false,
    words: [],
  }
  return { asked, understood: { chips: [], danger: null, elsewhere: null, ask: null } }
}

function placeOf({ places }: Understanding, areas: AreaIndex): Asked['place'] {
  const codes = (places[0]?.codes ?? []).filter((code) => areas.get(code))
  if (codes.length === 0) return null
  const centres = codes.flatMap((code) => areas.centreOf(code) ?? [])
  const middle = (pick: 'lat' | 'lng') => centres.reduce((sum, point) => sum + point[pick], 0) / centres.length
  return {
    codes,
    parents: [...new Set(codes.flatMap(parentCodesOf))],
    centre: centres.length ? { lat: middle('lat'), lng: middle('lng') } : null,
  }
}

/** A wijk in the words still counts where its town was chosen; what lies elsewhere does not. */
function isWithin({ codes, parents }: NonNullable<Asked['place']>, chosen: string[]): boolean {
  return (
    chosen.length === 0 || parents.some((code) => chosen.includes(code)) || codes.some((code) => chosen.includes(code))
  )
}

function askOf({ places }: Understanding): Understood['ask'] {
  const [named] = places
  if (!named?.options) return null
  return { name: named.name, options: named.options.map(({ name, inside, codes }) => ({ name, inside, codes })) }
}

function askedOf(chips: Chip[], meant: Understanding, place: Asked['place'], withoutPlace: boolean): Asked {
  const kept = new Set(chips.map((chip) => chip.key))
  const { ageFrom, ageTo, groups } = meant.who
  return {
    needs: new Map(
      meant.needs.filter(({ code }) => kept.has(`need:${code}`)).map(({ code, confidence }) => [code, confidence]),
    ),
    postcode: withoutPlace ? null : (meant.postcode?.slice(0, 4) ?? null),
    place: kept.has('place') ? place : null,
    who: kept.has('who') ? { ageFrom, ageTo, groups } : { ageFrom: null, ageTo: null, groups: [] },
    when: kept.has('when') ? { days: meant.when.days, dayParts: meant.when.dayParts } : { days: [], dayParts: [] },
    how: kept.has('how') ? { free: meant.how.free, forms: meant.how.forms } : { free: false, forms: [] },
    wantsToHelp: kept.has('help'),
    words: meant.wordsAsked,
  }
}
