import type { PageTools } from '../../app/page-tools.ts'
import { networkMembersAction, networkMembersLoader } from './network-members-actions.ts'
import { NetworkMembersPage, networkMembersHandle } from './network-members-page.tsx'

export function networkMembersRoute(tools: PageTools) {
  return {
    loader: networkMembersLoader(tools),
    action: networkMembersAction(tools),
    Component: NetworkMembersPage,
    handle: networkMembersHandle,
  }
}
