import type { PageTools } from '../../app/page-tools.ts'
import { areaNamesAction, areaNamesLoader } from './area-names-actions.ts'
import { AreaNamesPage, areaNamesHandle } from './area-names-page.tsx'
import { needAction, needLoader } from './need-actions.ts'
import { NeedPage, needHandle } from './need-page.tsx'
import { needsAction, needsLoader } from './needs-actions.ts'
import { NeedsPage, needsHandle } from './needs-page.tsx'
import { proposeAction, proposeLoader } from './propose-actions.ts'
import { ProposePage, proposeHandle } from './propose-page.tsx'

export function needsRoute(tools: PageTools) {
  return { loader: needsLoader(tools), action: needsAction(tools), Component: NeedsPage, handle: needsHandle }
}

export function needRoute(tools: PageTools) {
  return { loader: needLoader(tools), action: needAction(tools), Component: NeedPage, handle: needHandle }
}

export function areaNamesRoute(tools: PageTools) {
  return {
    loader: areaNamesLoader(tools),
    action: areaNamesAction(tools),
    Component: AreaNamesPage,
    handle: areaNamesHandle,
  }
}

export function proposeRoute(tools: PageTools) {
  return { loader: proposeLoader(tools), action: proposeAction(tools), Component: ProposePage, handle: proposeHandle }
}
