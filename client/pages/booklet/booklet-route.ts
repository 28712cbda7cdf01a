import type { PageTools } from '../../app/page-tools.ts'
import { bookletLoader } from './booklet-loader.ts'
import { BookletPage, bookletHandle } from './booklet-page.tsx'

export function bookletRoute(tools: PageTools) {
  return { loader: bookletLoader(tools), Component: BookletPage, handle: bookletHandle }
}
