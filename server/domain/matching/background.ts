import { type Token, tokensOf } from '../understanding/tokens.ts'
import { backgroundPatterns } from './words/background-words.ts'
import { STRENGTH_WORDS } from './words/strength-words.ts'

const TRADES = STRENGTH_WORDS.flatMap(({ trade }) => trade ?? []).join('|')
const BACKGROUND = new RegExp(`(?<= )(?:${backgroundPatterns(TRADES)})(?= )`, 'g')

/**
 * The note without the facts that only tell who somebody is: the language they speak, what they walk with, the work they did. What
 * is left is what they ask for; `readNote` reads the facts from the whole note.
 */
export function withoutBackground(note: string): string {
  const clauses = new Map<number, Token[]>()
  for (const token of tokensOf(note)) clauses.set(token.clause, [...(clauses.get(token.clause) ?? []), token])
  let told = ''
  let at = 0
  for (const { start, end } of [...clauses.values()].flatMap(factsIn)) {
    told += note.slice(at, start)
    at = end
  }
  return told + note.slice(at)
}

/** Where facts stand in the note, from the first letter to after the last. */
function factsIn(tokens: Token[]): { start: number; end: number }[] {
  const starts: number[] = []
  let text = ' '
  for (const { plain } of tokens) {
    starts.push(text.length)
    text += `${plain} `
  }
  return [...text.matchAll(BACKGROUND)].flatMap(({ 0: said, index }) => {
    const from = tokens[starts.indexOf(index)]
    const to = tokens[starts.findLastIndex((start) => start < index + said.length)]
    return from && to ? [{ start: from.start, end: to.end }] : []
  })
}
