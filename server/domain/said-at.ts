import * as z from 'zod'
import type { ListingContent } from './listing.ts'

/** When what matters most was last changed; `times` by the id of an activity. Nothing for what came in whole and nobody changed. */
export const SaidAt = z.strictObject({
  contact: z.iso.datetime().nullable().default(null),
  times: z.record(z.uuid(), z.iso.datetime()).default({}),
})
export type SaidAt = z.infer<typeof SaidAt>

export const NOTHING_SAID: SaidAt = { contact: null, times: {} }

/** After a text replaced the one before. A first text says nothing yet of what was changed. */
export function saidAfter(said: SaidAt, before: ListingContent | null, after: ListingContent, at: string): SaidAt {
  const was = new Map((before?.activities ?? []).map(({ id, schedule }) => [id, schedule]))
  const times = after.activities.flatMap(({ id, schedule }): [string, string][] => {
    const earlier = said.times[id]
    const changed = before !== null && !same(was.get(id), schedule)
    return changed ? [[id, at]] : earlier ? [[id, earlier]] : []
  })
  const contactChanged = before !== null && !same(before.organization.contact, after.organization.contact)
  return { contact: contactChanged ? at : said.contact, times: Object.fromEntries(times) }
}

/** The later of two moments: whoever says that everything is right says it of each part. */
export function laterOf(one: string | null, other: string | null): string | null {
  return (
    [one, other]
      .filter((moment) => moment !== null)
      .sort()
      .at(-1) ?? null
  )
}

/** Fields stand in the same order in every parsed text. */
function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
