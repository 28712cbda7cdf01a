import { useTexts } from '../../app/language.tsx'
import { useEditingWords } from '../../features/editing/editing-words.ts'
import { Choices } from '../../ui/form/choices.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { choicesOf, type FieldsProps, listIn } from './fields.ts'
import { NeedsField } from './needs-field.tsx'
import { LanguageChoices } from './organization-fields.tsx'

export function ActivityFields(props: FieldsProps) {
  const { values, wrong } = props
  const { vocabulary } = useTexts()
  const { activity: words } = useEditingWords().form
  return (
    <>
      <TextField
        name="title"
        label={words.title}
        maxLength={120}
        defaultValue={values.title}
        error={wrong('title') ? words.titleWrong : undefined}
      />
      <Choices
        kind="radio"
        name="kind"
        legend={words.kind}
        choices={choicesOf(vocabulary.kind)}
        chosen={[values.kind ?? '']}
        error={wrong('kind') ? words.kindWrong : undefined}
      />
      <TextField
        name="summary"
        label={words.summary}
        hint={words.summaryHint}
        rows={2}
        maxLength={200}
        defaultValue={values.summary}
      />
      <TextField
        name="description"
        label={words.description}
        rows={8}
        maxLength={4000}
        defaultValue={values.description}
      />
      <NeedsField {...props} />
    </>
  )
}

export function WhoFields({ values, wrong }: FieldsProps) {
  const { vocabulary } = useTexts()
  const { activity: words } = useEditingWords().form
  const agesWrong = wrong('audience') ? words.agesWrong : undefined
  return (
    <>
      <fieldset className="choices">
        <legend>{words.ages}</legend>
        <TextField
          name="ageFrom"
          label={words.ageFrom}
          inputMode="numeric"
          maxLength={3}
          defaultValue={values.ageFrom}
          error={agesWrong}
        />
        <TextField name="ageTo" label={words.ageTo} inputMode="numeric" maxLength={3} defaultValue={values.ageTo} />
      </fieldset>
      <Choices
        kind="checkbox"
        name="groups"
        legend={words['audience.groups']}
        choices={choicesOf(vocabulary.audience)}
        chosen={listIn(values.groups)}
      />
      <TextField
        name="exclusions"
        label={words.exclusions}
        hint={words.exclusionsHint}
        rows={2}
        maxLength={300}
        defaultValue={values.exclusions}
      />
      <Choices
        kind="checkbox"
        name="form"
        legend={words.form}
        choices={choicesOf(vocabulary.form)}
        chosen={listIn(values.form)}
      />
      <LanguageChoices legend={words.languages} chosen={listIn(values.languages)} />
    </>
  )
}

export function JoinFields({ values, wrong }: FieldsProps) {
  const { vocabulary } = useTexts()
  const { activity: words } = useEditingWords().form
  const unknown = { value: '', label: words.unknown }
  return (
    <>
      <TextField
        name="nextStep"
        label={words.nextStep}
        hint={words.nextStepHint}
        rows={2}
        maxLength={240}
        defaultValue={values.nextStep}
      />
      <Choices
        kind="radio"
        name="registration"
        legend={words.registration}
        choices={[...choicesOf(vocabulary.registration), unknown]}
        chosen={[values.registration ?? '']}
      />
      <Choices
        kind="radio"
        name="free"
        legend={words.cost}
        choices={[{ value: 'yes', label: words.free }, { value: 'no', label: words.notFree }, unknown]}
        chosen={[values.free ?? '']}
      />
      <TextField
        name="amount"
        label={words.amount}
        inputMode="decimal"
        maxLength={10}
        defaultValue={values.amount}
        error={wrong('cost.amountCents') ? words.amountWrong : undefined}
      />
      <TextField name="costNote" label={words.costNote} maxLength={160} defaultValue={values.costNote} />
      <Choices
        kind="radio"
        name="capacity"
        legend={words.capacity}
        hint={words.capacityHint}
        choices={[...choicesOf(vocabulary.capacity), unknown]}
        chosen={[values.capacity ?? '']}
      />
      <TextField
        name="waitWeeks"
        label={words.waitWeeks}
        hint={words.waitWeeksHint}
        inputMode="numeric"
        maxLength={3}
        defaultValue={values.waitWeeks}
        error={wrong('capacity') ? words.waitWeeksWrong : undefined}
      />
    </>
  )
}

export function GiveFields({ values }: FieldsProps) {
  const { vocabulary } = useTexts()
  const { form, selfReliance } = useEditingWords()
  const { activity: words } = form
  return (
    <>
      <Choices
        kind="checkbox"
        name="contribute"
        legend={words.contribute}
        choices={choicesOf(vocabulary.contribution)}
        chosen={listIn(values.contribute)}
      />
      <TextField
        name="contributeNote"
        label={words.contributeNote}
        rows={2}
        maxLength={200}
        defaultValue={values.contributeNote}
      />
      <Choices
        kind="checkbox"
        name="selfReliance"
        legend={words.selfReliance}
        choices={choicesOf(selfReliance)}
        chosen={listIn(values.selfReliance)}
      />
    </>
  )
}
