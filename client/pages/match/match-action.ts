import type { ActionFunctionArgs } from 'react-router'
import type { PersonalKind } from '#domain/personal-details.ts'
import type { PageTools } from '../../app/page-tools.ts'
import type { MatchValues } from './match-values.ts'
import type { MatchView } from './match-view.ts'

/** What sending the form answers, with what stood in it, so that nothing has to be typed again. */
export type MatchAnswer = {
  values: MatchValues
  answer: MatchView | null
  wrong: 'personal' | 'empty' | 'place' | 'failed' | null
  personal: PersonalKind[]
}

/** What answers is fetched when there is something to answer. */
export function matchAction(tools: PageTools) {
  return async ({ request }: ActionFunctionArgs) => {
    const [{ answerTo }, form] = await Promise.all([import('./answer-to.ts'), request.formData()])
    return answerTo(tools, form)
  }
}
