import { FIRST_NAMES } from '../first-names.ts'
import { isWord, type KnownWords } from './known-words.ts'
import type { Token } from './tokens.ts'
import { translationsOf } from './translations.ts'
import { EVERYDAY_SURNAMES } from './words/everyday-surnames.ts'
import { PARTICLES, TITLES } from './words/name-words.ts'

const OPENS_NAME = new Set(TITLES)
const WITHIN_NAME = new Set(PARTICLES)

/** Names of persons, with capitals or without: a name is no misspelled word of ours. */
export function namesIn(tokens: Token[], known: KnownWords): Set<number> {
  const names = new Set<number>()
  tokens.forEach(({ plain, capital }, at) => {
    const isWritten = capital && tokens[at + 1]?.capital === true && !known.languages(plain)?.has('nl')
    const isFirstName = FIRST_NAMES.has(plain) && (isWritten || !known.languages(plain))
    if (!isFirstName && !OPENS_NAME.has(plain)) return
    if (isFirstName) names.add(at)
    let next = at + 1
    while (WITHIN_NAME.has(tokens[next]?.plain ?? '')) next++
    const last = tokens[next]
    const isSurname = last?.capital === true && isFirstName && EVERYDAY_SURNAMES.has(last.plain)
    if (last && last.clause === tokens[at]?.clause && (isSurname || isNobodys(last.plain))) names.add(next)
  })
  return names

  function isNobodys(plain: string): boolean {
    return !isWord(plain, known) && !known.hasStem(known.stem(plain, 'nl'), 'nl') && translationsOf(plain).length === 0
  }
}
