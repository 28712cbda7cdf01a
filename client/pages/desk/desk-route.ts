import type { PageTools } from '../../app/page-tools.ts'
import { deskAction, deskLoader } from './desk-actions.ts'
import { DeskPage, deskHandle } from './desk-page.tsx'

export function deskRoute(tools: PageTools) {
  return { loader: deskLoader(tools), action: deskAction(tools), Component: DeskPage, handle: deskHandle }
}
