import { distanceOf } from './distance.ts'
import { soundOf } from './sound.ts'

/** How many mistakes a word may hold: none in short words, where every mistake is another word. */
function mistakesAllowed(letters: number): number {
  if (letters < 4) return 0
  return letters < 8 ? 1 : 2
}

export type Guess = { word: string; mistakes: number }
export type Speller = (plain: string) => Guess | null

type Options = {
  /** Most mistakes for a word of so many letters. */
  allowed?: (letters: number) => number
  /** Whether this word may be what that one was meant to be. */
  fits?: (word: string, typed: string) => boolean
}

/** Words are found by their first letters with some left out (SymSpell): a mistake further on costs no entries. */
const PREFIX_LETTERS = 6

/** Knows which of the words was meant; of words that are as near, the one that was given first. */
export function speller(words: Iterable<string>, { allowed, fits }: Options = {}): Speller {
  return spellingWords(allowed).among(words, fits)
}

/**
 * Words with what it takes to find them misspelled, for lists that have most words in common: what was made for a word stays, and a
 * list says which of them it has. Compares how words sound, so "eenzaamhijd" has no mistake that counts, yet gives one.
 */
export function spellingWords(allowed: (letters: number) => number = mistakesAllowed) {
  const all: { word: string; sound: string }[] = []
  // What tells that a word is not meant stands by itself: most words that are come upon are looked at no further.
  const lettersAt: number[] = []
  const firstAt: number[] = []
  const places = new Map<string, number>()
  const byPart = new Map<string, number | number[]>()

  /** Null for a word that is too short to be misspelled. */
  function placeOf(word: string): number | null {
    const known = places.get(word)
    if (known !== undefined) return known
    const most = allowed(word.length)
    if (most === 0) return null
    const sound = soundOf(word)
    const place = all.push({ word, sound }) - 1
    lettersAt.push(lettersOf(sound))
    firstAt.push(sound.charCodeAt(0))
    places.set(word, place)
    for (const part of partsOf(sound, most)) {
      const others = byPart.get(part)
      if (others === undefined) byPart.set(part, place)
      else if (typeof others === 'number') byPart.set(part, [others, place])
      else others.push(place)
    }
    return place
  }

  return {
    /** How a word sounds that was given before. */
    soundOf: (word: string): string => all[places.get(word) ?? -1]?.sound ?? soundOf(word),

    /** The speller of this list alone. */
    among(words: Iterable<string>, fits: NonNullable<Options['fits']> = () => true): Speller {
      const given = [...new Set([...words].map(placeOf))].filter((place) => place !== null)
      const orders = new Int32Array(all.length).fill(ABSENT)
      given.forEach((place, order) => {
        orders[place] = order
      })

      return (plain) => {
        const mostWrong = allowed(plain.length)
        if (mostWrong === 0) return null
        const sound = soundOf(plain)
        const letters = lettersOf(sound)
        const first = sound.charCodeAt(0)
        const seen = new Set<number>()
        let best: (Guess & { order: number }) | null = null
        for (const part of partsOf(sound, mostWrong)) {
          const found = byPart.get(part)
          if (found === undefined) continue
          for (const place of typeof found === 'number' ? [found] : found) {
            const order = orders[place] ?? ABSENT
            if (order === ABSENT) continue
            const isSameFirst = firstAt[place] === first
            if (!isSameFirst && plain.length < LETTERS_WITH_ANOTHER_FIRST) continue
            const most = isSameFirst ? mostWrong : 1
            // A mistake changes two letters at most.
            const changed = countOf(letters ^ (lettersAt[place] ?? 0))
            if (changed > 2 * most) continue
            const { word, sound: meant } = all[place] as (typeof all)[number]
            const limit = Math.min(most, allowed(word.length), best ? best.mistakes : most)
            if (changed > 2 * limit || seen.has(order)) continue
            seen.add(order)
            const distance = distanceOf(sound, meant, limit)
            if (distance > limit || !fits(word, plain)) continue
            const mistakes = Math.max(1, distance)
            if (!best || mistakes < best.mistakes || (mistakes === best.mistakes && closer(word, best, plain, order)))
              best = { word, mistakes, order }
          }
        }
        return best && { word: best.word, mistakes: best.mistakes }
      }
    },
  }
}

const ABSENT = -1

/** Which letters there are in a word, a bit for each. */
function lettersOf(sound: string): number {
  let letters = 0
  for (let at = 0; at < sound.length; at++) letters |= 1 << (sound.charCodeAt(at) & 31)
  return letters
}

function countOf(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count++
  return count
}

function closer(word: string, best: { word: string; order: number }, typed: string, order: number): boolean {
  const [one, other] = [distanceOf(word, typed, 4), distanceOf(best.word, typed, 4)]
  return one < other || (one === other && order < best.order)
}

/**
 * People seldom miss the first letter; in a short word another first letter is another word: "handel", "wandel". In a long one it is
 * the only mistake: "dodelijk" is no "mogelijk".
 */
const LETTERS_WITH_ANOTHER_FIRST = 8

/** The first letters, with up to `most` of them left out in every way. */
function partsOf(sound: string, most: number): Set<string> {
  const parts = new Set([sound.slice(0, PREFIX_LETTERS)])
  let last = [...parts]
  for (let round = 0; round < most; round++) {
    const shorter: string[] = []
    for (const part of last) {
      if (part.length <= 2) continue
      for (let at = 0; at < part.length; at++) {
        const one = part.slice(0, at) + part.slice(at + 1)
        if (parts.has(one)) continue
        parts.add(one)
        shorter.push(one)
      }
    }
    last = shorter
  }
  return parts
}
