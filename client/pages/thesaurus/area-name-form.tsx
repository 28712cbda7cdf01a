import { Form, useLoaderData } from 'react-router'
import { isWrong, useRefused } from '../../app/use-refused.ts'
import { SelectField } from '../../ui/form/select-field.tsx'
import { SendButton } from '../../ui/form/send-button.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import type { AreaName, AreaNamesData } from './area-names-actions.ts'
import { useThesaurusWords } from './thesaurus-words.ts'

/** A new name, or one that is there already. */
export function AreaNameForm({ name }: { name: AreaName | null }) {
  const { names: words } = useThesaurusWords()
  const { municipalities } = useLoaderData<AreaNamesData>()
  const refused = useRefused()
  const values = refused?.values
  const wrong = (field: string, said: string) => (isWrong(refused, `save.0.${field}`) ? said : undefined)
  return (
    <section>
      <h2 id="name-form">{name ? words.changeOf(name.name) : words.add}</h2>
      <Form method="post" noValidate>
        <Former name={name} />
        <TextField
          name="name"
          label={words.name}
          maxLength={200}
          spellCheck={false}
          defaultValue={values?.name ?? name?.name}
          error={wrong('name', words.nameWrong)}
        />
        <SelectField
          name="inside"
          label={words.inside}
          none={words.everywhere}
          choices={municipalities}
          chosen={values?.inside ?? name?.municipalityCode ?? ''}
        />
        <TextField
          name="codes"
          label={words.codes}
          hint={words.codesHint}
          rows={4}
          spellCheck={false}
          defaultValue={values?.codes ?? name?.codes.join('\n')}
          error={wrong('codes', words.codesWrong)}
        />
        <TextField
          name="note"
          label={words.note}
          maxLength={500}
          defaultValue={values?.note ?? name?.note ?? ''}
          error={wrong('note', words.noteWrong)}
        />
        <SendButton name="do" value="save">
          {words.save}
        </SendButton>
      </Form>
      {name && (
        <Form method="post" className="after-form">
          <Former name={name} />
          <SendButton name="do" value="remove" quiet label={words.removeOf(name.name)}>
            {words.remove}
          </SendButton>
        </Form>
      )}
    </section>
  )
}

/** What it was called before, as that is how it is found. */
function Former({ name }: { name: AreaName | null }) {
  if (!name) return null
  return (
    <>
      <input type="hidden" name="before" value={name.name} />
      <input type="hidden" name="beforeIn" value={name.municipalityCode ?? ''} />
    </>
  )
}
