import type { Texts } from '../texts/texts.ts'
import type { Caller } from './caller.ts'
import type { Language } from './paths.ts'

/** What every loader is made with. */
export type PageTools = { call: Caller; language: Language; texts: Texts }
