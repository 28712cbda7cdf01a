import type { PageTools } from '../../app/page-tools.ts'
import { sharedListLoader } from './list-data.ts'
import { SharedListPage, sharedListHandle } from './shared-list-page.tsx'
import { loadSharedListWords } from './shared-list-words.ts'

/** The list in an address. */
export async function sharedListRoute(tools: PageTools) {
  await loadSharedListWords(tools.language)
  return { loader: sharedListLoader(tools), Component: SharedListPage, handle: sharedListHandle }
}
