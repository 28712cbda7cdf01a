import type { PageTools } from '../../app/page-tools.ts'
import { homeLoader } from './home-loader.ts'
import { HomePage, homeHandle } from './home-page.tsx'

export function homeRoute(tools: PageTools) {
  return { loader: homeLoader(tools), Component: HomePage, handle: homeHandle }
}
