import type { PageTools } from '../../app/page-tools.ts'
import { accountAction, accountLoader } from './account-actions.ts'
import { AccountPage, accountHandle } from './account-page.tsx'

export function accountRoute(tools: PageTools) {
  return { loader: accountLoader(tools), action: accountAction(tools), Component: AccountPage, handle: accountHandle }
}
