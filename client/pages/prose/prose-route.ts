import type { PageTools } from '../../app/page-tools.ts'
import { type ProseName, proseLoader } from './prose-loader.ts'
import { ProsePage, proseHandle } from './prose-page.tsx'

export function proseRoute(tools: PageTools, name: ProseName) {
  return { loader: proseLoader(tools, name), Component: ProsePage, handle: proseHandle }
}
