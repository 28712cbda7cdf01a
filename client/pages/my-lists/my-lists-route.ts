import type { PageTools } from '../../app/page-tools.ts'
import { myListAction, myListLoader } from './my-list-actions.ts'
import { MyListPage, myListHandle } from './my-list-page.tsx'
import { myListsAction, myListsLoader } from './my-lists-actions.ts'
import { MyListsPage, myListsHandle } from './my-lists-page.tsx'
import { StopAlertPage, stopAlertAction, stopAlertHandle, stopAlertLoader } from './stop-alert-page.tsx'

export function myListsRoute(tools: PageTools) {
  return { loader: myListsLoader(tools), action: myListsAction(tools), Component: MyListsPage, handle: myListsHandle }
}

export function myListRoute(tools: PageTools) {
  return { loader: myListLoader(tools), action: myListAction(tools), Component: MyListPage, handle: myListHandle }
}

export function stopAlertRoute(tools: PageTools) {
  return {
    loader: stopAlertLoader(tools),
    action: stopAlertAction(tools),
    Component: StopAlertPage,
    handle: stopAlertHandle,
  }
}
