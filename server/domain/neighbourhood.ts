import * as z from 'zod'
import { Bbox, Point } from './geo.ts'
import { Outline } from './outline.ts'

/** From large to small. A municipality holds wijken, a wijk holds buurten. */
export const AreaLevel = z.enum(['municipality', 'wijk', 'buurt'])
export type AreaLevel = z.infer<typeof AreaLevel>

/**
 * A CBS code: `GM0392`, `WK039201` or `BU03920101`. A buurt code begins with its wijk's digits, a wijk code with its
 * municipality's. Amsterdam numbers with letters: `WK0363NE`, `BU0363NE04` (CBS 2024).
 */
export const AreaCode = z
  .string()
  .regex(/^(GM\d{4}|WK\d{4}[0-9A-Z]{2}|BU\d{4}[0-9A-Z]{4})$/, 'geen CBS-code, zoals GM0392, WK039201 of BU03920101')
export type AreaCode = z.infer<typeof AreaCode>

/** Part of the Netherlands as CBS divides it. Codes and borders change each 1 January, so a code has a year. */
export const Neighbourhood = z.strictObject({
  code: AreaCode,
  year: z.int().min(2000).max(2100),
  level: AreaLevel,
  name: z.string().trim().min(1).max(200),
  slug: z.string().min(1).max(250),
  /** The wijk of a buurt, the municipality of a wijk, null for a municipality. */
  parentCode: AreaCode.nullable(),
  municipalityCode: AreaCode,
  municipalityName: z.string().trim().min(1).max(200),
  /** A point inside the area: for a pin, a distance, and a guess when there is no outline. */
  centre: Point,
  bbox: Bbox,
  /** Null when only the centre is known, as in the national tables. */
  outline: Outline.nullable(),
  /** Null when CBS does not say. */
  population: z.int().nonnegative().nullable(),
})
export type Neighbourhood = z.infer<typeof Neighbourhood>

/** Without the outline, which is nearly all of the weight: what lists, caches and labels need. */
export const AreaSummary = Neighbourhood.omit({ outline: true }).extend({ hasOutline: z.boolean() })
export type AreaSummary = z.infer<typeof AreaSummary>

/** A neighbourhood before it has an address. */
export type UnnamedArea = Omit<Neighbourhood, 'slug'>

/** What people call a place: Haarlem's "Schalkwijk" is four CBS wijken. */
export const AreaAlias = z.strictObject({
  name: z.string().trim().min(1).max(200),
  codes: z.array(AreaCode).min(1),
  /** Null when the name means the same everywhere. */
  municipalityCode: AreaCode.nullable(),
  note: z.string().max(500).nullable(),
})
export type AreaAlias = z.infer<typeof AreaAlias>

/** Where a point lies: the codes and names of all three levels. A wijk or buurt may be unknown there. */
export const Place = z.strictObject({
  buurt: z.strictObject({ code: AreaCode, name: z.string() }).nullable(),
  wijk: z.strictObject({ code: AreaCode, name: z.string() }).nullable(),
  municipality: z.strictObject({ code: AreaCode, name: z.string() }),
  /** False when it is a guess: the point lies just outside every outline, or only centres are known. */
  exact: z.boolean(),
})
export type Place = z.infer<typeof Place>

const LEVEL_OF_PREFIX: Record<string, AreaLevel> = { GM: 'municipality', WK: 'wijk', BU: 'buurt' }

/** The level a code speaks of; null when it is no CBS code. */
export function levelOf(code: string): AreaLevel | null {
  return AreaCode.safeParse(code).success ? (LEVEL_OF_PREFIX[code.slice(0, 2)] ?? null) : null
}

/** The codes above this one, nearest first: `BU03920101` gives `WK039201`, `GM0392`. Empty for anything else. */
export function parentCodesOf(code: string): AreaCode[] {
  const level = levelOf(code)
  const municipality = `GM${code.slice(2, 6)}`
  if (level === 'buurt') return [`WK${code.slice(2, 8)}`, municipality]
  return level === 'wijk' ? [municipality] : []
}

/** The municipality of any code. */
export function townOf(code: AreaCode): AreaCode {
  return `GM${code.slice(2, 6)}`
}
