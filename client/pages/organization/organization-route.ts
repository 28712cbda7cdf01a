import type { PageTools } from '../../app/page-tools.ts'
import { organizationLoader } from './organization-loader.ts'
import { OrganizationPage, organizationHandle } from './organization-page.tsx'

export function organizationRoute(tools: PageTools) {
  return { loader: organizationLoader(tools), Component: OrganizationPage, handle: organizationHandle }
}
