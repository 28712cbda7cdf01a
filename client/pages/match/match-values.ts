/** What stands in the form: texts, and what was ticked in each group. */
export type MatchValues = {
  texts: Record<'note' | 'place' | 'age', string>
  chosen: Record<ChosenName, string[]>
}

export const TEXT_NAMES = ['note', 'place', 'age'] as const
export const CHOSEN_NAMES = [
  'network',
  'need',
  'language',
  'mobility',
  'group',
  'form',
  'free',
  'metres',
  'day',
  'dayPart',
  'tradition',
  'notTradition',
  'wish',
  'wants',
  'can',
  'must',
  'dropped',
] as const
/** Stands between codes where one button lets go of several. */
export const SEVERAL = ' '
export type ChosenName = (typeof CHOSEN_NAMES)[number]

export const NO_VALUES: MatchValues = {
  texts: { note: '', place: '', age: '' },
  chosen: Object.fromEntries(CHOSEN_NAMES.map((name) => [name, []])) as unknown as MatchValues['chosen'],
}
