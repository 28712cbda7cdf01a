import type { PageTools } from '../../app/page-tools.ts'
import { confirmAction, confirmLoader } from './confirm-actions.ts'
import { ConfirmPage, confirmHandle } from './confirm-page.tsx'

export function confirmRoute(tools: PageTools) {
  return { loader: confirmLoader(tools), action: confirmAction(tools), Component: ConfirmPage, handle: confirmHandle }
}
