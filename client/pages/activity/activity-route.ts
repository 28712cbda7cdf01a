import type { PageTools } from '../../app/page-tools.ts'
import { loadActivityWords } from '../../features/offers/activity-texts.ts'
import { activityLoader } from './activity-loader.ts'
import { ActivityPage, activityHandle } from './activity-page.tsx'

export async function activityRoute(tools: PageTools) {
  await loadActivityWords(tools.language)
  return { loader: activityLoader(tools), Component: ActivityPage, handle: activityHandle }
}
