import type { Asked, Candidate } from './asked.ts'
import { topicKey } from './understanding/word-keys.ts'

/** With one of these somebody takes part otherwise than with another. Who uses a wheelchair may have any of them. */
const CONDITIONS: ReadonlySet<string> = new Set(['blind', 'deaf', 'intellectual', 'autism'].map(topicKey))
const DEAF = topicKey('deaf')
/** Beside a call also somewhere to go, or something to read. */
const ALSO_SEEN = ['group', 'at-home', 'online']

/** What is for who sees badly is not for who is deaf; some of it may be. */
const ANOTHER_CONDITION = 0.3
const CANNOT_HEAR_IT = 0.5

/** The conditions that were told, as keys of offers. */
export function conditionsAsked({ words }: Pick<Asked, 'words'>): string[] {
  return words.flatMap(({ isTopic, keys }) => (isTopic ? keys.filter((key) => CONDITIONS.has(key)) : []))
}

/** How far it is for people with another condition than was `told`, or by phone where somebody is deaf: 0 to 1. */
export function forOtherConditions(
  { form, titleKeys = [], textKeys = [] }: Candidate,
  { how }: Asked,
  told: string[],
): number {
  if (told.length === 0) return 0
  const isCall = form.includes('by-phone') && !form.some((one) => ALSO_SEEN.includes(one))
  if (told.includes(DEAF) && isCall && !how.forms.includes('by-phone')) return CANNOT_HEAR_IT
  const offered = [...titleKeys, ...textKeys].filter((key) => CONDITIONS.has(key))
  return offered.length > 0 && !offered.some((key) => told.includes(key)) ? ANOTHER_CONDITION : 0
}
