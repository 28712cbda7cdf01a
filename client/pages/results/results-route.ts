import type { PageTools } from '../../app/page-tools.ts'
import { ResultsError } from './results-error.tsx'
import { resultsLoader } from './results-loader.ts'
import { ResultsPage, resultsHandle } from './results-page.tsx'
import { withDanger } from './with-danger.ts'

export function resultsRoute(tools: PageTools) {
  return {
    loader: withDanger(resultsLoader(tools), tools.language),
    Component: ResultsPage,
    ErrorBoundary: ResultsError,
    handle: resultsHandle,
  }
}
