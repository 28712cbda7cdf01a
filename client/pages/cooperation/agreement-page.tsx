import { Form, Link, useLoaderData } from 'react-router'
import { sitePaths } from '../../app/site-paths.ts'
import { useRefused } from '../../app/use-refused.ts'
import { Choices } from '../../ui/form/choices.tsx'
import { Refusal } from '../../ui/form/refusal.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { SendButton } from '../../ui/form/send-button.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { dutchDate, GOAL_ROWS, startOf, TASK_ROWS } from './card-form.ts'
import type { ShownCard } from './cooperation-actions.ts'
import { useCooperationWords } from './cooperation-words.ts'
import { useWhyRefused } from './use-why-refused.ts'

/** Proposes agreements, or a change of them. What was typed stays when it is refused. */
export function AgreementPage() {
  const { agreement: words, card: cardWords, domains, who, shares } = useCooperationWords()
  const card = useLoaderData<ShownCard>()
  const refused = useRefused()
  const why = useWhyRefused(refused)
  const start = startOf(card)
  const typed = (name: string, kept: string) => refused?.values[name] ?? kept
  const isPersonal = (name: string) =>
    refused?.fields.some(({ where, code }) => where === `agreement.${name}` && code === 'personal-details')
      ? cardWords.personal
      : undefined
  const lines = ['adds', 'doesNot', 'strengths'] as const
  const rows = (count: number) => Array.from({ length: count }, (_, row) => row)
  return (
    <div className="form-page">
      <h1>{words.formTitle}</h1>
      <p className="lead">{words.formLead}</p>
      {why && <Refusal title={why} />}
      <Form method="post" noValidate>
        <input type="hidden" name="kind" value="propose" />
        <input type="hidden" name="version" value={card.version} />
        <fieldset className="choices form-stack">
          <legend>{words.goals}</legend>
          {rows(GOAL_ROWS).map((row) => {
            const goal = start.goals[row]
            return (
              <div className="form-row" key={row}>
                <input type="hidden" name={`goal-${row}-id`} value={goal?.id ?? ''} />
                <TextField
                  name={`goal-${row}`}
                  label={words.goal(row + 1)}
                  maxLength={300}
                  defaultValue={typed(`goal-${row}`, goal?.words ?? '')}
                />
                <SelectField
                  name={`goal-${row}-domain`}
                  label={words.goalDomain(row + 1)}
                  none={words.choose}
                  choices={options(domains)}
                  chosen={typed(`goal-${row}-domain`, goal?.domain ?? '')}
                />
              </div>
            )
          })}
        </fieldset>
        {lines.map((name) => (
          <TextField
            key={name}
            name={name}
            label={words[name]}
            rows={3}
            maxLength={1000}
            defaultValue={typed(name, start[name])}
            error={isPersonal(name)}
          />
        ))}
        <fieldset className="choices form-stack">
          <legend>{words.tasks}</legend>
          {rows(TASK_ROWS).map((row) => {
            const task = start.tasks[row]
            return (
              <div className="form-row" key={row}>
                <input type="hidden" name={`task-${row}-id`} value={task?.id ?? ''} />
                <TextField
                  name={`task-${row}`}
                  label={words.task(row + 1)}
                  maxLength={300}
                  defaultValue={typed(`task-${row}`, task?.words ?? '')}
                />
                <SelectField
                  name={`task-${row}-who`}
                  label={words.taskWho(row + 1)}
                  choices={options(who)}
                  chosen={typed(`task-${row}-who`, task?.who ?? 'volunteer')}
                />
                <TextField
                  name={`task-${row}-until`}
                  type="date"
                  label={words.taskUntil(row + 1)}
                  defaultValue={typed(`task-${row}-until`, task?.until ?? '')}
                />
              </div>
            )
          })}
        </fieldset>
        <TextField
          name="intakeOn"
          type="date"
          label={words.intakeOn}
          defaultValue={typed('intakeOn', start.intakeOn ?? '')}
        />
        <TextField
          name="volunteer"
          label={words.volunteer}
          maxLength={40}
          defaultValue={typed('volunteer', start.volunteer)}
        />
        <TextField
          name="contactHow"
          label={words.contactHow}
          maxLength={300}
          defaultValue={typed('contactHow', start.contactHow)}
          error={isPersonal('contactHow')}
        />
        <TextField
          name="contactOn"
          label={words.contactOn}
          hint={words.contactOnHint}
          rows={3}
          defaultValue={typed('contactOn', start.contactOn.map(dutchDate).join('\n'))}
        />
        <TextField
          name="standIn"
          label={words.standIn}
          maxLength={300}
          defaultValue={typed('standIn', start.standIn)}
          error={isPersonal('standIn')}
        />
        <Choices
          name="shares"
          kind="checkbox"
          legend={words.shares}
          hint={words.sharesHint}
          choices={options(shares)}
          chosen={refused ? typed('shares', '').split('\n') : start.shares}
        />
        <Choices
          name="agreedWithPerson"
          kind="checkbox"
          legend={words.shares}
          choices={[{ value: 'yes', label: words.agreedWithPerson }]}
          chosen={typed('agreedWithPerson', start.agreedWithPerson ? 'yes' : '') ? ['yes'] : []}
        />
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
