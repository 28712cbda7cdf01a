import type { Asked, Candidate } from './asked.ts'

/** Its words speak of what was refused beside what it is for. */
const SPEAKS_OF_IT = 0.4
/** A word in the middle of another one: "duinwandeling". Shorter ones stand in words of something else. */
const FEWEST_LETTERS_WITHIN = 5

/** 1 for what somebody said they do not want; a need that they want as well holds nothing back: "geen yoga, wel zwemmen". */
export function refusedFit({ called, needs, said }: Candidate, { refused, needs: wanted }: Asked): number {
  if (!refused) return 0
  if (called.some((name) => name.split(' ').some((word) => refused.words.some((one) => holds(word, one))))) return 1
  const unwanted = refused.needs.filter((code) => !wanted.has(code))
  if (unwanted.some((code) => needs.includes(code))) return 1
  return unwanted.some((code) => said.includes(code)) ? SPEAKS_OF_IT : 0
}

function holds(word: string, refused: string): boolean {
  return refused.length < FEWEST_LETTERS_WITHIN ? word.startsWith(refused) : word.includes(refused)
}
