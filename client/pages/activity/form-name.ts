import type { ActivityForm, ActivityKind } from '#domain/vocabulary.ts'
import type { Texts } from '../../texts/texts.ts'

/** Whoever is helped is at home in his own house; a volunteer goes to somebody else's. */
export function formName(form: ActivityForm, kind: ActivityKind, { activity, vocabulary }: Texts): string {
  return form === 'at-home' && kind !== 'volunteering' ? activity.atHome : vocabulary.form[form]
}
