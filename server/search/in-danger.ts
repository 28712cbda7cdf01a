import type { Asked } from '#domain/asked.ts'
import type { Chip, Understood } from '#domain/search.ts'
import { isFunctionWord } from '#domain/understanding/known-words.ts'
import { tokensOf } from '#domain/understanding/tokens.ts'

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
  if (danger === 'emergency') return kind === 'need' || kind === 'help'
  if (kind !== 'need' || values.some((code) => HELPS[danger].includes(code))) return false
  const said = contentOf(told)
  const asks = contentOf(words)
  // Who is hurt tells of much else beside it: "mijn man drinkt en slaat me".
  return HURT.has(danger) ? asks.every((word) => said.includes(word)) : asks.some((word) => said.includes(word))
}

/** What is looked for below whom to call: better what may help than offers that happen to have a word in common. */
export function withHelp(asked: Asked, danger: Danger, told: string[]): Asked {
  if (danger === 'emergency') return { ...asked, needs: new Map(), words: [], called: [] }
  const helps = HELPS[danger]
  const needs = new Map(asked.needs)
  if (needs.size === 0) for (const code of helps) needs.set(code, 0.5)
  // Who is hurt by somebody says so in words of illness too: "papa doet mij pijn".
  if (HURT.has(danger)) for (const code of helps) needs.set(code, 1)
  return { ...asked, needs, words: wordsBeside(asked, danger, told) }
}

/** Words of who asks for something else as well; else a word such as "dochter" would find what happens to have it. */
function wordsBeside({ needs, words }: Asked, danger: Danger, told: string[]): Asked['words'] {
  if (needs.size === 0) return []
  const left = words.filter(({ word }) => word !== '' && !isIn(told, word))
  const isOnlyHelp = !HURT.has(danger) && [...needs.keys()].every((code) => HELPS[danger].includes(code))
  return isOnlyHelp ? left.filter(({ isTopic }) => isTopic) : left
}

/** The words that say something. */
function contentOf(runs: string[]): string[] {
  const all = runs.flatMap((run) => tokensOf(run).map(({ plain }) => plain))
  const content = all.filter((plain) => !isFunctionWord(plain))
  return content.length > 0 ? content : all
}

function isIn(told: string[], word: string): boolean {
  return ` ${told.join(' ').toLowerCase()} `.includes(` ${word.toLowerCase()} `)
}
