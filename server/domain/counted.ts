import * as z from 'zod'

/**
 * What a number of results is: all of them; what was looked at, so that there may be more; or an estimate, which may be some
 * percents off either way.
 */
export const CountIs = z.enum(['exact', 'at-least', 'about'])
export type CountIs = z.infer<typeof CountIs>

/** How many are open at each moment under all other filters; a moment is chosen instead of another. */
export const OpenCounts = z.strictObject({
  now: z.int().min(0),
  today: z.int().min(0),
  week: z.int().min(0),
  are: CountIs,
})
export type OpenCounts = z.infer<typeof OpenCounts>

/** What stands first: what fits best, what is nearest, a name, or what was looked at last. */
export const ResultOrder = z.enum(['fit', 'distance', 'name', 'confirmed'])
export type ResultOrder = z.infer<typeof ResultOrder>
