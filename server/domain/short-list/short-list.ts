import * as z from 'zod'
import { BookletEntry } from '../front-door.ts'
import { Text } from '../need.ts'
import { AreaCode } from '../neighbourhood.ts'
import { NeedCode } from '../vocabulary.ts'
import { MAX_LIST_NAME, MAX_LISTED, MAX_LISTED_NOTE, MAX_OWN_NOTE } from './list-limits.ts'

/** One thing on a short list: an activity or an organisation, all that its list on paper says of it. */
export const ListedOffer = BookletEntry.extend({
  url: z.string(),
  organizationId: z.uuid(),
  organizationUrl: z.string(),
})
export type ListedOffer = z.infer<typeof ListedOffer>

/** What a list says of one thing on it. A note says nothing of a person. */
export const ListItem = z.strictObject({ id: z.uuid(), note: z.string().trim().max(MAX_LISTED_NOTE).default('') })
export type ListItem = z.infer<typeof ListItem>

/** What a professional writes of a list. `folder` is empty for a list that is in none. */
export const ListContent = z.strictObject({
  name: z.string().trim().min(1, 'geef de lijst een naam').max(MAX_LIST_NAME),
  folder: z.string().trim().max(MAX_LIST_NAME).default(''),
  items: z
    .array(ListItem)
    .max(MAX_LISTED, `hoogstens ${MAX_LISTED} op een lijst`)
    .refine((items) => new Set(items.map(({ id }) => id)).size === items.length, 'hier staat iets twee keer in'),
})
export type ListContent = z.infer<typeof ListContent>

/** A list that a member keeps. Nobody else sees it. */
export const KeptList = ListContent.extend({
  id: z.uuid(),
  member: z.uuid(),
  version: z.int().min(1),
  updatedAt: z.iso.datetime(),
})
export type KeptList = z.infer<typeof KeptList>

/** What a member wrote about an organisation, for their own eyes. */
export const OwnNote = z.strictObject({
  member: z.uuid(),
  organization: z.uuid(),
  text: z.string().trim().min(1).max(MAX_OWN_NOTE),
  updatedAt: z.iso.datetime(),
})
export type OwnNote = z.infer<typeof OwnNote>

/** A wish to hear of new offers. `told` are the offers that are no news any more; `keys` the hashes of the links that were mailed. */
export const Alert = z.strictObject({
  id: z.uuid(),
  member: z.uuid(),
  need: NeedCode,
  area: AreaCode,
  madeAt: z.iso.datetime(),
  told: z.array(z.uuid()),
  keys: z.array(z.string()),
})
export type Alert = z.infer<typeof Alert>

/** An alert in words; a need or an area that is gone keeps its code. */
export const ShownAlert = z.strictObject({ id: z.uuid(), need: Text, area: z.string() })
export type ShownAlert = z.infer<typeof ShownAlert>

export const MyLists = z.strictObject({
  lists: z.array(
    KeptList.pick({ id: true, name: true, folder: true, updatedAt: true }).extend({ count: z.int().min(0) }),
  ),
  notes: z.array(
    OwnNote.pick({ organization: true, text: true }).extend({ name: z.string(), url: z.string().nullable() }),
  ),
  alerts: z.array(ShownAlert),
})
export type MyLists = z.infer<typeof MyLists>
