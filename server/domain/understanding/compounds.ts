import type { KnownWords } from './known-words.ts'
import type { PhraseIndex } from './phrase-index.ts'
import type { Phrase } from './phrases.ts'
import { ORDINARY_WORDS } from './words/ordinary-words.ts'
import { ADDRESS_ENDING, WORD_PARTS } from './words/word-parts.ts'

/** The needs that a part of a compound points to. `sure` when the other part is a word as well. */
export type CompoundHit = { phrases: Phrase[]; letters: number; sure: boolean }

const SHORTEST_PART = 4
const SHORTEST_PART_WITH_UNKNOWN = 6
const SHORTEST_REST = 3
const LINKS = ['', 's', 'e', 'n', 'en', 'ing', 'er']

/**
 * What a compound is about that the thesaurus does not have: "schuldenproblematiek" has "schulden", "wandelsoos" has "wandel-".
 * The longest part wins; a part at the end that only says what kind of thing it is ("-groep") does not count.
 */
export function compoundHit(plain: string, known: KnownWords, index: PhraseIndex): CompoundHit | null {
  if (plain.length < SHORTEST_PART + SHORTEST_REST + 1 || ADDRESS_ENDING.test(plain)) return null
  let best: CompoundHit | null = null
  for (let cut = SHORTEST_REST; cut <= plain.length - SHORTEST_REST; cut++) {
    const [left, right] = [plain.slice(0, cut), plain.slice(cut)]
    for (const [part, rest, first] of [
      [left, right, true],
      [right, left, false],
    ] as const) {
      if (part.length < SHORTEST_PART || part.length <= (best?.letters ?? 0) - (best?.sure ? 0 : 2)) continue
      if (!known.mayBegin(part)) continue
      const phrases = wordOf(part, known, index, first)
      if (phrases.length === 0) continue
      const sure = isPart(rest, known, first)
      if (!sure && part.length < SHORTEST_PART_WITH_UNKNOWN) continue
      if (!best || Number(sure) > Number(best.sure) || (sure === best.sure && part.length > best.letters))
        best = { phrases, letters: part.length, sure }
    }
  }
  return best
}

/** A first part may stand without its ending: "wandel-" of "wandelen". */
function wordOf(part: string, known: KnownWords, index: PhraseIndex, first: boolean): Phrase[] {
  if (WORD_PARTS.has(part)) return []
  for (const link of first ? LINKS : ['']) {
    if (link !== '' && !part.endsWith(link)) continue
    const word = part.slice(0, part.length - link.length)
    if (word.length < SHORTEST_PART) continue
    const phrases = index.of(known.stem(word, 'nl')).filter(({ words, kind }) => kind !== 'avoid' && words.length === 1)
    // A stem may be that of a shorter or another word: only forms of the same word count.
    const near = phrases.filter(({ words }) => (words[0] ?? '').startsWith(word.slice(0, SHORTEST_PART)))
    if (near.length > 0) return near
  }
  return []
}

export function isPart(rest: string, known: KnownWords, restIsLast: boolean): boolean {
  const candidates = restIsLast
    ? [rest, stripped(rest, 's'), stripped(rest, 'en')]
    : LINKS.map((link) => stripped(rest, link))
  return candidates.some(
    (word) =>
      word !== null &&
      word.length >= SHORTEST_REST &&
      (WORD_PARTS.has(word) ||
        ORDINARY_WORDS.has(word) ||
        known.languages(word)?.has('nl') === true ||
        (word.length > 4 && WORD_PARTS.has(word.replace(/t?jes?$/, '')))),
  )
}

function stripped(word: string, ending: string): string | null {
  return word.endsWith(ending) ? word.slice(0, word.length - ending.length) : null
}

/** Whether a word is made of two words that we know: then it stands as meant, though we know not what about. */
export function isCompoundOfWords(plain: string, known: KnownWords): boolean {
  for (let cut = SHORTEST_REST; cut <= plain.length - SHORTEST_PART; cut++)
    if (plain.length > 7 && isPart(plain.slice(cut), known, true) && isPart(plain.slice(0, cut), known, false))
      return true
  return false
}
