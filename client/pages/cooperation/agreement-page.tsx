import { Form, Link } from 'react-router'
import { sitePaths } from '../../app/site-paths.ts'
import { Choices } from '../../ui/form/choices.tsx'
import { Refusal } from '../../ui/form/refusal.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { SendButton } from '../../ui/form/send-button.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { AgreementGoals } from './agreement-goals.tsx'
import { AgreementTasks } from './agreement-tasks.tsx'
import { useCooperationWords } from './cooperation-words.ts'
import { useAgreementForm } from './use-agreement-form.ts'
import { useWhyRefused } from './use-why-refused.ts'

/** Proposes agreements, or a change of them. What was typed stays when it is refused. */
export function AgreementPage() {
  const { agreement: words, card: cardWords, often, shares } = useCooperationWords()
  const form = useAgreementForm()
  const { card, refused, value, wrong } = form
  const why = useWhyRefused(refused)
  const line = (name: 'adds' | 'doesNot' | 'strengths') => (
    <TextField
      name={name}
      label={words[name]}
      rows={3}
      maxLength={1000}
      defaultValue={value(name)}
      error={wrong(name, 'tooLong')}
    />
  )
  return (
    <div className="form-page">
      <h1>{words.formTitle}</h1>
      <p className="lead">{words.formLead}</p>
      {why && <Refusal title={why} />}
      <Form method="post" noValidate>
        <input type="hidden" name="kind" value="propose" />
        <input type="hidden" name="version" value={card.version} />
        <section className="form-stack" aria-labelledby="why">
          <h2 id="why">{words.sections.why}</h2>
          <AgreementGoals form={form} />
          {line('strengths')}
          {line('adds')}
          {line('doesNot')}
        </section>
        <section className="form-stack" aria-labelledby="who">
          <h2 id="who">{words.sections.who}</h2>
          <TextField
            name="volunteer"
            label={words.volunteer}
            maxLength={40}
            defaultValue={value('volunteer')}
            error={wrong('volunteer', 'volunteer')}
          />
          <AgreementTasks form={form} />
          <TextField
            name="standIn"
            label={words.standIn}
            maxLength={300}
            defaultValue={value('standIn')}
            error={wrong('standIn', 'tooLong')}
          />
        </section>
        <section className="form-stack" aria-labelledby="together">
          <h2 id="together">{words.sections.together}</h2>
          <TextField
            name="intakeOn"
            type="date"
            label={words.intakeOn}
            defaultValue={value('intakeOn')}
            error={wrong('intakeOn', 'date')}
          />
          <TextField
            name="contactHow"
            label={words.contactHow}
            hint={words.contactHowHint}
            maxLength={300}
            defaultValue={value('contactHow')}
            error={wrong('contactHow', 'tooLong')}
          />
          <SelectField
            name="contactOften"
            label={words.contactOften}
            none={words.choose}
            choices={options(often)}
            chosen={value('contactOften')}
          />
          <TextField
            name="contactOn"
            label={words.contactOn}
            hint={words.contactOnHint}
            rows={3}
            defaultValue={value('contactOn')}
            error={wrong('contactOn', 'dates')}
          />
          <Choices
            name="shares"
            kind="checkbox"
            legend={words.shares}
            hint={words.sharesHint}
            choices={options(shares)}
            chosen={value('shares').split('\n')}
          />
          <Choices
            name="agreedWithPerson"
            kind="checkbox"
            legend={words.agreedTitle}
            choices={[{ value: 'yes', label: words.agreedWithPerson }]}
            chosen={[value('agreedWithPerson')]}
          />
        </section>
        <SendButton>{words.send}</SendButton>
      </Form>
      <p>
        <Link to={sitePaths.cooperation(card.id)}>{cardWords.title(card.code)}</Link>
      </p>
    </div>
  )
}

function options(named: Record<string, string>): { value: string; label: string }[] {
  return Object.entries(named).map(([value, label]) => ({ value, label }))
}
