import type { PageTools } from '../../app/page-tools.ts'
import { reportAction, reportLoader } from './report-actions.ts'
import { ReportPage, reportHandle } from './report-page.tsx'
import { reportToAnswerAction, reportToAnswerLoader } from './report-to-answer-actions.ts'
import { ReportToAnswerPage, reportToAnswerHandle } from './report-to-answer-page.tsx'

export function reportRoute(tools: PageTools) {
  return { loader: reportLoader(tools), action: reportAction(tools), Component: ReportPage, handle: reportHandle }
}

export function reportToAnswerRoute(tools: PageTools) {
  return {
    loader: reportToAnswerLoader(tools),
    action: reportToAnswerAction(tools),
    Component: ReportToAnswerPage,
    handle: reportToAnswerHandle,
  }
}
