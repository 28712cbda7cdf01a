import type { RouteObject } from 'react-router'
import type { PageTools } from './app/page-tools.ts'
import { sitePaths } from './app/site-paths.ts'

/** Pages for who signs in, and pages with forms. A reader's browser never fetches this list: only a page that is in it does. */
export function siteRoutes(tools: PageTools): RouteObject[] {
  return [
    {
      id: 'sign-in',
      path: sitePaths.signIn,
      lazy: () => import('./pages/sign-in/sign-in-route.ts').then(({ signInRoute }) => signInRoute(tools)),
    },
    {
      id: 'sign-in-code',
      path: sitePaths.signInCode,
      lazy: () => import('./pages/sign-in/sign-in-route.ts').then(({ signInCodeRoute }) => signInCodeRoute(tools)),
    },
    {
      id: 'sign-in-link',
      path: sitePaths.signInLink,
      lazy: () => import('./pages/sign-in/sign-in-route.ts').then(({ signInLinkRoute }) => signInLinkRoute(tools)),
    },
    {
      id: 'account',
      path: sitePaths.account,
      lazy: () => import('./pages/account/account-route.ts').then(({ accountRoute }) => accountRoute(tools)),
    },
  ]
}
