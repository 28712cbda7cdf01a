import type { PageTools } from '../../app/page-tools.ts'
import { signalAction, signalLoader, signalsAction, signalsLoader } from './signal-actions.ts'
import { SignalPage, signalHandle } from './signal-page.tsx'
import { SignalsPage, signalsHandle } from './signals-page.tsx'

export function signalRoute(tools: PageTools) {
  return { loader: signalLoader(tools), action: signalAction(tools), Component: SignalPage, handle: signalHandle }
}

export function signalsRoute(tools: PageTools) {
  return { loader: signalsLoader(tools), action: signalsAction(tools), Component: SignalsPage, handle: signalsHandle }
}
