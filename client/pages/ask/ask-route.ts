import type { PageTools } from '../../app/page-tools.ts'
import { AnswerPage, answerHandle } from './answer-page.tsx'
import { answerAction, answerLoader, askAction, askLoader } from './ask-actions.ts'
import { AskPage, askHandle } from './ask-page.tsx'

export function askRoute(tools: PageTools) {
  return { loader: askLoader(tools), action: askAction(tools), Component: AskPage, handle: askHandle }
}

export function answerRoute(tools: PageTools) {
  return { loader: answerLoader(tools), action: answerAction(tools), Component: AnswerPage, handle: answerHandle }
}
