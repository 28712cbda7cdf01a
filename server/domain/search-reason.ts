import * as z from 'zod'
import { Text } from './need.ts'
import { DatedMoment } from './schedule.ts'
import {
  Accessibility,
  ActivityForm,
  ActivityKind,
  AudienceGroup,
  DayPart,
  LanguageCode,
  NeedCode,
  Tradition,
  Weekday,
} from './vocabulary.ts'

/** Why something was found. Ages are in years; days and parts of the day are those that were asked and are met. */
export const SearchReason = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('need'), code: NeedCode, name: Text }),
  /** Not what was asked, but what often helps as well. */
  z.strictObject({ kind: z.literal('akin'), code: NeedCode, name: Text }),
  z.strictObject({ kind: z.literal('words'), words: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('stands-in'), area: z.string() }),
  /** `area` as a whole, by the name people have for it; `others` are further ones that were asked. `atHome`: it comes to people there. */
  z.strictObject({ kind: z.literal('serves'), area: z.string(), others: z.array(z.string()), atHome: z.boolean() }),
  z.strictObject({ kind: z.literal('near'), metres: z.int() }),
  /** It stands just over the border of the asked area, in `area`. */
  z.strictObject({ kind: z.literal('over-border'), area: z.string(), metres: z.int() }),
  /** It stands in or serves `area`, which borders on the asked one. */
  z.strictObject({ kind: z.literal('next-door'), area: z.string() }),
  /** Not near, but in the asked municipality; `area` is where. */
  z.strictObject({ kind: z.literal('in-town'), area: z.string() }),
  /** In another municipality. */
  z.strictObject({ kind: z.literal('elsewhere'), area: z.string() }),
  z.strictObject({
    kind: z.literal('audience'),
    groups: z.array(AudienceGroup),
    ageFrom: z.int().nullable(),
    ageTo: z.int().nullable(),
  }),
  /** Somebody said for whom, and it is not for others. */
  z.strictObject({ kind: z.literal('any-group') }),
  z.strictObject({ kind: z.literal('moment'), days: z.array(Weekday), dayParts: z.array(DayPart) }),
  /** Somebody said when, and it is not then; `isKnown`: its times are. */
  z.strictObject({ kind: z.literal('other-moment'), isKnown: z.boolean() }),
  z.strictObject({ kind: z.literal('open'), moment: DatedMoment }),
  z.strictObject({ kind: z.literal('form'), form: ActivityForm }),
  z.strictObject({ kind: z.literal('free') }),
  z.strictObject({ kind: z.literal('volunteering') }),
  z.strictObject({ kind: z.literal('sort'), sort: ActivityKind }),
  z.strictObject({ kind: z.literal('language'), languages: z.array(LanguageCode) }),
  z.strictObject({ kind: z.literal('accessible'), accessibility: z.array(Accessibility) }),
  z.strictObject({ kind: z.literal('identity'), tradition: Tradition }),
  /** It stands in the part of the map that was asked. */
  z.strictObject({ kind: z.literal('in-window') }),
])
export type SearchReason = z.infer<typeof SearchReason>

/** A run of letters that was looked for: from the first to just after the last, counted as JavaScript does (UTF-16). */
export const Mark = z.tuple([z.int().min(0), z.int().min(0)])
export type Mark = z.infer<typeof Mark>
