import type { WordAsked } from '../asked.ts'
import { isFunctionWord, type KnownWords } from './known-words.ts'
import type { Token } from './tokens.ts'
import { translationsOf } from './translations.ts'
import { keysOfWord } from './word-keys.ts'
import { LIGHT_WORDS } from './words/function-words.ts'
import { WORD_PARTS } from './words/word-parts.ts'

/** How much a word says of what is looked for. */
const WEIGHTS = { telling: 1, who: 0.5, manner: 0.4, ordinary: 0.5, light: 0.15 }
/** Of a long text the words that say most; the needs in it say the rest. */
const MOST_WORDS = 12

type Marked = Record<'placed' | 'who' | 'manner', (position: number) => boolean> & {
  needsAt: (position: number) => string[]
}

/** The person's own words, ready to be compared with those of offers; with their Dutch word where they are of another language. */
export function wordsAsked(tokens: Token[], known: KnownWords, { placed, who, manner, needsAt }: Marked): WordAsked[] {
  const seen = new Set<string>()
  const words = tokens.flatMap(({ plain }, at): WordAsked[] => {
    if (placed(at) || seen.has(plain) || plain.length < 2) return []
    seen.add(plain)
    const dutch = translationsOf(plain)
    const isDutch = known.languages(plain)?.has('nl') || known.ordinary(plain, known.stem(plain, 'nl'))
    if (isFunctionWord(plain) && !(dutch.length && !isDutch)) return []
    const ordinary = known.ordinary(plain, known.stem(plain, 'nl'))
    const weight = LIGHT_WORDS.has(plain)
      ? WEIGHTS.light
      : who(at)
        ? WEIGHTS.who
        : manner(at)
          ? WEIGHTS.manner
          : ordinary || WORD_PARTS.has(plain)
            ? WEIGHTS.ordinary
            : WEIGHTS.telling
    const [whole = plain, ...parts] = keysOfWord(plain, known)
    const meant = isDutch || dutch.length > 0 ? null : known.meant(plain)
    const also = [...(meant ? [meant.word] : []), ...dutch].map((word) => known.stem(word, 'nl'))
    return [
      {
        word: plain,
        keys: [...new Set([whole, ...also])],
        parts,
        weight,
        needs: needsAt(at),
        isKnown: Boolean(isDutch),
      },
    ]
  })
  return words.sort((a, b) => b.weight - a.weight).slice(0, MOST_WORDS)
}
