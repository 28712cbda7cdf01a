import type { Caller } from '#contract'
import type { Texts } from '../texts/texts.ts'
import type { Language } from './paths.ts'

/** What every loader is made with. */
export type PageTools = { call: Caller; language: Language; texts: Texts }
