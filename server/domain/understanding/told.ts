import type { Token } from './tokens.ts'

const PERSONS_SPEAKING = new Set(
  'ik mij me mijn mn wij we ons onze hij zij ze hem haar hun i my me our he she they ben benim bana biz'.split(' '),
)
const FEWEST_WORDS = 6

/** Whether somebody tells of themselves or of others, in a sentence; not the name of a thing with a detail or two. */
export function isTold(tokens: Token[]): boolean {
  return tokens.length >= FEWEST_WORDS && tokens.some(({ plain }) => PERSONS_SPEAKING.has(plain))
}
