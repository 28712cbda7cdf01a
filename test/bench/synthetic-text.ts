import type { Need } from '#domain/need.ts'
import type { Dice } from './dice.ts'
import { ADJECTIVES, FIRST_PARTS, GATHERINGS, NOUNS, SECOND_PARTS, SMALL, VERBS } from './words.ts'

/** A word such as `buurtkeuken`: some thousands of them, most of them rare, as in real Dutch. */
export function compound(chance: Dice): string {
  return chance.pickZipf(FIRST_PARTS, 5) + chance.pickZipf(SECOND_PARTS, 5)
}

/** What people themselves say for a need. */
export function saidFor(chance: Dice, need: Need, maxWords: number): string {
  const { lay, professional } = need.synonyms
  const short = [...lay, ...professional].filter((said) => said.split(' ').length <= maxWords)
  return short.length ? chance.pick(short) : need.name.nl.toLowerCase()
}

export function titleFor(chance: Dice, need: Need, placeName: string): string {
  const gathering = chance.pickZipf(GATHERINGS, EVENNESS)
  const title = chance.pickWeighted([
    [`${gathering} ${chance.pickZipf(SMALL)} ${saidFor(chance, need, 2)}`, 4],
    [`${compound(chance)} ${placeName}`, 2],
    [`${gathering} en ${compound(chance)}`, 2],
    [`${chance.pickZipf(ADJECTIVES)} ${saidFor(chance, need, 3)}`, 2],
    [need.name.nl, 1],
  ])
  return capital(title).slice(0, 120).trim()
}

/** Sentences of about nine words. The commonest noun stands in every sixth text, as in the demo and in real listings. */
export function sentences(chance: Dice, need: Need, count: number): string {
  return Array.from({ length: count }, () => sentence(chance, need)).join(' ')
}

const EVENNESS = 15

function sentence(chance: Dice, need: Need): string {
  const length = chance.between(5, 13)
  const said = Array.from({ length }, () => word(chance, need))
  return `${capital(said.join(' '))}.`
}

function word(chance: Dice, need: Need): string {
  const kind = chance.roll()
  if (kind < 0.48) return chance.pickZipf(SMALL)
  if (kind < 0.6) return chance.pickZipf(NOUNS, EVENNESS)
  if (kind < 0.69) return chance.pickZipf(VERBS, EVENNESS)
  if (kind < 0.74) return chance.pickZipf(ADJECTIVES, EVENNESS)
  if (kind < 0.9) return compound(chance)
  return kind < 0.98 ? saidFor(chance, need, 2) : chance.pickZipf(GATHERINGS, EVENNESS)
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
