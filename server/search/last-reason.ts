import type { Asked, WordAsked } from '#domain/asked.ts'
import type { NeedLabel } from '#domain/public-listing.ts'
import type { SearchReason } from '#domain/search-reason.ts'
import { stemOf } from '#domain/understanding/stems.ts'
import { tokensOf } from '#domain/understanding/tokens.ts'
import type { RankedHit } from './ranked-hit.ts'

/** By what an offer was found where no need says it: keys of its words, the words of the person, and needs of a shared topic. */
export type Met = { keys: string[]; words: string[]; needs: string[] }

const MOST_WORDS = 3

/** What of the words of a person an offer has, by itself or as a part of a longer word. */
export function metBy(asked: WordAsked[], { titleKeys, textKeys, moreKeys }: RankedHit): Met {
  const own = new Set([...titleKeys, ...textKeys, ...moreKeys])
  const met: Met = { keys: [], words: [], needs: [] }
  for (const { word, keys, parts, needs, isSmall } of asked) {
    if (isSmall) continue
    const shared = [...keys, ...parts].filter((key) => own.has(key))
    if (shared.length === 0) continue
    // A topic is no word of anybody.
    if (word === '') met.needs.push(...needs)
    else {
      met.keys.push(...shared)
      met.words.push(word)
    }
  }
  return met
}

type Given = {
  met: Met | undefined
  texts: string[]
  topics: NeedLabel[]
  isForOthers: boolean
  /** Whether it says when it is. */
  hasTimes: boolean
}

/** Why something was found that neither names what was asked nor says it in so many words: "achtertuin", for who looks for a garden. */
export function lastReason({ met, texts, topics, isForOthers, hasTimes }: Given, { who, when }: Asked): SearchReason[] {
  const [topic] = topics
  if (topic) return [{ kind: 'akin', code: topic.code, name: topic.name }]
  const tokens = texts.flatMap((text) => tokensOf(text))
  const standing = (met?.keys ?? []).flatMap((key) => tokens.find(({ plain }) => has(plain, key)) ?? [])
  const said = standing.length ? standing.map(({ written }) => written.toLowerCase()) : (met?.words ?? [])
  if (said.length) return [{ kind: 'words', words: [...new Set(said)].slice(0, MOST_WORDS) }]
  const isSaid = who.ageFrom !== null || who.ageTo !== null || who.groups.length > 0
  if (isSaid && !isForOthers) return [{ kind: 'any-group' }]
  return when.days.length + when.dayParts.length > 0 ? [{ kind: 'other-moment', isKnown: hasTimes }] : []
}

/** Shorter keys stand in words of something else: "sla" in "slangetjes". */
const LEAST_WITHIN = 4

function has(plain: string, key: string): boolean {
  return key.length < LEAST_WITHIN ? stemOf(plain, 'nl') === key : plain.includes(key)
}
