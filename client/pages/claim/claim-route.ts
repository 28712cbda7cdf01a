import type { PageTools } from '../../app/page-tools.ts'
import { claimAction, claimLoader, claimToDecideAction, claimToDecideLoader } from './claim-actions.ts'
import { ClaimPage, claimHandle } from './claim-page.tsx'
import { ClaimToDecidePage } from './claim-to-decide-page.tsx'

export function claimRoute(tools: PageTools) {
  return { loader: claimLoader(tools), action: claimAction(tools), Component: ClaimPage, handle: claimHandle }
}

export function claimToDecideRoute(tools: PageTools) {
  return {
    loader: claimToDecideLoader(tools),
    action: claimToDecideAction(tools),
    Component: ClaimToDecidePage,
    handle: claimHandle,
  }
}
