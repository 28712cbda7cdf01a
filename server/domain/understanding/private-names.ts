import { FIRST_NAMES } from '../first-names.ts'
import type { ElsewhereFound } from './elsewhere.ts'
import { isWord, type KnownWords } from './known-words.ts'
import type { Token } from './tokens.ts'
import { partsOf } from './word-keys.ts'
import { EVERYDAY_SURNAMES, SURNAMES_AFTER_VAN } from './words/everyday-surnames.ts'
import { PARTICLES, TITLES } from './words/name-words.ts'

const MOST_WORDS = 7
const OPENS_NAME = new Set([...TITLES, 'heer', 'dr', 'ir', 'mr'])
/** First names that are something else as well; followed by a surname with a capital they are a name. */
const ALSO_FIRST_NAMES = new Set('ben wil roos frans mei bloem rob tom truus corrie jef an mo sem tim bo'.split(' '))
/** After these stands a name, whatever it is. */
const OF_NAMES = new Set('der ten ter el al von da di vd'.split(' '))
const WITHIN_NAME = new Set([...PARTICLES, ...OF_NAMES, 'bin', 'la', 'le'])

type PrivateName = { given: number[]; surname: number; isEveryday: boolean }

/**
 * A text that is nothing but the name of somebody, in capitals or without: "pieter van der molen", "J. Bakker", "dhr. Post". The
 * surname may be a word of ours. Somebody's name is no question; what is called so is still found by its name.
 */
export function privateNameIn(text: string, tokens: Token[], known: KnownWords): PrivateName | null {
  if (tokens.length < 2 || tokens.length > MOST_WORDS) return null
  const plain = tokens.map((token) => token.plain)
  if (tokens.length === 2 && tokens[0]?.clause !== tokens[1]?.clause && FIRST_NAMES.has(plain[1] ?? ''))
    return isEverydaySurname(0) ? { given: [1], surname: 0, isEveryday: true } : null
  const surname = tokens.length - 1
  let at = plain[0] === 'de' && plain[1] === 'heer' ? 1 : 0
  const opensAt = at
  while (OPENS_NAME.has(plain[at] ?? '')) at++
  const given = at
  while (at < surname && isGiven(at)) at++
  if (at === opensAt) return null
  const particles = at
  while (at < surname && WITHIN_NAME.has(plain[at] ?? '')) at++
  if (at !== surname || (plain[surname]?.length ?? 0) < 2) return null
  const isEveryday = isEverydaySurname(surname) || (particles < surname && SURNAMES_AFTER_VAN.has(plain[surname] ?? ''))
  // "Fam. post" may be one's own; a title alone says it of strange names only, or of one with a capital.
  if (given === particles && isEveryday && particles === surname && !tokens[surname]?.capital) return null
  const isOfNames = plain.slice(particles, surname).some((word) => OF_NAMES.has(word))
  if (!isOfNames && !isEveryday && isKnown(plain[surname] ?? '')) return null
  return {
    given: tokens.flatMap((_, position) => (position < particles ? [position] : [])),
    surname,
    isEveryday: isEveryday || isKnown(plain[surname] ?? ''),
  }

  function isGiven(position: number): boolean {
    const word = plain[position] ?? ''
    const token = tokens[position]
    // "'s Winters" is no name.
    const isInitial =
      word.length === 1
        ? token?.capital === true || text[token?.end ?? 0] === '.'
        : word.length < 4 && token?.upper === true && text[token.end] === '.'
    return FIRST_NAMES.has(word) || isInitial || (ALSO_FIRST_NAMES.has(word) && isWritten(position))
  }

  /** With a capital, as is the surname. */
  function isWritten(position: number): boolean {
    return tokens[position]?.capital === true && tokens[surname]?.capital === true
  }

  function isEverydaySurname(position: number): boolean {
    return EVERYDAY_SURNAMES.has(plain[position] ?? '')
  }

  function isKnown(word: string): boolean {
    return isWord(word, known) || known.hasStem(known.stem(word, 'nl'), 'nl') || partsOf(word, known).length > 0
  }
}

/** Nobody is looked up here; a strange name may still be that of a house or a school. */
export function elsewhereOf(person: PrivateName | null): ElsewhereFound | null {
  if (!person?.isEveryday) return null
  return { kind: 'looked-up', telling: 'asks', positions: [...person.given, person.surname] }
}
