import type { PageTools } from '../../app/page-tools.ts'
import { activityLoader } from './activity-loader.ts'
import { ActivityPage, activityHandle } from './activity-page.tsx'

export function activityRoute(tools: PageTools) {
  return { loader: activityLoader(tools), Component: ActivityPage, handle: activityHandle }
}
