import type { PageTools } from '../../app/page-tools.ts'
import { signalsAction, signalsLoader } from './signal-actions.ts'
import { SignalsPage, signalsHandle } from './signals-page.tsx'

/** The coordinator's page; apart from the form for everybody, which is to stay small. */
export function signalsRoute(tools: PageTools) {
  return { loader: signalsLoader(tools), action: signalsAction(tools), Component: SignalsPage, handle: signalsHandle }
}
