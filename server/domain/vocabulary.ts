import * as z from 'zod'

/** Closed lists of the social map. Their Dutch and English names stand in `client/texts/vocabulary-*.ts`. */

/** What an activity is: to join in, to be helped, to help, or a place to walk into. */
export const ActivityKind = z.enum(['meeting', 'support', 'volunteering', 'place'])
export type ActivityKind = z.infer<typeof ActivityKind>

export const ActivityForm = z.enum(['group', 'one-to-one', 'at-home', 'by-phone', 'online'])
export type ActivityForm = z.infer<typeof ActivityForm>

export const AudienceGroup = z.enum([
  'everyone',
  'children',
  'youth',
  'adults',
  'seniors',
  'women',
  'men',
  'families',
  'parents',
  'single-parents',
  'carers',
  'newcomers',
  'lhbti',
  'disability',
  'chronic-illness',
  'dementia',
  'psychological-vulnerability',
  'low-income',
  'low-literacy',
  'homeless',
  'bereaved',
  'jobseekers',
])
export type AudienceGroup = z.infer<typeof AudienceGroup>

/** Religious or philosophical tradition. `general` is an organisation without one. */
export const Tradition = z.enum([
  'general',
  'protestant',
  'catholic',
  'ecumenical',
  'islamic',
  'jewish',
  'hindu',
  'buddhist',
  'humanist',
  'anthroposophic',
  'other',
])
export type Tradition = z.infer<typeof Tradition>

export const WayOfWorking = z.enum([
  'residents-lead',
  'lived-experience',
  'one-fixed-person',
  'small-groups',
  'attention-first',
  'practical-first',
  'faith-shared',
  'faith-in-background',
  'with-professionals',
  'everyone-contributes',
  'women-only',
  'anonymous',
])
export type WayOfWorking = z.infer<typeof WayOfWorking>

export const Accessibility = z.enum([
  'wheelchair',
  'accessible-toilet',
  'lift',
  'parking',
  'near-stop',
  'hearing-loop',
  'quiet-room',
  'assistance-dog',
])
export type Accessibility = z.infer<typeof Accessibility>

/** What a participant can bring: the other half of every offer. */
export const Contribution = z.enum([
  'cook',
  'repair',
  'keep-company',
  'garden',
  'drive',
  'teach-language',
  'computer-skills',
  'music',
  'crafts',
  'organise',
  'paperwork',
  'animal-care',
  'sport',
  'host',
  'tell-stories',
])
export type Contribution = z.infer<typeof Contribution>

export const Registration = z.enum(['walk-in', 'sign-up', 'through-professional'])
export type Registration = z.infer<typeof Registration>

export const CapacityState = z.enum(['open', 'waiting-list', 'full'])
export type CapacityState = z.infer<typeof CapacityState>

/** Names of the thirteen domains of the Zelfredzaamheid-Matrix (GGD Amsterdam); names only, no criteria. */
export const SelfRelianceDomain = z.enum([
  'finance',
  'work-education',
  'daytime',
  'housing',
  'home-relations',
  'mental-health',
  'physical-health',
  'addiction',
  'adl',
  'iadl',
  'social-network',
  'participation',
  'justice',
])
export type SelfRelianceDomain = z.infer<typeof SelfRelianceDomain>

/** Names of the six dimensions of Positieve Gezondheid (Institute for Positive Health); names only. */
export const PositiveHealthDimension = z.enum([
  'bodily-functions',
  'mental-wellbeing',
  'meaning',
  'quality-of-life',
  'participation',
  'daily-functioning',
])
export type PositiveHealthDimension = z.infer<typeof PositiveHealthDimension>

export const Weekday = z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'])
export type Weekday = z.infer<typeof Weekday>

/** Morning ends at 12:00, afternoon at 17:30. */
export const DayPart = z.enum(['morning', 'afternoon', 'evening'])
export type DayPart = z.infer<typeof DayPart>

/** ISO 639 language code. */
export const LanguageCode = z.string().regex(/^[a-z]{2,3}$/, 'geef een taalcode van twee of drie letters, zoals nl')
export type LanguageCode = z.infer<typeof LanguageCode>

export const NeedCode = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'een code heeft kleine letters en streepjes')
export type NeedCode = z.infer<typeof NeedCode>
