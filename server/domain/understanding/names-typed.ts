import { asCalled, MOST_WORDS_OF_A_NAME } from '../called.ts'
import { isFunctionWord, type KnownWords } from './known-words.ts'
import type { NeedFound } from './needs.ts'
import type { Token } from './tokens.ts'

const NOTHING_SAID: ReadonlySet<number> = new Set()
/** What everybody calls it has one word, or two: "klusjes in huis". */
const MOST_EVERYDAY_WORDS = 2
/** "Waker worden" is more than "waker". */
const BECOMING = new Set(['word', 'worden', 'zijn'])

/** All of it, and all but the place. */
export function namesTyped(
  tokens: Token[],
  placed: ReadonlySet<number>,
  isNeed: (without: ReadonlySet<number>) => boolean,
): { called: string[]; titled?: string[] } {
  if (tokens.length > MOST_WORDS_OF_A_NAME + placed.size) return { called: [] }
  const names = [NOTHING_SAID, placed].map((without) =>
    isNeed(without) ? '' : asCalled(tokens.filter((_, at) => !without.has(at))),
  )
  const titled = titlesTyped(tokens, placed)
  return { called: [...new Set(names)].filter(Boolean), ...(titled.length > 0 ? { titled } : {}) }
}

/** What stands before what is wished. */
const WISHING = new Set('ik wij we wil willen wilde wou zou graag zoek zoeken'.split(' '))

/** Some words that may be a title as well, though everybody says them: "taalmaatje worden". */
function titlesTyped(tokens: Token[], placed: ReadonlySet<number>): string[] {
  const from = tokens.findIndex(({ plain }) => !WISHING.has(plain))
  const titles = [NOTHING_SAID, placed].map((without) =>
    asCalled(tokens.filter((_, at) => from >= 0 && at >= from && !without.has(at))),
  )
  return [...new Set(titles)].filter((title) => title.includes(' '))
}

/** "Huiswerkhulp" is no name, though something may be called so: who is called otherwise helps as well. */
export function isNeedItself(
  found: NeedFound[],
  tokens: Token[],
  placed: ReadonlySet<number>,
  known: KnownWords,
): boolean {
  const telling = tokens.flatMap(({ plain }, at) =>
    placed.has(at) || (isFunctionWord(plain) && !BECOMING.has(plain)) ? [] : [at],
  )
  if (telling.length > MOST_EVERYDAY_WORDS) return false
  const [only] = telling
  // "Winterbed" speaks of sleeping, and is nobody's word for it.
  if (telling.length === 1 && only !== undefined && !known.languages(tokens[only]?.plain ?? '')) return false
  return found.some(({ phrases }) => phrases.some((phrase) => telling.every((at) => phrase.includes(at))))
}
