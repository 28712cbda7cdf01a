import type { PageTools } from '../../app/page-tools.ts'
import { signalAction, signalLoader } from './signal-actions.ts'
import { SignalPage, signalHandle } from './signal-page.tsx'

export function signalRoute(tools: PageTools) {
  return { loader: signalLoader(tools), action: signalAction(tools), Component: SignalPage, handle: signalHandle }
}
