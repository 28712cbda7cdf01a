import type { PageTools } from '../../app/page-tools.ts'
import { listingFormAction } from './listing-form-actions.ts'
import { listingFormLoader } from './listing-form-data.ts'
import { ListingFormPage, listingFormHandle } from './listing-form-page.tsx'

export function listingFormRoute(tools: PageTools) {
  return {
    loader: listingFormLoader(tools),
    action: listingFormAction(tools),
    Component: ListingFormPage,
    handle: listingFormHandle,
  }
}
