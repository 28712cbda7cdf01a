import { useLanguage, useTexts } from '../../app/language.tsx'
import { languageInWords } from '../../app/words.ts'
import { useEditingWords } from '../../features/editing/editing-words.ts'
import { Choices } from '../../ui/form/choices.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { choicesOf, type FieldsProps, listIn } from './fields.ts'

export function AboutFields({ values, wrong }: FieldsProps) {
  const { organization: words } = useEditingWords().form
  return (
    <>
      <TextField
        name="name"
        label={words.name}
        defaultValue={values.name}
        maxLength={120}
        error={wrong('name') ? words.nameWrong : undefined}
      />
      <TextField
        name="summary"
        label={words.summary}
        hint={words.summaryHint}
        defaultValue={values.summary}
        rows={2}
        maxLength={200}
        error={wrong('summary') ? words.summaryWrong : undefined}
      />
      <TextField
        name="description"
        label={words.description}
        defaultValue={values.description}
        rows={8}
        maxLength={4000}
      />
      <LanguageChoices legend={words.languages} chosen={listIn(values.languages)} />
      <TextField
        name="kvkNumber"
        label={words.kvkNumber}
        inputMode="numeric"
        maxLength={10}
        defaultValue={values.kvkNumber}
        error={wrong('kvkNumber') ? words.kvkNumberWrong : undefined}
      />
    </>
  )
}

/** Those that are spoken in many neighbourhoods, and what was chosen before. */
export function LanguageChoices({ legend, chosen }: { legend: string; chosen: string[] }) {
  const language = useLanguage()
  const names: Record<string, string> = useEditingWords().form.languageNames
  const choices = [...new Set([...Object.keys(names), ...chosen])].map((value) => ({
    value,
    label: names[value] ?? languageInWords(value, language),
  }))
  return <Choices kind="checkbox" name="languages" legend={legend} choices={choices} chosen={chosen} />
}

/** Saying nothing is a choice like every other, and none stands out. */
export function IdentityFields({ values }: FieldsProps) {
  const { vocabulary } = useTexts()
  const { form, wayOfWorking } = useEditingWords()
  const words = form.organization
  return (
    <>
      <Choices
        kind="radio"
        name="tradition"
        legend={words['identity.tradition']}
        hint={words.traditionHint}
        choices={[...choicesOf(vocabulary.tradition), { value: '', label: words.noTradition }]}
        chosen={[values.tradition ?? '']}
      />
      <TextField
        name="ownWords"
        label={words['identity.ownWords']}
        hint={words.ownWordsHint}
        defaultValue={values.ownWords}
        rows={5}
        maxLength={600}
      />
      <Choices
        kind="checkbox"
        name="waysOfWorking"
        legend={words['identity.waysOfWorking']}
        hint={words.waysHint}
        choices={choicesOf(wayOfWorking)}
        chosen={listIn(values.waysOfWorking)}
      />
    </>
  )
}

export function ContactFields({ values, wrong }: FieldsProps) {
  const { organization: words } = useEditingWords().form
  const errorOf = (name: 'phone' | 'email' | 'website' | 'answersWithinDays') =>
    wrong(`contact.${name}`) ? words[`${name}Wrong`] : undefined
  return (
    <>
      <TextField
        name="role"
        label={words['contact.role']}
        hint={words.roleHint}
        maxLength={80}
        defaultValue={values.role}
      />
      <TextField
        name="phone"
        type="tel"
        label={words['contact.phone']}
        maxLength={40}
        defaultValue={values.phone}
        error={errorOf('phone')}
      />
      <TextField
        name="email"
        type="email"
        label={words['contact.email']}
        maxLength={200}
        spellCheck={false}
        defaultValue={values.email}
        error={errorOf('email')}
      />
      <TextField
        name="website"
        label={words['contact.website']}
        hint={words.websiteHint}
        inputMode="url"
        maxLength={300}
        spellCheck={false}
        defaultValue={values.website}
        error={errorOf('website')}
      />
      <TextField
        name="answersWithinDays"
        label={words['contact.answersWithinDays']}
        inputMode="numeric"
        maxLength={3}
        defaultValue={values.answersWithinDays}
        error={errorOf('answersWithinDays')}
      />
      <TextField
        name="note"
        label={words['contact.note']}
        hint={words.contactNoteHint}
        rows={2}
        maxLength={200}
        defaultValue={values.note}
      />
      <Choices
        kind="checkbox"
        name="noRequests"
        legend={words.requests}
        hint={words.noRequestsHint}
        choices={[{ value: 'yes', label: words['contact.noRequests'] }]}
        chosen={[values.noRequests ?? '']}
      />
    </>
  )
}
