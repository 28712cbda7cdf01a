import { type Token, tokensOf } from '../understanding/tokens.ts'
import { isDenied, isWished, wishesSameFaith } from './read-wishes.ts'
import { backgroundPatterns } from './words/background-words.ts'
import { STRENGTH_WORDS } from './words/strength-words.ts'
import { FAITH_WORDS, TRADITION_WORDS } from './words/tradition-words.ts'

const TRADES = STRENGTH_WORDS.flatMap(({ trade }) => trade ?? []).join('|')
const BACKGROUND = new RegExp(`(?<= )(?:${backgroundPatterns(TRADES)})(?= )`, 'g')
const FAITHS = [...TRADITION_WORDS.map(([, words]) => words), FAITH_WORDS].map((words) => ({
  words,
  pattern: new RegExp(`(?<= )(?:${words})(?= )`, 'g'),
}))

/** A clause in plain words between single spaces, and where in it each token begins. */
type Told = { tokens: Token[]; text: string; starts: number[] }
type Stretch = { start: number; end: number }

/**
 * The note without the facts that only tell who somebody is: the language they speak, what they walk with, the work they did, and
 * their faith, unless they wish for it. What is left is what they ask for; `readNote` reads the facts from the whole note.
 */
export function withoutBackground(note: string): string {
  const clauses = new Map<number, Token[]>()
  for (const token of tokensOf(note)) clauses.set(token.clause, [...(clauses.get(token.clause) ?? []), token])
  const all = [...clauses.values()].map(toldBy)
  const isShared = all.some(({ text }) => wishesSameFaith(text))
  let told = ''
  let at = 0
  for (const { start, end } of all
    .flatMap((clause) => [...factsIn(clause), ...(isShared ? [] : faithIn(clause))])
    .sort(inOrder)) {
    if (start > at) told += note.slice(at, start)
    at = Math.max(at, end)
  }
  return told + note.slice(at)
}

function toldBy(tokens: Token[]): Told {
  const starts: number[] = []
  let text = ' '
  for (const { plain } of tokens) {
    starts.push(text.length)
    text += `${plain} `
  }
  return { tokens, text, starts }
}

/** Where facts stand in the note, from the first letter to after the last. */
function factsIn(clause: Told): Stretch[] {
  return [...clause.text.matchAll(BACKGROUND)].flatMap((match) => stretchOf(clause, match))
}

/** A faith that somebody has, or does not want to meet, is not what they look for. */
function faithIn(clause: Told): Stretch[] {
  return FAITHS.flatMap(({ words, pattern }) => {
    const told = [...clause.text.matchAll(pattern)]
    if (told.length === 0 || (isWished(clause.text, words) && !isDenied(clause.text, words))) return []
    return told.flatMap((match) => stretchOf(clause, match))
  })
}

function stretchOf({ tokens, starts }: Told, { 0: said, index }: RegExpExecArray): Stretch[] {
  const from = tokens[starts.indexOf(index)]
  const to = tokens[starts.findLastIndex((start) => start < index + said.length)]
  return from && to ? [{ start: from.start, end: to.end }] : []
}

function inOrder(a: Stretch, b: Stretch): number {
  return a.start - b.start
}
