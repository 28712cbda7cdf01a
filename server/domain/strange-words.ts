import type { Asked, WordAsked } from './asked.ts'

/** So much says a word that is not of every day. */
const TELLING = 1
const SURE_OF_NEED = 0.45

/** A search without words that nobody here has, and which those are, as they were typed in lower case. */
type WithoutWords = { asked: Asked; words: string[] }

/**
 * "Koffie xyzq": what was asked, without the words for which nothing was found. Null where it says nothing by itself then, where
 * most of it would be gone, and where such a word is a thing that we have nothing for: who asks for that wants nothing else.
 */
export function withoutStrange(asked: Asked, strange: readonly WordAsked[]): WithoutWords | null {
  if (strange.length === 0 || strange.some(({ isOther }) => isOther)) return null
  const kept = asked.words.filter((word) => !strange.includes(word))
  const said = kept.filter(({ isFact, isSmall, isTopic }) => !isFact && !isSmall && !isTopic)
  const telling = said.filter((word) => isTelling(word, asked))
  if (telling.length < strange.length) return null
  return { asked: { ...asked, words: kept, called: [] }, words: strange.map(({ word }) => word) }
}

function isTelling({ needs, isKnown, isName, weight }: WordAsked, asked: Asked): boolean {
  if (needs.some((code) => (asked.needs.get(code) ?? 0) >= SURE_OF_NEED)) return true
  return isKnown && !isName && weight >= TELLING
}
