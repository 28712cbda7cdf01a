import * as z from 'zod'
import { NeedCode, PositiveHealthDimension, SelfRelianceDomain } from './vocabulary.ts'

/** One text in the two languages of the product. */
export const Text = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) })
export type Text = z.infer<typeof Text>

const Words = z.array(z.string().trim().min(2).max(80)).default([])

/** Words and phrases people really use for a need, by who says them. */
export const NeedWords = z.strictObject({
  lay: Words,
  professional: Words,
  flemish: Words,
  english: Words,
  turkish: Words,
})
export type NeedWords = z.infer<typeof NeedWords>

/** Something a person needs or looks for: a node of our own thesaurus (CC0), below a theme. */
export const Need = z.strictObject({
  code: NeedCode,
  theme: NeedCode,
  name: Text,
  description: Text,
  synonyms: NeedWords,
  avoid: Words,
  selfReliance: z.array(SelfRelianceDomain),
  positiveHealth: z.array(PositiveHealthDimension),
  order: z.int().min(0),
})
export type Need = z.infer<typeof Need>

export const Theme = z.strictObject({
  code: NeedCode,
  name: Text,
  description: Text,
  icon: z.string(),
  order: z.int().min(0),
})
export type Theme = z.infer<typeof Theme>

/** The whole thesaurus as one thing: small enough to keep in memory, versioned so that every copy can tell it is old. */
export const Thesaurus = z.strictObject({ version: z.int().min(0), themes: z.array(Theme), needs: z.array(Need) })
export type Thesaurus = z.infer<typeof Thesaurus>
