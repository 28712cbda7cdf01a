import { renderToString } from 'react-dom/server'
import { createStaticHandler, createStaticRouter, type StaticHandlerContext, StaticRouterProvider } from 'react-router'
import type { Caller } from '#contract'
import { App } from './app/app.tsx'
import { headTags } from './app/head-tags.ts'
import { problemOnPage } from './app/load.ts'
import { pageDataScript } from './app/page-data.ts'
import { headOf, type PageHead } from './app/page-head.ts'
import { basenameOf, type Language, languageOfPath } from './app/paths.ts'
import type { Settings } from './app/settings.tsx'
import { structuredData } from './app/structured-data.ts'
import { openRoutes } from './open-routes.tsx'
import { routes } from './routes.tsx'
import { siteRoutes } from './site-routes.tsx'
import { en } from './texts/en.ts'
import { nl } from './texts/nl.ts'

const TEXTS = { nl, en }

export type RenderedPage = {
  status: number
  language: Language
  /** The id of the page's route, by which its scripts are found. */
  page: string
  head: string
  app: string
  data: string
  error: unknown
}
export type Rendered = RenderedPage | { status: number; location: string }

/** Makes the function that turns a request (with its origin) into a page, or into the address to go to instead. */
export function createRenderer({ call, settings }: { call: Caller; settings: Settings }) {
  const languages = { nl: pagesIn('nl'), en: pagesIn('en') }
  return (request: Request): Promise<Rendered> => languages[languageOfPath(new URL(request.url).pathname)](request)

  function pagesIn(language: Language) {
    const texts = TEXTS[language]
    const tools = { call, language, texts }
    const all = routes(tools, [...openRoutes(tools), ...siteRoutes(tools)])
    const handler = createStaticHandler(all, { basename: basenameOf(language) || '/' })

    return async (request: Request): Promise<Rendered> => {
      const context = await handler.query(request)
      if (context instanceof Response)
        return { status: context.status, location: context.headers.get('location') ?? '/' }
      const { origin } = new URL(request.url)
      try {
        return page(context, origin)
      } catch (error) {
        return page(failed(context, error), origin)
      }
    }

    function page(context: StaticHandlerContext, origin: string): RenderedPage {
      const error = context.errors ? Object.values(context.errors)[0] : null
      const head = error ? problemHead(error, context) : headOf(matchesOf(context), { texts, language })
      const router = createStaticRouter(handler.dataRoutes, context)
      const app = renderToString(
        <App language={language} texts={texts} settings={settings}>
          <StaticRouterProvider router={router} context={context} hydrate={false} />
        </App>,
      )
      const { loaderData, actionData } = context
      return {
        status: context.statusCode,
        language,
        page: context.matches.at(-1)?.route.id ?? '',
        head: headTags(head, {
          origin,
          language,
          data: error ? [] : structuredData(loaderData, { origin, language, texts }),
        }),
        app,
        data: error ? '' : pageDataScript({ language, settings, loaderData, actionData }),
        error,
      }
    }

    function problemHead(error: unknown, { location }: StaticHandlerContext): PageHead {
      const { title, advice } = texts.problem[problemOnPage(error)]
      return { title: `${title} | ${texts.site.name}`, description: advice, path: location.pathname, index: false }
    }
  }
}

function matchesOf({ matches, loaderData }: StaticHandlerContext) {
  return matches.map(({ route, pathname }) => ({ handle: route.handle, loaderData: loaderData[route.id], pathname }))
}

/** The same page when drawing it went wrong: the layout with the error in place of the content. */
function failed(context: StaticHandlerContext, error: unknown): StaticHandlerContext {
  const route = context.matches.at(-2)?.route ?? context.matches[0]?.route
  return { ...context, statusCode: 500, errors: { [route?.id ?? '0']: error } }
}
