import type { Reading } from './readings.ts'

/** How sure each kind of evidence is by itself. One table, so that it can be tuned and read. */
export const STRENGTH = {
  word: 0.86,
  name: 0.92,
  perExtraWord: 0.04,
  most: 0.98,
  abbreviation: 0.9,
  withinPhrase: 0.6,
  loose: 0.8,
  together: 0.82,
  maybeTogether: 0.42,
  surelyTogether: 0.96,
  compound: 0.72,
  unsureCompound: 0.56,
  hint: 0.42,
  /** Times this, for a phrase that was written otherwise than we know it. */
  inflected: 0.98,
  /** "Bak" is seldom a form of "bakken", nor "rekening" of "rekenen". */
  everydayInflected: 0.6,
  /** Who wrote "uitkerinkje" or "blikjes" meant no "blik". */
  ofSmall: 0.6,
  joined: 0.97,
  /** Two words of every day that stand apart: "weg" and "dagen". */
  everydayLoose: 0.8,
  perExtraBetween: 0.9,
  perWordApart: 0.985,
  oneMistake: 0.88,
  twoMistakes: 0.76,
} as const
/** A mistake in a word this short leaves little of it. */
export const SHORT_LETTERS = 5
export const SHORT_WITH_MISTAKE = 0.75

/** How far a word is trusted that was written otherwise. */
export function trust(reading: Reading | undefined): number {
  if (!reading || reading.mistakes === 0) return 1
  const factor = reading.mistakes === 1 ? STRENGTH.oneMistake : STRENGTH.twoMistakes
  return reading.word.length <= SHORT_LETTERS ? factor * SHORT_WITH_MISTAKE : factor
}
