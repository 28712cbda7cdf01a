import * as z from 'zod'
import { AreaCode } from '#domain/neighbourhood.ts'
import { LocalDate } from '#domain/schedule.ts'
import { many } from '#domain/search.ts'
import { MAX_LISTED, MAX_OWN_NOTE } from '#domain/short-list/list-limits.ts'
import { KeptList, ListContent, ListedOffer, MyLists, ShownAlert } from '#domain/short-list/short-list.ts'
import { NeedCode } from '#domain/vocabulary.ts'
import type { siteCalls } from '../site-calls.ts'
import type { CallShape } from './call-shape.ts'

const Nothing = z.strictObject({})
const Done = z.strictObject({ done: z.literal(true) })
const ById = z.strictObject({ id: z.uuid() })
const Key = z.strictObject({ key: z.string().min(20, 'deze link is niet heel').max(100, 'deze link is niet heel') })
const OwnList = KeptList.omit({ member: true })
const OwnNotes = z.array(z.strictObject({ organization: z.uuid(), text: z.string() }))

/** Short lists. A link to one carries ids and nothing else; what a professional keeps is theirs alone. */
export const listsContract = {
  listedOffers: {
    summary: 'Wat er op een lijst staat, zoals het nu is, op volgorde van de ids',
    params: Nothing,
    query: z.strictObject({
      id: many(z.uuid()).pipe(z.array(z.string()).max(MAX_LISTED, `hoogstens ${MAX_LISTED} op een lijst`)),
    }),
    reply: z.strictObject({ day: LocalDate, offers: z.array(ListedOffer), gone: z.array(z.uuid()) }),
  },
  myLists: { summary: 'Eigen lijsten, notities en berichten', params: Nothing, query: Nothing, reply: MyLists },
  keepList: {
    summary: 'Een lijst in een map bewaren',
    params: Nothing,
    query: Nothing,
    body: ListContent,
    status: 201,
    reply: OwnList,
  },
  myList: {
    summary: 'Eén eigen lijst, met eigen notities over wat erop staat',
    params: ById,
    query: Nothing,
    reply: z.strictObject({ list: OwnList, notes: OwnNotes }),
  },
  changeList: {
    summary: 'Een eigen lijst veranderen',
    params: ById,
    query: Nothing,
    body: ListContent,
    versioned: true,
    reply: OwnList,
  },
  removeList: { summary: 'Een eigen lijst weggooien', params: ById, query: Nothing, reply: Done },
  noteOrganization: {
    summary: 'Eigen notitie over een organisatie; leeg haalt haar weg',
    params: ById,
    query: Nothing,
    body: z.strictObject({ text: z.string().trim().max(MAX_OWN_NOTE) }),
    reply: Done,
  },
  makeAlert: {
    summary: 'Bericht krijgen van nieuw aanbod met een hulpvraag in een wijk',
    params: Nothing,
    query: Nothing,
    body: z.strictObject({ need: NeedCode, area: AreaCode }),
    status: 201,
    reply: z.strictObject({ alerts: z.array(ShownAlert) }),
  },
  stopAlert: { summary: 'Geen bericht meer krijgen', params: ById, query: Nothing, reply: Done },
  alertByKey: {
    summary: 'Waar de link in een bericht over gaat',
    params: Nothing,
    query: Nothing,
    body: Key,
    reply: ShownAlert,
  },
  stopAlertByKey: {
    summary: 'Geen bericht meer krijgen, met de link uit de mail',
    params: Nothing,
    query: Nothing,
    body: Key,
    reply: Done,
  },
} as const satisfies Partial<Record<keyof typeof siteCalls, CallShape>>
