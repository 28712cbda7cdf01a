import type { nl } from './nl.ts'

/** All words of the interface. Dutch is the shape; English must have the same keys. */
export type Texts = typeof nl
