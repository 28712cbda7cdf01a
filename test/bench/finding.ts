import { type Dice, dice } from './dice.ts'
import type { Ask } from './measure.ts'
import { NOTE_SENTENCES } from './note-sentences.ts'
import type { Sources } from './searches.ts'
import { saidFor } from './synthetic-text.ts'
import { GATHERINGS, ORGANIZATION_NAMES } from './words.ts'

/** Not a call of the product: how long reading texts takes, measured inside. Only the bench's own server has it. */
export const UNDERSTANDING_PATH = '/bench/understanding'

const ASKS = 200
const NOTES = 60
const WORDS_IN_A_NOTE = 300
const MOST_LETTERS = 2_000
const SEEDS = { typing: 4_000_000, maps: 4_000_001, notes: 4_000_002 }

/** Beginnings of words, places and names, as they are typed. */
export function typing(url: string, sources: Sources): Ask {
  const chance = dice(SEEDS.typing)
  const requests = Array.from({ length: ASKS }, () => {
    const whole = wholeOf(chance, sources)
    return { path: `/api/v1/suggestions?${new URLSearchParams({ q: whole.slice(0, chance.between(2, 8)).trim() })}` }
  })
  return { url, requests }
}

function wholeOf(chance: Dice, { areas, needs }: Sources): string {
  const { name, municipalityName } = areas.byPopulation(chance.roll())
  return chance.pickWeighted([
    [chance.pickZipf(GATHERINGS), 30],
    [saidFor(chance, chance.pickZipf(needs), 3), 30],
    [municipalityName, 20],
    [name, 10],
    [chance.pick(ORGANIZATION_NAMES), 10],
  ])
}

const LAND: Look = { window: [3.2, 50.7, 7.3, 53.6], zoom: 7.5 }
type Look = { window: number[]; zoom: number }

/** The map from the whole country down to a few streets, half of the looks with a need chosen. */
export function maps(url: string, { areas, needs }: Sources): Ask {
  const chance = dice(SEEDS.maps)
  const requests = Array.from({ length: ASKS }, () => {
    const { window, zoom } = chance.pickWeighted<Look>([
      [LAND, 20],
      [around(chance, areas, 0.4, 9), 20],
      [around(chance, areas, 0.1, 11), 25],
      [around(chance, areas, 0.03, 13), 20],
      [around(chance, areas, 0.01, 15), 15],
    ])
    const need = chance.roll() < 0.5 ? [['need', chance.pickZipf(needs).code]] : []
    const query = [['window', window.map((degrees) => degrees.toFixed(5)).join(',')], ['zoom', String(zoom)], ...need]
    return { path: `/api/v1/map?${new URLSearchParams(query)}` }
  })
  return { url, requests }
}

function around(chance: Dice, areas: Sources['areas'], half: number, zoom: number): Look {
  const { lat, lng } = areas.byPopulation(chance.roll()).centre
  return { window: [lng - half, lat - half * 0.6, lng + half, lat + half * 0.6], zoom }
}

/** Notes of about 300 words, as professionals write them: what is asked, for whom and where, among much else. */
export function notes({ areas, needs }: Sources): string[] {
  const chance = dice(SEEDS.notes)
  return Array.from({ length: NOTES }, () => {
    const { municipalityName, name } = areas.byPopulation(chance.roll())
    const parts = [`Mevrouw van ${chance.between(70, 95)} uit ${name} in ${municipalityName}.`]
    while (parts.join(' ').split(' ').length < WORDS_IN_A_NOTE) {
      const said = saidFor(chance, chance.pickZipf(needs), 4)
      parts.push(chance.pick(NOTE_SENTENCES), chance.pick(NOTE_SENTENCES), `Het gaat ook om ${said}.`)
    }
    return parts.join(' ').split(' ').slice(0, WORDS_IN_A_NOTE).join(' ').slice(0, MOST_LETTERS)
  })
}
