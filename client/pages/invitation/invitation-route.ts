import type { PageTools } from '../../app/page-tools.ts'
import { invitationAction, invitationLoader } from './invitation-actions.ts'
import { InvitationPage, invitationHandle } from './invitation-page.tsx'

export function invitationRoute(tools: PageTools) {
  return {
    loader: invitationLoader(tools),
    action: invitationAction(tools),
    Component: InvitationPage,
    handle: invitationHandle,
  }
}
