import type { PageTools } from '../../app/page-tools.ts'
import { joinAction, joinLoader } from './join-actions.ts'
import { JoinPage, joinHandle } from './join-page.tsx'

export function joinRoute(tools: PageTools) {
  return { loader: joinLoader(tools), action: joinAction(tools), Component: JoinPage, handle: joinHandle }
}
