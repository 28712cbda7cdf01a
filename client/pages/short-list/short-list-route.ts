import type { PageTools } from '../../app/page-tools.ts'
import { loadSharedListWords } from '../shared-list/shared-list-words.ts'
import { ShortListPage, shortListHandle, shortListLoader } from './short-list-page.tsx'
import { loadShortListWords } from './short-list-words.ts'

/** The list of this device. */
export async function shortListRoute(tools: PageTools) {
  await Promise.all([loadShortListWords(tools.language), loadSharedListWords(tools.language)])
  return { loader: shortListLoader(tools), Component: ShortListPage, handle: shortListHandle }
}
