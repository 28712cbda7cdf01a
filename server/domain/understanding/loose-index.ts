import { NEGATIONS, type Phrase } from './phrases.ts'
import type { Reading } from './readings.ts'
import type { Language } from './stems.ts'
import type { Token } from './tokens.ts'

/** A phrase whose telling words stand near each other in one sentence, with `extra` other telling words between. */
export type LooseHit = { phrase: Phrase; positions: number[]; extra: number }

export type LooseIndex = ReturnType<typeof looseIndex>

const MOST_EXTRA = 2
const MOST_CORE = 5
/** So many telling words away the words of a phrase may stand. */
const MOST_REACH = MOST_CORE + MOST_EXTRA - 1

/** Phrases of one language whose words may stand apart. */
export function loosePhrases(phrases: Phrase[], language: Language): Phrase[] {
  return phrases.filter(
    ({ language: one, kind, core, abbreviation, isLoose }) =>
      one === language &&
      isLoose &&
      kind !== 'avoid' &&
      !abbreviation &&
      core.length <= MOST_CORE &&
      core.filter((stem) => !NEGATIONS.has(stem)).length >= 2,
  )
}

/** Finds phrases said in another order or with words between: "ik voel me de laatste tijd zo alleen". */
export function looseIndex(phrases: Phrase[], language: Language) {
  const counts = new Map<string, number>()
  for (const { core } of phrases) for (const stem of core) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  // Each phrase waits for its rarest word, and then for its next one near it, so that common words cost nothing.
  const waiting = new Map<string, Map<string, Phrase[]>>()
  for (const phrase of phrases) {
    const [rarest, next] = twoRarest(phrase.core, counts)
    let byNext = waiting.get(rarest)
    if (!byNext) {
      byNext = new Map()
      waiting.set(rarest, byNext)
    }
    const known = byNext.get(next)
    if (known) known.push(phrase)
    else byNext.set(next, [phrase])
  }

  return {
    in(tokens: Token[], readings: Reading[]): LooseHit[] {
      const telling: { position: number; stem: string }[] = []
      readings.forEach(({ stems, functional }, position) => {
        const stem = stems[language]
        if (stem !== undefined && !functional) telling.push({ position, stem })
      })
      const hits: LooseHit[] = []
      telling.forEach(({ stem, position }, at) => {
        const byNext = waiting.get(stem)
        if (!byNext) return
        const sentence = tokens[position]?.sentence
        const first = Math.max(0, at - MOST_REACH)
        for (let other = first; other <= at + MOST_REACH; other++) {
          const near = telling[other]
          if (!near || tokens[near.position]?.sentence !== sentence) continue
          const phrases = byNext.get(near.stem)
          if (!phrases || isLookedAt(near.stem, first, other)) continue
          for (const phrase of phrases) {
            const found = around(at, phrase.core)
            if (found) hits.push({ phrase, ...found })
          }
        }
      })
      return hits

      /** Whether the stem stands in the sentence before `until` as well. */
      function isLookedAt(stem: string, from: number, until: number): boolean {
        const sentence = tokens[telling[until]?.position ?? 0]?.sentence
        for (let at = from; at < until; at++) {
          const one = telling[at]
          if (one?.stem === stem && tokens[one.position]?.sentence === sentence) return true
        }
        return false
      }

      function around(at: number, core: string[]): { positions: number[]; extra: number } | null {
        const reach = core.length + MOST_EXTRA
        const sentence = tokens[telling[at]?.position ?? 0]?.sentence
        const picked: number[] = [at]
        for (const stem of core) {
          if (stem === telling[at]?.stem) continue
          const near = nearest(at, reach, (other) => {
            const one = telling[other]
            return one?.stem === stem && tokens[one.position]?.sentence === sentence
          })
          if (near === null) return null
          picked.push(near)
        }
        const extra = Math.max(...picked) - Math.min(...picked) + 1 - core.length
        if (extra < 0 || extra > MOST_EXTRA) return null
        return { positions: picked.map((one) => telling[one]?.position as number), extra }
      }
    },
  }
}

/** Of words that are as rare, the one that comes first. */
function twoRarest(core: string[], counts: Map<string, number>): [string, string] {
  let [rarest, next] = ['', '']
  let [least, second] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (const stem of core) {
    const count = counts.get(stem) ?? 0
    if (count < least) {
      ;[next, second] = [rarest, least]
      ;[rarest, least] = [stem, count]
    } else if (count < second) [next, second] = [stem, count]
  }
  return [rarest, next]
}

function nearest(at: number, reach: number, fits: (position: number) => boolean): number | null {
  for (let step = 1; step < reach; step++) {
    if (fits(at - step)) return at - step
    if (fits(at + step)) return at + step
  }
  return null
}
