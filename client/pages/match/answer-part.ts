import type { MatchAnswerPart } from './match-answer.tsx'

let part: typeof MatchAnswerPart | null = null

/** What draws the answer is fetched with the answer, so that the page with the question is light. */
export async function loadAnswerPart(): Promise<void> {
  part ??= (await import('./match-answer.tsx')).MatchAnswerPart
}

export function answerPart(): typeof MatchAnswerPart | null {
  return part
}
