import * as z from 'zod'
import { NewsField } from './listing-news.ts'
import { Text } from './need.ts'
import { AreaLevel } from './neighbourhood.ts'
import { Network } from './network.ts'
import { Contact } from './organization.ts'
import { AreaLabel, PublicActivity } from './public-listing.ts'
import { LocalDate } from './schedule.ts'
import { OfferCard } from './search.ts'
import { ActivityKind, NeedCode } from './vocabulary.ts'

/** How far over the border something is still close by: a walk of seven minutes. */
export const CLOSE_BY_METRES = 500
/** For so long something is new: six weeks. */
export const NEWS_DAYS = 42

export const NewsItem = z.strictObject({
  what: z.enum(['new', 'changed']),
  at: z.iso.datetime(),
  /** What changed; empty for what is new. */
  changed: z.array(NewsField),
  offer: OfferCard,
})
export type NewsItem = z.infer<typeof NewsItem>

const OfferGroup = z.strictObject({ count: z.int().min(0), offers: z.array(OfferCard) })

export const NetworkContact = Network.pick({ slug: true, name: true, summary: true, contact: true, demo: true })
export type NetworkContact = z.infer<typeof NetworkContact>

/** What the page of an area tells beside the counts of a search in it. */
export const AreaOverview = z.strictObject({
  area: AreaLabel,
  news: z.strictObject({ since: LocalDate, total: z.int().min(0), items: z.array(NewsItem) }),
  /** How much stands there or comes there, without what stands just outside of it. Null for a municipality, which has no such. */
  here: z.int().min(0).nullable(),
  /** What stands in the area, and what comes there from elsewhere. Null for a municipality, where the two are one. */
  standing: OfferGroup.nullable(),
  serving: OfferGroup.nullable(),
  /** Over the border, nearest first; `metres` is how far beyond it. */
  nearby: z.array(z.strictObject({ offer: OfferCard, metres: z.int().min(0), area: AreaLabel })),
  /** What borders on it, of the same level, also of another municipality. */
  neighbours: z.array(AreaLabel),
  networks: z.array(NetworkContact),
})
export type AreaOverview = z.infer<typeof AreaOverview>

/** An activity, or an organisation without activities, with all that a reader on paper needs. */
export const BookletEntry = PublicActivity.pick({
  id: true,
  title: true,
  summary: true,
  schedule: true,
  cost: true,
  audience: true,
  form: true,
  nextStep: true,
  registration: true,
  capacity: true,
  location: true,
}).extend({
  kind: ActivityKind.nullable(),
  organization: z.string(),
  contact: Contact,
  serves: z.array(z.string()),
  demo: z.boolean(),
})
export type BookletEntry = z.infer<typeof BookletEntry>

/** All of an area on paper: each entry once, under the theme of the first thing it helps with. */
export const Booklet = z.strictObject({
  area: AreaLabel.extend({ level: AreaLevel }),
  day: LocalDate,
  total: z.int().min(0),
  /** Without a theme: what says nowhere what it helps with. */
  themes: z.array(
    z.strictObject({
      theme: z.strictObject({ code: NeedCode, name: Text }).nullable(),
      entries: z.array(BookletEntry),
    }),
  ),
  /** What somebody can do for others, whatever it is about. */
  volunteering: z.array(BookletEntry),
  networks: z.array(NetworkContact),
})
export type Booklet = z.infer<typeof Booklet>
