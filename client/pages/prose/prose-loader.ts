import type { PageTools } from '../../app/page-tools.ts'
import type { Prose } from '../../texts/prose.ts'

export type ProseName = 'about' | 'privacy' | 'accessibility'

/** Long texts travel only with the pages that show them. */
const PROSE = { nl: () => import('../../texts/nl/prose.ts'), en: () => import('../../texts/en/prose.ts') }

export function proseLoader({ language }: PageTools, name: ProseName) {
  return async (): Promise<Prose> => (await PROSE[language]())[name]
}
