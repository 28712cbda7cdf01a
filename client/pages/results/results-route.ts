import type { PageTools } from '../../app/page-tools.ts'
import { resultsLoader } from './results-loader.ts'
import { ResultsPage, resultsHandle } from './results-page.tsx'

export function resultsRoute(tools: PageTools) {
  return { loader: resultsLoader(tools), Component: ResultsPage, handle: resultsHandle }
}
