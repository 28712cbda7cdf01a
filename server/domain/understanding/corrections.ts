import { isCompoundOfWords, isPart } from './compounds.ts'
import { isWord, type KnownWords } from './known-words.ts'
import { correctedReading, type Reading } from './readings.ts'
import type { Token } from './tokens.ts'

/** The reading of a word with a mistake as the Dutch word that was meant. */
export function readAs(word: string, reading: Reading, known: KnownWords): Reading {
  return { ...reading, word, mistakes: 1, stems: { nl: known.stem(word, 'nl') }, unknown: false }
}

/** "Kooken" and "maatjje" have the stem of another word; what they sound as is meant. */
export function soundingAlike(reading: Reading, known: KnownWords): Reading | null {
  if (reading.ordinary || reading.functional || known.languages(reading.word)) return null
  const word = known.soundsAs(reading.word)
  return word ? readAs(word, reading, known) : null
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

const SHORTEST_HALF = 4
const SHORTEST_MISSPELLED_HALF = 5
const SHORTEST_WHOLE = 9
/** Longer texts are no questions: there it would take more time than it tells. */
const MOST_WORDS = 40

/**
 * A compound with one half misspelled: "schultenhulp" is no "spullenhulp" with two mistakes. Null unless the whole is known, or `says`
 * something by this half: "postduiven" are no post.
 */
export function halfCorrected(
  { word }: Reading,
  known: KnownWords,
  says: (whole: string, half: string) => boolean,
): string | null {
  if (word.length < SHORTEST_WHOLE) return null
  const wholes: { whole: string; half: string }[] = []
  for (let cut = SHORTEST_HALF; cut <= word.length - SHORTEST_HALF; cut++) {
    const [left, right] = [word.slice(0, cut), word.slice(cut)]
    if (isPart(left, known, false))
      wholes.push(...meantByHalf(right, known).map((half) => ({ whole: left + half, half })))
    if (isPart(right, known, true))
      wholes.push(...meantByHalf(left, known).map((half) => ({ whole: half + right, half })))
  }
  const found =
    wholes.find(({ whole }) => known.languages(whole)?.has('nl')) ?? wholes.find(({ whole, half }) => says(whole, half))
  return found?.whole ?? null
}

function meantByHalf(half: string, known: KnownWords): string[] {
  if (half.length < SHORTEST_MISSPELLED_HALF || known.languages(half)) return []
  const guess = known.meantInDutch(half)
  return [known.soundsAs(half), guess?.mistakes === 1 ? guess.word : undefined].filter((one) => one !== undefined)
}

/** "Rolstoel busie": what is misspelled is the other half of a compound that we know. */
export function otherHalf(tokens: Token[], readings: Reading[], at: number, known: KnownWords): Reading | null {
  const reading = readings[at]
  if (!reading || tokens.length > MOST_WORDS || reading.word.length < SHORTEST_HALF) return null
  for (const [beside, isBefore] of [
    [at - 1, true],
    [at + 1, false],
  ] as const) {
    const other = readings[beside]
    if (!other || other.functional || other.unknown || tokens[beside]?.clause !== tokens[at]?.clause) continue
    const half = other.word
    const typed = isBefore ? half + reading.word : reading.word + half
    if (half.length < SHORTEST_HALF || typed.length < SHORTEST_WHOLE) continue
    const guess = known.meantInDutch(typed)
    if (guess?.mistakes !== 1) continue
    const isWhole = isBefore ? guess.word.startsWith(half) : guess.word.endsWith(half)
    const word = isBefore ? guess.word.slice(half.length) : guess.word.slice(0, -half.length)
    if (!isWhole || word.length < SHORTEST_LEFT) continue
    return readAs(word, reading, known)
  }
  return null
}
const SHORTEST_LEFT = 3

/** "Kinderloos" is of "kinder", and no "kinderkoor" with two mistakes. */
function isDerived(word: string, known: KnownWords): boolean {
  const root = /^(.{4,}?)(?:loos|loze|baar|bare|achtig|achtige|vrij|vrije|vol|volle)$/.exec(word)?.[1]
  return root !== undefined && isWord(root, known)
}
