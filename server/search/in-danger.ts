import type { Asked } from '#domain/asked.ts'
import type { Chip, Understood } from '#domain/search.ts'

type Danger = NonNullable<Understood['danger']>

/** What may help later, below whom to call first. Nothing here helps where there is a fire. */
const HELPS: Record<Danger, string[]> = {
  suicide: ['low-mood', 'psychological-vulnerability'],
  violence: ['violence'],
  'child-abuse': ['violence', 'family-buddy'],
  'child-line': ['violence', 'youth-place'],
  emergency: [],
}
/** Danger from somebody else. */
const HURT: ReadonlySet<string> = new Set(['violence', 'child-abuse', 'child-line'])

/** The words that tell of danger ask for nothing else: "stikt" is no computer, and who speaks of suicide mourns nobody. */
export function isSaidOfDanger({ kind, values, words }: Chip, danger: Danger, told: string[]): boolean {
  if (kind !== 'need' || values.some((code) => HELPS[danger].includes(code))) return false
  const isOfIt = (word: string) => isIn(told, word)
  // Who is hurt tells of much else beside it: "mijn man drinkt en slaat me".
  return HURT.has(danger) ? words.every(isOfIt) : words.some(isOfIt)
}

/** What is looked for below whom to call: better what may help than offers that happen to have a word in common. */
export function withHelp(asked: Asked, danger: Danger, told: string[]): Asked {
  const helps = HELPS[danger]
  const words = asked.words.filter(({ word }) => word !== '' && !isIn(told, word))
  const needs = new Map(asked.needs)
  if (needs.size === 0) for (const code of helps) needs.set(code, 0.5)
  // Who is hurt by somebody says so in words of illness too: "papa doet mij pijn".
  if (HURT.has(danger)) for (const code of helps) needs.set(code, 1)
  return { ...asked, needs, words: asked.needs.size === 0 ? [] : words }
}

function isIn(told: string[], word: string): boolean {
  return ` ${told.join(' ').toLowerCase()} `.includes(` ${word.toLowerCase()} `)
}
