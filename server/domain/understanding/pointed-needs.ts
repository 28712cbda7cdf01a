import type { Evidence } from './evidence.ts'
import type { Language } from './stems.ts'
import type { Token } from './tokens.ts'
import type { Pointed } from './word-weights.ts'

/** What words point to by themselves, without a phrase, is never sure. */
const MOST_STRENGTH = 0.58
/** So much is as far as words alone can point. */
const FULL_SCORE = 4
/** One word by itself hardly does. */
const FULL_SCORE_OF_ONE = 5.5
const LEAST_SCORE = 2.2
/** Where no phrase says anything a guess is better than an empty page. */
const LEAST_SCORE_ALONE = 1.6
const LEAST_ALONE = 0.5
const SAID = 0.28
/** Pointed to this much less than to something else, a need is an accident. */
const LEAST_SHARE = 0.6
/** Beside what was surely said only what its words point to most. */
const SURELY_SAID = 0.75
const LEAST_SHARE_BESIDE = 0.85
/** What one word says while all others of its sentence are of something else. */
const UNSUPPORTED = 0.65

type Told = { code: string; reasons: Evidence[]; strength: number }
/** `mayGuess`: where no phrase says anything. */
type Reads = { tokens: Token[]; language: Language; isAvoided: (code: string) => boolean; mayGuess?: boolean }

/**
 * What phrases say, weighed by whether the other words of their sentences agree, and beside it what the words together point to though no
 * phrase says it: "een krant, een kop thee en een vriendelijk gezicht".
 */
export function withPointed(
  told: Told[],
  pointed: Pointed[],
  { tokens, language, isAvoided, mayGuess = false }: Reads,
): Told[] {
  const sentenceOf = (positions: number[]) => tokens[positions[0] ?? 0]?.sentence ?? 0
  const weighed = told.map((need) => ({ ...need, strength: need.strength * supportOf(need) }))
  const leastShare = weighed.some(({ strength }) => strength >= SURELY_SAID) ? LEAST_SHARE_BESIDE : LEAST_SHARE
  const isNothingSaid = mayGuess && weighed.every(({ strength }) => strength < SAID)
  const already = new Set(told.map(({ code }) => code))
  const more = new Map<string, Told>()
  for (const { code, score, positions, isTelling } of pointed.flatMap((one) =>
    one.needsFrom(isNothingSaid ? LEAST_SCORE_ALONE : LEAST_SCORE, leastShare),
  )) {
    if (!isTelling || isAvoided(code)) continue
    const full = positions.length > 1 ? FULL_SCORE : FULL_SCORE_OF_ONE
    const strength = MOST_STRENGTH * Math.min(1, Math.max(score / full, isNothingSaid ? LEAST_ALONE : 0))
    if ((more.get(code)?.strength ?? 0) >= strength) continue
    more.set(code, { code, strength, reasons: [{ code, positions, strength, how: 'hint', language }] })
  }
  const raised = weighed.map((need) => ({
    ...need,
    strength: Math.max(need.strength, more.get(need.code)?.strength ?? 0),
  }))
  return [...raised, ...[...more.values()].filter(({ code }) => !already.has(code))]

  /** A phrase of more words stands by itself; a word among others that are of something else was hardly meant. */
  function supportOf({ code, reasons }: Told): number {
    return Math.max(
      ...reasons.map(({ positions, how }) => {
        if (how === 'phrase' && positions.length > 1) return 1
        const there = pointed.find(({ sentence }) => sentence === sentenceOf(positions))
        const hasOthers = there?.positions.some((at) => !positions.includes(at))
        if (!there || !hasOthers) return 1
        return UNSUPPORTED + (1 - UNSUPPORTED) * there.shareOf(code)
      }),
    )
  }
}
