import { hydrateRoot } from 'react-dom/client'
import { createBrowserRouter, matchRoutes, type RouteObject, RouterProvider } from 'react-router'
import { call } from './app/api.ts'
import { App } from './app/app.tsx'
import { PAGE_DATA_ID, type PageData } from './app/page-data.ts'
import type { PageTools } from './app/page-tools.ts'
import { basenameOf, type Language } from './app/paths.ts'
import { routes } from './routes.tsx'

const TEXTS = {
  nl: () => import('./texts/nl.ts').then(({ nl }) => nl),
  en: () => import('./texts/en.ts').then(({ en }) => en),
} satisfies Record<Language, unknown>

const MORE = [
  () => import('./open-routes.tsx').then(({ openRoutes }) => openRoutes),
  () => import('./site-routes.tsx').then(({ siteRoutes }) => siteRoutes),
]

/** Takes over the page the server made. A page that shows a problem has no data, and stays as it is. */
async function takeOver(written: string) {
  const { language, settings, loaderData, actionData } = JSON.parse(written) as PageData
  const basename = basenameOf(language) || '/'
  const texts = await TEXTS[language]()
  const tools = { call, language, texts }
  const more: RouteObject[] = []
  const all = await withShown(tools, basename, more)
  await fetchShown(all, basename)
  const router = createBrowserRouter(all, { basename, hydrationData: { loaderData, actionData } })
  if (more.length > 0) import('./app/send-once.ts').then(({ sendOnce }) => sendOnce(router))
  const app = (
    <App language={language} texts={texts} settings={settings}>
      <RouterProvider router={router} />
    </App>
  )
  hydrateRoot(document.getElementById('app') as HTMLElement, app)
}

/** The public pages, and the lists after it until the page on screen is among them: it came with data, so it is there. */
async function withShown(tools: PageTools, basename: string, more: RouteObject[]) {
  for (const list of MORE) {
    const known = routes(tools, more)
    if (matchRoutes(known, location, basename)?.at(-1)?.route.id !== 'not-found') return known
    more.push(...(await list())(tools))
  }
  return routes(tools, more)
}

/** The page on screen must be there whole before React compares it with what the server drew. */
async function fetchShown(all: RouteObject[], basename: string) {
  for (const { route } of matchRoutes(all, location, basename) ?? []) {
    if (typeof route.lazy !== 'function') continue
    Object.assign(route, await route.lazy(), { lazy: undefined })
  }
}

const written = document.getElementById(PAGE_DATA_ID)?.textContent
if (written) takeOver(written)
