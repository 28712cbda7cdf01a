import { isCompoundOfWords } from './compounds.ts'
import type { KnownWords } from './known-words.ts'
import { correctedReading, type Reading } from './readings.ts'
import { WORD_PARTS } from './words/word-parts.ts'

/** "Kooken" and "maatjje" have the stem of another word; what they sound as is meant. */
export function soundingAlike(reading: Reading, known: KnownWords): Reading | null {
  if (reading.ordinary || reading.functional || known.languages(reading.word)) return null
  const word = known.soundsAs(reading.word)
  return word ? { ...reading, word, mistakes: 1, stems: { nl: known.stem(word, 'nl') }, unknown: false } : null
}

/** A word made of words that we know stands as meant, unless a long word is but one letter away: "zieknhuis". */
export function correctionOf(reading: Reading, known: KnownWords): Reading | null {
  if (isDerived(reading.word, known)) return null
  const isCompound = isCompoundOfWords(reading.word, known)
  if (isCompound && reading.word.length < LONG_LETTERS) return null
  const corrected = correctedReading(reading, known)
  return isCompound && corrected && corrected.mistakes > 1 ? null : corrected
}
const LONG_LETTERS = 8

/** "Kinderloos" is of "kinder", and no "kinderkoor" with two mistakes. */
function isDerived(word: string, known: KnownWords): boolean {
  const root = /^(.{4,}?)(?:loos|loze|baar|bare|achtig|achtige|vrij|vrije|vol|volle)$/.exec(word)?.[1]
  return (
    root !== undefined &&
    (known.languages(root) !== undefined || known.ordinary(root, known.stem(root, 'nl')) || WORD_PARTS.has(root))
  )
}
