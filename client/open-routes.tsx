import type { RouteObject } from 'react-router'
import { openPaths } from './app/open-paths.ts'
import type { PageTools } from './app/page-tools.ts'

/** Pages with forms that are open to everybody. Short, because whoever opens one fetches the list. */
export function openRoutes(tools: PageTools): RouteObject[] {
  return [
    {
      id: 'match',
      path: openPaths.match,
      lazy: () => import('./pages/match/match-route.ts').then(({ matchRoute }) => matchRoute(tools)),
    },
    {
      id: 'choose',
      path: openPaths.choose,
      lazy: () => import('./pages/match/match-route.ts').then(({ chooseRoute }) => chooseRoute(tools)),
    },
    {
      id: 'short-list',
      path: openPaths.shortList,
      lazy: () => import('./pages/short-list/short-list-route.ts').then(({ shortListRoute }) => shortListRoute(tools)),
    },
    {
      id: 'shared-list',
      path: openPaths.sharedList,
      lazy: () =>
        import('./pages/shared-list/shared-list-route.ts').then(({ sharedListRoute }) => sharedListRoute(tools)),
    },
    {
      id: 'report',
      path: openPaths.report(':slug'),
      lazy: () => import('./pages/report/report-route.ts').then(({ reportRoute }) => reportRoute(tools)),
    },
    {
      id: 'claim',
      path: openPaths.claim(':slug'),
      lazy: () => import('./pages/claim/claim-route.ts').then(({ claimRoute }) => claimRoute(tools)),
    },
    {
      id: 'signal',
      path: openPaths.signal(':network'),
      lazy: () => import('./pages/signal/signal-route.ts').then(({ signalRoute }) => signalRoute(tools)),
    },
    {
      id: 'confirm',
      path: openPaths.confirm,
      lazy: () => import('./pages/confirm/confirm-route.ts').then(({ confirmRoute }) => confirmRoute(tools)),
    },
  ]
}
