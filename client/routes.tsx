import type { RouteObject } from 'react-router'
import { ErrorPage } from './app/error-page.tsx'
import { Layout } from './app/layout.tsx'
import { elsewhere } from './app/load.ts'
import type { PageTools } from './app/page-tools.ts'
import { paths } from './app/paths.ts'
import type { ProseName } from './pages/prose/prose-loader.ts'

/**
 * Every page: its address, and where to find what it loads and shows. The same on the server and in the browser, which
 * fetches a page's code when it is needed. `more` are the pages of `open-routes.tsx` and `site-routes.tsx`. An id is the name of a folder in `client/pages`: the server finds the scripts by it.
 */
export function routes(tools: PageTools, more: RouteObject[] = []): RouteObject[] {
  const prose = (path: string, name: ProseName): RouteObject => ({
    id: name,
    path,
    lazy: () => import('./pages/prose/prose-route.ts').then(({ proseRoute }) => proseRoute(tools, name)),
  })
  const pages: RouteObject[] = [
    {
      id: 'home',
      path: paths.home,
      lazy: () => import('./pages/home/home-route.ts').then(({ homeRoute }) => homeRoute(tools)),
    },
    {
      id: 'results',
      path: paths.results,
      lazy: () => import('./pages/results/results-route.ts').then(({ resultsRoute }) => resultsRoute(tools)),
    },
    {
      id: 'activity',
      path: paths.activity(':slug'),
      lazy: () => import('./pages/activity/activity-route.ts').then(({ activityRoute }) => activityRoute(tools)),
    },
    {
      id: 'organization',
      path: paths.organization(':slug'),
      lazy: () =>
        import('./pages/organization/organization-route.ts').then(({ organizationRoute }) => organizationRoute(tools)),
    },
    {
      id: 'area',
      path: paths.area(':slug'),
      lazy: () => import('./pages/area/area-route.ts').then(({ areaRoute }) => areaRoute(tools)),
    },
    {
      id: 'booklet',
      path: paths.booklet(':slug'),
      lazy: () => import('./pages/booklet/booklet-route.ts').then(({ bookletRoute }) => bookletRoute(tools)),
    },
    prose(paths.about, 'about'),
    prose(paths.privacy, 'privacy'),
    prose(paths.accessibility, 'accessibility'),
    ...more,
    { id: 'not-found', path: '*', loader: elsewhere, element: null },
  ]
  const errorElement = <ErrorPage />
  return [{ element: <Layout />, errorElement, children: [{ errorElement, children: pages }] }]
}
