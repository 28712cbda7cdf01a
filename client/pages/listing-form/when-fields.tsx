import { useEditingWords } from '../../features/editing/editing-words.ts'
import { Choices } from '../../ui/form/choices.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { type FieldsProps, listIn } from './fields.ts'
import { ScheduleField } from './schedule-field.tsx'

export function WhenFields({ data, values, wrong, answer }: FieldsProps) {
  const { activity: words } = useEditingWords().form
  const places = data.places.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <>
      <ScheduleField label={words.schedule} values={values} was={data.scheduleWas} asked={answer?.reading ?? null} />
      <Choices
        kind="radio"
        name="locationId"
        legend={words.locationId}
        choices={[...places, { value: '', label: words.noPlace }]}
        chosen={[values.locationId ?? '']}
      />
      <Choices
        kind="checkbox"
        name="catchment"
        legend={words.catchment}
        hint={words.catchmentHint}
        choices={data.areas.map(({ code, name }) => ({ value: code, label: name }))}
        chosen={listIn(values.catchment)}
      />
      <fieldset className={wrong('validUntil') ? 'choices field--wrong' : 'choices'}>
        <legend>{words.valid}</legend>
        <p className="field__hint">{words.validHint}</p>
        <TextField name="validFrom" type="date" label={words.validFrom} defaultValue={values.validFrom} />
        <TextField
          name="validUntil"
          type="date"
          label={words.validUntil}
          defaultValue={values.validUntil}
          error={wrong('validUntil') ? words.validWrong : undefined}
        />
      </fieldset>
    </>
  )
}
