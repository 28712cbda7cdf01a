import * as z from 'zod'

/** What a coordinator has to look at, most urgent first. */
export const DeskKind = z.enum([
  'unsafe-report',
  'claim',
  'proposal',
  'report',
  'signal',
  'stale',
  'bounced-mail',
  'unreachable-website',
  'possible-duplicate',
  'without-editor',
  'without-needs',
])
export type DeskKind = z.infer<typeof DeskKind>

/** One exception, with what is needed to do the one thing about it. */
export const DeskItem = z.strictObject({
  /** Stable, so that the keyboard stays where it was. */
  key: z.string(),
  kind: DeskKind,
  listing: z.uuid().nullable(),
  name: z.string(),
  /** Since when it waits; null where that is not known. */
  since: z.string().nullable(),
  /** Id of the report, claim or signal, or what else there is to say of it: the website, the other organisation. */
  about: z.string().nullable(),
  detail: z.string(),
})
export type DeskItem = z.infer<typeof DeskItem>

/** By kind, and in a kind what waits longest first. */
export function inDeskOrder(items: readonly DeskItem[]): DeskItem[] {
  const rank = (item: DeskItem) => DeskKind.options.indexOf(item.kind)
  return [...items].sort(
    (a, b) => rank(a) - rank(b) || (a.since ?? '').localeCompare(b.since ?? '') || a.name.localeCompare(b.name, 'nl'),
  )
}
