import { hydrateRoot } from 'react-dom/client'
import { createBrowserRouter, RouterProvider } from 'react-router'
import { call } from './app/api.ts'
import { App } from './app/app.tsx'
import { PAGE_DATA_ID, type PageData } from './app/page-data.ts'
import { basenameOf, type Language } from './app/paths.ts'
import { routes } from './routes.tsx'

const TEXTS = {
  nl: () => import('./texts/nl.ts').then(({ nl }) => nl),
  en: () => import('./texts/en.ts').then(({ en }) => en),
} satisfies Record<Language, unknown>

/** Takes over the page the server made. A page that shows a problem has no data, and stays as it is. */
async function takeOver(written: string) {
  const { language, settings, loaderData } = JSON.parse(written) as PageData
  const texts = await TEXTS[language]()
  const router = createBrowserRouter(routes({ call, language, texts }), {
    basename: basenameOf(language) || '/',
    hydrationData: { loaderData },
  })
  const app = (
    <App language={language} texts={texts} settings={settings}>
      <RouterProvider router={router} />
    </App>
  )
  hydrateRoot(document.getElementById('app') as HTMLElement, app)
}

const written = document.getElementById(PAGE_DATA_ID)?.textContent
if (written) takeOver(written)
