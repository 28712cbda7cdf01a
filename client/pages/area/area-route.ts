import type { PageTools } from '../../app/page-tools.ts'
import { areaLoader } from './area-loader.ts'
import { AreaPage, areaHandle } from './area-page.tsx'

export function areaRoute(tools: PageTools) {
  return { loader: areaLoader(tools), Component: AreaPage, handle: areaHandle }
}
