import type { PageHandle } from '../../app/page-head.ts'
import type { PageTools } from '../../app/page-tools.ts'
import { loadAnswerPart } from './answer-part.ts'
import { matchAction } from './match-action.ts'
import { type MatchData, matchLoader } from './match-loader.ts'
import { MatchPage } from './match-page.tsx'
import { loadAnswerWords, loadMatchWords, matchWords } from './match-words.ts'

const handle: PageHandle<MatchData> = {
  head({ way }, { language }) {
    const { title, lead } = matchWords(language)[way]
    return { title, description: lead }
  },
}

/** For a professional. */
export const matchRoute = (tools: PageTools) => route(tools, 'professional')

/** The shorter form, for who looks for themselves. */
export const chooseRoute = (tools: PageTools) => route(tools, 'resident')

/** The server draws the answer too; the browser needs that part at once only where the server already drew one. */
async function route(tools: PageTools, way: MatchData['way']) {
  const isAnswered = typeof document === 'undefined' || document.querySelector('.match--answered') !== null
  await Promise.all([
    loadMatchWords(tools.language),
    ...(isAnswered ? [loadAnswerPart(), loadAnswerWords(tools.language)] : []),
  ])
  return { loader: matchLoader(tools, way), action: matchAction(tools), Component: MatchPage, handle }
}
