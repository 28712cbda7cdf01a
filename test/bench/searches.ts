import type { Need } from '#domain/need.ts'
import { ActivityKind } from '#domain/vocabulary.ts'
import { type Dice, dice } from './dice.ts'
import type { NationalAreas } from './national-areas.ts'
import { compound, saidFor } from './synthetic-text.ts'
import { GATHERINGS, NOUNS, ORGANIZATION_NAMES } from './words.ts'

/** So many different questions of each kind, asked in turn. */
const QUESTIONS = 200
/** And so many where what is kept may be of others: far more than the server keeps answers to. */
const NEW_QUESTIONS = 2_000

/** Not a call of the product: what a search, given as its address, asks of the index. Only the bench's own server has it. */
export const QUESTIONS_PATH = '/bench/questions'

export type Question = { path: string }
export type SearchKind = 'word' | 'need' | 'distance' | 'window' | 'combined' | 'newNeed' | 'newWord'
export const SEARCH_KINDS: Record<SearchKind, string> = {
  word: 'search by word',
  need: 'need + neighbourhood',
  distance: 'distance',
  window: 'map window',
  combined: 'all combined',
  newNeed: 'need + neighbourhood, not asked of late',
  newWord: 'search by word, two thousand others',
}

export type Sources = { areas: NationalAreas; needs: readonly Need[] }

/** The questions of one kind, always the same ones, about what is asked often more often. */
export function searches(kind: SearchKind, sources: Sources): Question[] {
  const chance = dice(Object.keys(SEARCH_KINDS).indexOf(kind) + 1_000_000)
  const asked = new Map<string, Question>()
  const count = kind === 'newNeed' || kind === 'newWord' ? NEW_QUESTIONS : QUESTIONS
  while (asked.size < count) {
    // Looking further where little was found asks more than one question, and there is no straight way to compare that with.
    const query = new URLSearchParams({ ...ASKED[kind](chance, sources), widen: 'false' })
    const path = `/api/v1/search?${query}`
    asked.set(path, { path })
  }
  return [...asked.values()]
}

const ASKED: Record<SearchKind, (chance: Dice, sources: Sources) => Record<string, string>> = {
  word: aboutWords,
  newWord: aboutWords,
  need: needAsked,
  newNeed: needAsked,
  distance: (chance, sources) => ({ near: pointAsked(chance, sources), radius: radiusAsked(chance), sort: 'distance' }),
  window: (chance, { areas }) => ({ bbox: windowAsked(chance, areas) }),
  combined: (chance, { areas, needs }) => {
    const { centre, municipality } = areas.byPopulation(chance.roll())
    return {
      q: chance.pickZipf(GATHERINGS),
      need: chance.pickZipf(needs).code,
      kind: chance.pick(ActivityKind.options),
      neighbourhood: municipality,
      near: `${centre.lat},${centre.lng}`,
      radius: '10000',
      bbox: [centre.lng - 0.1, centre.lat - 0.06, centre.lng + 0.1, centre.lat + 0.06].map(round).join(','),
      sort: 'distance',
    }
  },
}

function aboutWords(chance: Dice, { needs }: Sources): Record<string, string> {
  return { q: wordsAsked(chance, needs) }
}

function needAsked(chance: Dice, sources: Sources): Record<string, string> {
  return { need: chance.pickZipf(sources.needs).code, neighbourhood: areaAsked(chance, sources) }
}

/** One word for the most part, sometimes as people say it in full, or with a letter wrong. */
function wordsAsked(chance: Dice, needs: readonly Need[]): string {
  return chance.pickWeighted([
    [chance.pickZipf(GATHERINGS), 30],
    [chance.pickZipf(NOUNS), 15],
    [saidFor(chance, chance.pickZipf(needs), 1), 20],
    [saidFor(chance, chance.pickZipf(needs), 4), 15],
    [compound(chance), 10],
    [misspelt(chance, chance.pickZipf(GATHERINGS)), 5],
    [chance.pick(ORGANIZATION_NAMES), 5],
  ])
}

function misspelt(chance: Dice, word: string): string {
  const place = chance.between(1, word.length - 2)
  return word.slice(0, place) + word.charAt(place + 1) + word.charAt(place) + word.slice(place + 2)
}

function areaAsked(chance: Dice, { areas }: Sources): string {
  const { code, wijk, municipality } = areas.byPopulation(chance.roll())
  return chance.pickWeighted([
    [municipality, 5],
    [wijk, 3],
    [code, 2],
  ])
}

function pointAsked(chance: Dice, { areas }: Sources): string {
  const { lat, lng } = areas.byPopulation(chance.roll()).centre
  return `${round(lat + chance.bell() * 0.01)},${round(lng + chance.bell() * 0.01)}`
}

function radiusAsked(chance: Dice): string {
  return chance.pick(['1000', '2000', '5000', '10000'])
}

/** From a few streets to a town with what lies around it. */
function windowAsked(chance: Dice, areas: NationalAreas): string {
  const { lat, lng } = areas.byPopulation(chance.roll()).centre
  const half = chance.pick([0.01, 0.03, 0.06, 0.1])
  return [lng - half, lat - half * 0.6, lng + half, lat + half * 0.6].map(round).join(',')
}

function round(degrees: number): number {
  return Math.round(degrees * 100_000) / 100_000
}
