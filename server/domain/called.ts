import type { Asked, Candidate } from './asked.ts'
import { type Token, tokensOf } from './understanding/tokens.ts'

/** What often stands before a name, and is left out as often. */
const BEFORE = new Set('de het een t stichting vereniging'.split(' '))
/** From here on a name is only explained: "De Wikkel, huis voor jonge ouders". */
const EXPLAINED = /[,:;(|–—]| - /
/** No name is longer. */
export const MOST_WORDS_OF_A_NAME = 12

/** A name as names are compared, without articles before it; empty where nothing is left. */
export function asCalled(tokens: Pick<Token, 'plain'>[]): string {
  if (tokens.length > MOST_WORDS_OF_A_NAME) return ''
  const words = tokens.map(({ plain }) => plain)
  const from = words.findIndex((word) => !BEFORE.has(word))
  return from < 0 ? '' : words.slice(from).join(' ')
}

/** All that something with this name may be called. */
export function calledOf(name: string): string[] {
  const said = [name, name.split(EXPLAINED)[0] ?? ''].map((one) => asCalled(tokensOf(one)))
  return [...new Set(said)].filter(Boolean)
}

/** Whether a name was typed that it has itself, or that its organisation has. */
export function calledBy(
  { called, organizationCalled }: Pick<Candidate, 'called' | 'organizationCalled'>,
  { called: typed = [] }: Pick<Asked, 'called'>,
): 'itself' | 'organization' | null {
  if (typed.some((name) => called.includes(name))) return 'itself'
  return typed.some((name) => organizationCalled.includes(name)) ? 'organization' : null
}
