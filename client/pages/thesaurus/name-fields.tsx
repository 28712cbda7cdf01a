import type { Need } from '#domain/need.ts'
import type { Refused } from '../../app/submit.ts'
import { isWrong } from '../../app/use-refused.ts'
import { SelectField } from '../../ui/form/select-field.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { useThesaurusWords } from './thesaurus-words.ts'

type Props = {
  refused: Refused | null
  themes: { value: string; label: string }[]
  term?: Pick<Need, 'name' | 'description' | 'theme'>
}

/** What a need is called in two languages, and the theme it stands under. */
export function NameFields({ refused, themes, term }: Props) {
  const { need } = useThesaurusWords()
  const values = refused?.values
  const wrong = (field: string, said: string) => (isWrong(refused, field) ? said : undefined)
  const isTaken = refused?.fields.some(({ where, code }) => where === 'name.nl' && code === 'taken')
  return (
    <>
      <TextField
        name="name"
        label={need.name}
        maxLength={120}
        defaultValue={values?.name ?? term?.name.nl}
        error={wrong('name.nl', isTaken ? need.nameTaken : need.nameWrong)}
      />
      <TextField
        name="nameEn"
        label={need.nameEn}
        maxLength={120}
        defaultValue={values?.nameEn ?? term?.name.en}
        error={wrong('name.en', need.nameWrong)}
      />
      <TextField
        name="description"
        label={need.description}
        rows={2}
        maxLength={400}
        defaultValue={values?.description ?? term?.description.nl}
        error={wrong('description.nl', need.descriptionWrong)}
      />
      <TextField
        name="descriptionEn"
        label={need.descriptionEn}
        rows={2}
        maxLength={400}
        defaultValue={values?.descriptionEn ?? term?.description.en}
        error={wrong('description.en', need.descriptionWrong)}
      />
      <SelectField
        name="theme"
        label={need.theme}
        choices={themes}
        chosen={values?.theme ?? term?.theme ?? themes[0]?.value}
        error={wrong('theme', need.themeWrong)}
      />
    </>
  )
}
