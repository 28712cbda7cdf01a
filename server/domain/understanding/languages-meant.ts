import { type Line, spot, words } from './line.ts'
import type { Language } from './stems.ts'
import { LANGUAGE_WORDS } from './words/language-words.ts'

/** Languages of everybody here: nobody is left out by them. */
export const EVERYBODYS: ReadonlySet<string> = new Set(['nl', 'en'])
const NAMED = LANGUAGE_WORDS.filter(([code]) => !EVERYBODYS.has(code)).map(([code, pattern]) => ({ code, pattern }))
/** One look for all of them: nearly all texts name none. */
const ANY = words(NAMED.map(({ pattern }) => pattern).join('|'))
const EACH = NAMED.map(({ code, pattern }) => ({ code, pattern: words(pattern) }))

/** Languages, besides those of everybody here, that a text names ("Turkse vrouwen") or is written in. */
export function languagesMeant(line: Line, own: Language): string[] {
  const named =
    spot(line, ANY).length > 0
      ? EACH.filter(({ pattern }) => spot(line, pattern).length > 0).map(({ code }) => code)
      : []
  return [...new Set([...named, ...(EVERYBODYS.has(own) ? [] : [own])])]
}
