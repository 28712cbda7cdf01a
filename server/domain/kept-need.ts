import * as z from 'zod'
import { Need, NeedWords, Theme } from './need.ts'

/**
 * A term of the thesaurus as it is kept. `version` counts its changes. `seeded` is the text that the product last brought, so that
 * a newer product can tell its own words from what people changed; null for a term that people made.
 */
const kept = <T extends z.ZodType>(term: T) =>
  z.strictObject({
    term,
    version: z.int().min(1),
    seeded: term.nullable(),
    changedAt: z.iso.datetime().nullable(),
    changedBy: z.string().nullable(),
  })

export const KeptTheme = kept(Theme)
export type KeptTheme = z.infer<typeof KeptTheme>

/** A retired need is understood and offered no more; a listing that names it still shows its name. */
export const KeptNeed = kept(Need).extend({ retired: z.boolean() })
export type KeptNeed = z.infer<typeof KeptNeed>

/** What somebody writes for a new need. It comes last in its theme. */
export const NewNeed = Need.omit({ order: true })
export type NewNeed = z.infer<typeof NewNeed>

/** What somebody changes in a need; what is left out stays as it is. Its code stays always, as listings refer to it. */
export const NeedChange = z.strictObject({
  theme: Need.shape.theme.optional(),
  name: Need.shape.name.optional(),
  description: Need.shape.description.optional(),
  synonyms: NeedWords.optional(),
  avoid: z.array(z.string().trim().min(2).max(80)).optional(),
  selfReliance: Need.shape.selfReliance.optional(),
  positiveHealth: Need.shape.positiveHealth.optional(),
  order: Need.shape.order.optional(),
})
export type NeedChange = z.infer<typeof NeedChange>

/** Who says a word: the lists of a need's synonyms. */
export const WordKind = z.enum(['lay', 'professional', 'flemish', 'english', 'turkish'])
export type WordKind = z.infer<typeof WordKind>
const Said = z.strictObject({ kind: WordKind, word: z.string().trim().min(2).max(80) })

/** Words to add to a need or take from it, one by one, without sending all the others. */
export const WordsChange = z.strictObject({
  add: z.array(Said).max(100).default([]),
  remove: z.array(Said).max(100).default([]),
})
export type WordsChange = z.infer<typeof WordsChange>
