import { useLanguage } from '../../app/language.tsx'
import { editing as enEditing } from '../../texts/en/editing.ts'
import { selfReliance as enSelfReliance } from '../../texts/en/frameworks.ts'
import { listingForm as enForm } from '../../texts/en/listing-form.ts'
import { wayOfWorking as enWayOfWorking } from '../../texts/en/ways-of-working.ts'
import { editing as nlEditing } from '../../texts/nl/editing.ts'
import { selfReliance as nlSelfReliance } from '../../texts/nl/frameworks.ts'
import { listingForm as nlForm } from '../../texts/nl/listing-form.ts'
import { wayOfWorking as nlWayOfWorking } from '../../texts/nl/ways-of-working.ts'

export const EDITING_WORDS = {
  nl: { editing: nlEditing, form: nlForm, selfReliance: nlSelfReliance, wayOfWorking: nlWayOfWorking },
  en: { editing: enEditing, form: enForm, selfReliance: enSelfReliance, wayOfWorking: enWayOfWorking },
}
export type EditingWords = (typeof EDITING_WORDS)['nl']

/** The words of changing a listing, which only these pages carry. */
export const useEditingWords = (): EditingWords => EDITING_WORDS[useLanguage()]
