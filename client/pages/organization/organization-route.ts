import type { PageTools } from '../../app/page-tools.ts'
import { loadActivityWords } from '../../features/offers/activity-texts.ts'
import { organizationLoader } from './organization-loader.ts'
import { OrganizationPage, organizationHandle } from './organization-page.tsx'

export async function organizationRoute(tools: PageTools) {
  await loadActivityWords(tools.language)
  return { loader: organizationLoader(tools), Component: OrganizationPage, handle: organizationHandle }
}
