import type { UIMatch } from 'react-router'
import type { Texts } from '../texts/texts.ts'
import type { Language } from './paths.ts'

/** What stands above a page. `path` is the page's own address without language and search. */
export type PageHead = { title: string; description: string; path: string; index: boolean; feeds?: Feed[] }

/** What can be subscribed to from a page. `path` is without language. */
export type Feed = { title: string; type: string; path: string }

export type HeadTools = { texts: Texts; language: Language }

/** A route's `handle`: how its head follows from its data. */
export type PageHandle<T> = { head: (data: T, tools: HeadTools) => Partial<PageHead> & { title: string } }

/** The head of the deepest page that has one and whose data arrived; an error page has none of its own. */
export function headOf(matches: Pick<UIMatch, 'handle' | 'loaderData' | 'pathname'>[], tools: HeadTools): PageHead {
  const match = matches.findLast(
    (one) => (one.handle as PageHandle<unknown> | undefined)?.head && one.loaderData !== undefined,
  )
  const { site } = tools.texts
  const path = match?.pathname ?? '/'
  if (!match) return { title: site.name, description: site.promise, path, index: false }
  const head = (match.handle as PageHandle<unknown>).head(match.loaderData, tools)
  const title = head.title === site.name ? `${site.name}: ${site.promise}` : `${head.title} | ${site.name}`
  return { description: site.promise, path, index: true, ...head, title }
}
