import * as z from 'zod'
import { CHIP_KEY } from './chip-key.ts'
import { CountIs, OpenCounts, ResultOrder } from './counted.ts'
import { Elsewhere } from './elsewhere.ts'
import { BboxText, Point, PointText } from './geo.ts'
import { Text } from './need.ts'
import { AreaCode } from './neighbourhood.ts'
import { OpenWhen } from './open-times.ts'
import { AreaLabel, NeedLabel } from './public-listing.ts'
import { Schedule } from './schedule.ts'
import { Mark, SearchReason } from './search-reason.ts'
import {
  Accessibility,
  ActivityForm,
  ActivityKind,
  AudienceGroup,
  CapacityState,
  DayPart,
  LanguageCode,
  NeedCode,
  Tradition,
  Weekday,
} from './vocabulary.ts'
import { WideningKind, WideningStep } from './widening.ts'

const MAX_WORDS_LENGTH = 2_000
export const MAX_PAGE_SIZE = 100
const MAX_RADIUS_METRES = 50_000
/** How deep pages go. Whoever is past this many hits is better served by a filter. */
export const MAX_HITS = 2_000

/** A parameter that may stand in the address more than once, or once with commas between the values. */
export function many<T extends z.ZodType<unknown, string>>(item: T) {
  return z
    .union([z.string(), z.array(z.string())])
    .transform((given) => [
      ...new Set(
        [given]
          .flat()
          .flatMap((text) => text.split(','))
          .map((text) => text.trim())
          .filter(Boolean),
      ),
    ])
    .pipe(z.array(item).max(50))
    .default([])
}

const WholeNumber = z
  .string()
  .regex(/^\d{1,9}$/, 'geef een heel getal')
  .transform(Number)

/** The pages of every list in the API. */
export const PageQuery = z.strictObject({
  page: WholeNumber.pipe(z.int().min(1, 'pagina’s beginnen bij 1')).default(1),
  pageSize: WholeNumber.pipe(z.int().min(1).max(MAX_PAGE_SIZE, `hoogstens ${MAX_PAGE_SIZE} per pagina`)).default(20),
})
export type PageQuery = z.infer<typeof PageQuery>

export const SearchSort = z.enum(['relevance', 'distance', 'name', 'confirmed'])
export type SearchSort = z.infer<typeof SearchSort>

export const ChipKey = z.string().regex(CHIP_KEY, 'dit is geen begrepen onderdeel')
export type ChipKey = z.infer<typeof ChipKey>

/** The search, as it stands in the address of the call and of the results page alike. */
export const SearchQuery = PageQuery.extend({
  q: z.string().max(MAX_WORDS_LENGTH, `gebruik hoogstens ${MAX_WORDS_LENGTH} tekens`).trim().default(''),
  /** A place in words. It lifts what is near and hides nothing; `neighbourhood` is what keeps to an area. */
  where: z.string().trim().max(100, 'gebruik hoogstens 100 tekens').default(''),
  network: z.string().max(80).optional(),
  neighbourhood: many(AreaCode),
  need: many(NeedCode),
  theme: many(NeedCode),
  kind: many(ActivityKind),
  audience: many(AudienceGroup),
  language: many(LanguageCode),
  day: many(Weekday),
  dayPart: many(DayPart),
  free: z
    .enum(['true', 'false'], 'geef true of false')
    .transform((text) => text === 'true')
    .default(false),
  open: OpenWhen.optional(),
  form: many(ActivityForm),
  accessibility: many(Accessibility),
  identity: many(Tradition),
  near: PointText.optional(),
  radius: WholeNumber.pipe(z.int().min(50).max(MAX_RADIUS_METRES, `hoogstens ${MAX_RADIUS_METRES} meter`)).optional(),
  bbox: BboxText.optional(),
  sort: SearchSort.default('relevance'),
  without: many(ChipKey),
  /**
   * For a page with filters: `opens` as well, and with needs, languages and areas also those without results here that the network
   * does have, always in the same order.
   */
  filters: z
    .enum(['true', 'false'], 'geef true of false')
    .transform((text) => text === 'true')
    .default(false),
  /** Whether a wijk or buurt also has what stands a short walk beyond its border. */
  beside: z
    .enum(['true', 'false'], 'geef true of false')
    .transform((text) => text === 'true')
    .default(true),
  widen: z
    .enum(['true', 'false'], 'geef true of false')
    .transform((text) => text === 'true')
    .default(true),
})
  .refine((query) => query.near || query.radius === undefined, {
    path: ['radius'],
    error: 'een straal heeft een plek nodig: geef ook near',
  })
  .refine((query) => query.near || query.sort !== 'distance', {
    path: ['sort'],
    error: 'sorteren op afstand heeft een plek nodig: geef ook near',
  })
export type SearchQuery = z.infer<typeof SearchQuery>

/** The filters that come with counts. */
export const FacetName = z.enum([
  'theme',
  'need',
  'kind',
  'audience',
  'language',
  'day',
  'dayPart',
  'free',
  'form',
  'accessibility',
  'identity',
  'neighbourhood',
])
export type FacetName = z.infer<typeof FacetName>

/** `name` is there where the words are data (needs, themes, areas); the rest have their words in `client/texts`. */
export const FacetValue = z.strictObject({ value: z.string(), count: z.int().min(0), name: Text.nullable() })
export type FacetValue = z.infer<typeof FacetValue>

/** What an activity, or an organisation found by name, shows in a list. `url` is the address of its page. */
export const OfferCard = z.strictObject({
  id: z.uuid(),
  type: z.enum(['activity', 'organization']),
  title: z.string(),
  summary: z.string(),
  url: z.string(),
  organization: z.strictObject({ id: z.uuid(), name: z.string(), url: z.string() }),
  needs: z.array(NeedLabel),
  neighbourhood: AreaLabel.nullable(),
  /** Names of the areas it serves, when it has a catchment. */
  serves: z.array(z.string()),
  point: Point.nullable(),
  addressHidden: z.boolean(),
  confirmedAt: z.iso.datetime().nullable(),
  kind: ActivityKind.nullable(),
  form: z.array(ActivityForm),
  schedule: Schedule,
  free: z.boolean().nullable(),
  capacity: CapacityState.nullable(),
  demo: z.boolean(),
})
export type OfferCard = z.infer<typeof OfferCard>

export const SearchResult = OfferCard.extend({
  /** Metres from `near`; null without it. */
  distance: z.int().nullable(),
  reasons: z.array(SearchReason),
  /** Where the person's words stand in the title and the summary. */
  marks: z.strictObject({ title: z.array(Mark), summary: z.array(Mark) }),
  /** The step by which it was found, where the search looked further than was asked. Such results stand after the others. */
  widenedBy: WideningKind.nullable(),
})
export type SearchResult = z.infer<typeof SearchResult>

/**
 * One thing that was understood from the words. It lifts what fits it and never hides the rest; with its key in `without` it is
 * left out. `name` is there where the words are data (a need, a place); `values` are codes of our vocabulary or ages.
 */
export const Chip = z.strictObject({
  key: ChipKey,
  kind: z.enum(['need', 'place', 'who', 'when', 'how', 'language', 'help']),
  name: Text.nullable(),
  values: z.array(z.string()),
  words: z.array(z.string()),
})
export type Chip = z.infer<typeof Chip>

/**
 * What was understood from `q`. `danger` says whom to call first; `elsewhere` that we have nothing for this, or which page of ours
 * is asked; `ask` which place was meant: its first option is the best guess, where there is one, and with `more` there are others yet.
 * An option without codes is a place of which no areas are here.
 */
export const Understood = z.strictObject({
  chips: z.array(Chip),
  danger: z.enum(['suicide', 'violence', 'child-abuse', 'child-line', 'emergency']).nullable(),
  elsewhere: Elsewhere.nullable(),
  ask: z
    .strictObject({
      name: z.string(),
      options: z.array(z.strictObject({ name: z.string(), inside: z.string(), codes: z.array(AreaCode) })),
      more: z.boolean(),
    })
    .nullable(),
  /** The place that was asked, where no areas of it are here; `inside` is its municipality, empty for a municipality itself. */
  beyond: z.strictObject({ name: z.string(), inside: z.string() }).nullable(),
  /** "Near me" was said, and nothing says where that is. */
  whereAreYou: z.boolean(),
})
export type Understood = z.infer<typeof Understood>

/** Somebody to ask, where a search found little. */
export const NetworkContact = z.strictObject({
  network: z.string(),
  name: z.string(),
  role: z.string(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
})
export type NetworkContact = z.infer<typeof NetworkContact>

export const SearchPage = z.strictObject({
  understood: Understood,
  /** Set when nothing fitted, or little: how many fitted as asked, and the steps that were taken to look further. */
  widened: z.strictObject({ exact: z.int().min(0), steps: z.array(WideningStep) }).nullable(),
  /** Set with it: needs of the same theme that do have offers, and who of the network to ask. */
  wayOn: z.strictObject({ needs: z.array(NeedLabel), contacts: z.array(NetworkContact) }).nullable(),
  /** All that can be paged through; with `widened` also what was found by looking further. */
  total: z.int().min(0),
  totalIs: CountIs,
  page: z.int(),
  pageSize: z.int(),
  orderedBy: ResultOrder,
  /** They are for the needs that were meant, and none speaks of what exactly was said: "salsa" among what moves. */
  inexact: z.boolean(),
  results: z.array(SearchResult),
  facets: z.record(FacetName, z.array(FacetValue)),
  /** Of the numbers in `facets`. A 0 that is not exact may turn out to have results when it is chosen. */
  countsAre: CountIs,
  /** Null unless `filters` was asked, and where there are too many to look at one by one. */
  opens: OpenCounts.nullable(),
  /** Which engine found the ids. With `mongodb` the index was away, and results may be less precise. */
  engine: z.enum(['meilisearch', 'mongodb']),
})
export type SearchPage = z.infer<typeof SearchPage>
