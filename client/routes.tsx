import type { RouteObject } from 'react-router'
import { ErrorPage } from './app/error-page.tsx'
import { Layout } from './app/layout.tsx'
import { notFound } from './app/load.ts'
import type { PageTools } from './app/page-tools.ts'
import { paths } from './app/paths.ts'
import { activityLoader } from './pages/activity/activity-loader.ts'
import { ActivityPage, activityHandle } from './pages/activity/activity-page.tsx'
import { areaLoader } from './pages/area/area-loader.ts'
import { AreaPage, areaHandle } from './pages/area/area-page.tsx'
import { homeLoader } from './pages/home/home-loader.ts'
import { HomePage, homeHandle } from './pages/home/home-page.tsx'
import { organizationLoader } from './pages/organization/organization-loader.ts'
import { OrganizationPage, organizationHandle } from './pages/organization/organization-page.tsx'
import { ProsePage, proseHandle } from './pages/prose/prose-page.tsx'
import { resultsLoader } from './pages/results/results-loader.ts'
import { ResultsPage, resultsHandle } from './pages/results/results-page.tsx'

/** Every page: its address, what it loads, what it shows. The same on the server and in the browser. */
export function routes(tools: PageTools): RouteObject[] {
  const prose = (path: string, name: 'about' | 'privacy' | 'accessibilityPage'): RouteObject => ({
    path,
    element: <ProsePage name={name} />,
    handle: proseHandle(name),
  })
  const pages: RouteObject[] = [
    { id: 'home', path: paths.home, loader: homeLoader(tools), element: <HomePage />, handle: homeHandle },
    { path: paths.results, loader: resultsLoader(tools), element: <ResultsPage />, handle: resultsHandle },
    {
      id: 'activity',
      path: paths.activity(':slug'),
      loader: activityLoader(tools),
      element: <ActivityPage />,
      handle: activityHandle,
    },
    {
      id: 'organization',
      path: paths.organization(':slug'),
      loader: organizationLoader(tools),
      element: <OrganizationPage />,
      handle: organizationHandle,
    },
    { path: paths.area(':slug'), loader: areaLoader(tools), element: <AreaPage />, handle: areaHandle },
    prose(paths.about, 'about'),
    prose(paths.privacy, 'privacy'),
    prose(paths.accessibility, 'accessibilityPage'),
    { path: '*', loader: notFound, element: null },
  ]
  return [
    { element: <Layout />, errorElement: <ErrorPage />, children: [{ errorElement: <ErrorPage />, children: pages }] },
  ]
}
