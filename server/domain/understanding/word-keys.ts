import { isPart } from './compounds.ts'
import type { KnownWords } from './known-words.ts'
import { isFunctionWord } from './known-words.ts'
import { tokensOf } from './tokens.ts'
import { ALSO_THINGS } from './words/verb-forms.ts'
import { ADDRESS_ENDING } from './words/word-parts.ts'

/** Words under which an offer is found: of its title, of what it says first, and further on. Each word once. */
export type OfferKeys = { titleKeys: string[]; textKeys: string[]; moreKeys: string[] }

const SHORTEST_PART = 3
const SHORTEST_LAST_PART = 4
const SHORTEST_FORM = 6
const MOST_PARTS = 3
const MOST_CHARACTERS = 1_200
const LINKS = ['', 's', 'e', 'en', 'n', 'er']

/**
 * How one word is compared: its stem, and the stems of the words it is made of. "Wandelmaatjes" is wandelmaat, wandel and maat: so
 * it is found by "wandelen", and "wandelgroep" finds what is called a wandeling.
 */
export function keysOfWord(plain: string, known: KnownWords): string[] {
  const stem = (word: string) => known.stem(word, 'nl')
  return [...new Set([keyOf(plain, stem), ...partsOf(plain, known).map(stem)])]
}

/** The stem, but for what is something else as it stands. */
export function keyOf(plain: string, stemOf: (plain: string) => string): string {
  return ALSO_THINGS.has(plain) ? plain : stemOf(plain)
}

const TOPIC = 'topic'

/** A topic among the words of an offer or a question; no word is spelled so. */
export function topicKey(topic: string): string {
  return `${TOPIC}${topic}`
}

export function isTopicKey(key: string): boolean {
  return key.startsWith(TOPIC)
}

/** The words that a compound is made of; none for a word that stands alone or that has a part nobody knows. */
export function partsOf(plain: string, known: KnownWords): string[] {
  if (plain.length < SHORTEST_PART + SHORTEST_LAST_PART || ADDRESS_ENDING.test(plain)) return []
  // The longest last part first: "bezoekvriendinnen" is of "vriendinnen", not of "innen".
  for (let cut = SHORTEST_PART; cut <= plain.length - SHORTEST_LAST_PART; cut++) {
    const [left, right] = [plain.slice(0, cut), plain.slice(cut)]
    if (!isPart(right, known, true) && !isForm(right, known)) continue
    const first = firstPart(left, known)
    if (first) return [first, ...partsOf(right, known), right].slice(0, MOST_PARTS + 1)
  }
  return []
}

/** A form of a word of the thesaurus: "wandeling". */
function isForm(word: string, known: KnownWords): boolean {
  return word.length >= SHORTEST_FORM && known.hasStem(known.stem(word, 'nl'), 'nl')
}

function firstPart(left: string, known: KnownWords): string | null {
  for (const link of LINKS) {
    if (!left.endsWith(link)) continue
    const word = left.slice(0, left.length - link.length)
    if (word.length < SHORTEST_PART) continue
    // "Wandel-" is of "wandelen": a first part may lack its ending.
    if (isPart(word, known, true)) return word
    if (link === '' && word.length >= SHORTEST_LAST_PART && known.hasStem(known.stem(`${word}en`, 'nl'), 'nl'))
      return `${word}en`
  }
  return null
}

export function offerKeys(title: string, text: string, more: string, known: KnownWords): OfferKeys {
  const titleKeys = keysIn(title, known)
  const seen = new Set(titleKeys)
  const textKeys = keysIn(text, known).filter((key) => !seen.has(key))
  for (const key of textKeys) seen.add(key)
  return {
    titleKeys,
    textKeys,
    moreKeys: keysIn(more.slice(0, MOST_CHARACTERS), known).filter((key) => !seen.has(key)),
  }
}

function keysIn(text: string, known: KnownWords): string[] {
  const words = new Set(tokensOf(text).map(({ plain }) => plain))
  const keys = [...words].filter((word) => !isFunctionWord(word)).flatMap((word) => keysOfWord(word, known))
  return [...new Set(keys)].filter((key) => key.length > 1)
}
