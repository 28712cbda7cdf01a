import type { PageTools } from '../../app/page-tools.ts'
import { myListingAction, myListingLoader } from './my-listing-actions.ts'
import { MyListingPage, myListingHandle } from './my-listing-page.tsx'

export function myListingRoute(tools: PageTools) {
  return {
    loader: myListingLoader(tools),
    action: myListingAction(tools),
    Component: MyListingPage,
    handle: myListingHandle,
  }
}
