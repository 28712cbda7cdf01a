/** Codes of the thesaurus with which reading does something of their own. Each is checked against the seed. */

/** Helping others itself, whatever with. */
export const HELPING = 'helping-others'
/** Why somebody wants to help, and not what with: to be among people, or to have something to do. */
export const WHY_TO_HELP: ReadonlySet<string> = new Set(['meeting-people', 'daytime-activity', 'finding-work'])

export const CARER = 'carer-support'
export const YOUNG_CARER = 'young-carers'

/** Who says that they have no company misses it, unless they want none. */
export const MISSED: ReadonlySet<string> = new Set(['visit-buddy', 'meeting-people'])
/** Anybody wishes for company; why they do says more. */
export const COMPANY: ReadonlySet<string> = new Set(['meeting-people', 'visit-buddy', 'loneliness', 'drop-in'])
/** What a reason does to somebody is not something else than the reason: "sinds Henk dood is slaap ik niet". */
export const FELT: ReadonlySet<string> = new Set(['low-mood', 'stress-rest', 'psychological-vulnerability'])

/** What words of every day ask for that are all somebody says, what they are plainly about first. */
export const WHEN_ALONE = {
  eating: ['eating-together', 'meal-at-home'],
  coffee: ['drop-in', 'meeting-people'],
  company: ['meeting-people', 'drop-in'],
  talking: ['drop-in', 'visit-buddy'],
}

/** Who does not want these wants to be rid of them: "ik wil niet meer leven in armoede". */
export const TO_BE_RID_OF: ReadonlySet<string> = new Set(
  'addiction debts dementia divorce grief homelessness loneliness low-mood making-ends-meet neighbour-trouble psychological-vulnerability stress-rest violence'.split(
    ' ',
  ),
)
/** Nobody who says only that there is none of these lacks them: "geen wandelen" is no "geen geld". */
export const FOR_PLEASURE: ReadonlySet<string> = new Set(
  'adapted-sport arts-culture children-play cooking-together crafts cycling drop-in exercise games gardening learning-course meaning music-singing outings walking'.split(
    ' ',
  ),
)

/** A passport is asked for with a computer, and a street lamp is repaired; by the municipality. */
export const OF_OFFICES: ReadonlySet<string> = new Set(['digital-government', 'repair'])

/** Needs that say what is the matter: they are asked for, also beside a thing of every day. Others may be the name of the thing. */
export const TROUBLES: ReadonlySet<string> = new Set([
  'accompany-hospital',
  'addiction',
  'benefits-schemes',
  'carer-respite',
  'carer-support',
  'debts',
  'dementia',
  'detention',
  'digital-government',
  'divorce',
  'end-of-life',
  'family-buddy',
  'finding-home',
  'food-parcel',
  'forms-letters',
  'grief',
  'groceries',
  'helping-others',
  'homelessness',
  'learning-dutch',
  'legal-advice',
  'loneliness',
  'low-mood',
  'making-ends-meet',
  'neighbour-trouble',
  'parenting',
  'psychological-vulnerability',
  'reading-writing',
  'refugees',
  'repair',
  'rides',
  'tax-return',
  'violence',
  'wheelchair-outing',
  'young-carers',
])
