import type { ActivityForm, ActivityKind } from '#domain/vocabulary.ts'
import type { ActivityTexts } from '../../features/offers/activity-texts.ts'

/** Whoever is helped is at home in his own house; a volunteer goes to somebody else's. */
export function formName(form: ActivityForm, kind: ActivityKind, { activity, vocabulary }: ActivityTexts): string {
  return form === 'at-home' && kind !== 'volunteering' ? activity.atHome : vocabulary.form[form]
}
