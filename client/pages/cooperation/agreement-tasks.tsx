import { MOST_TASKS } from '#domain/cooperation/card-room.ts'
import { SelectField } from '../../ui/form/select-field.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { useCooperationWords } from './cooperation-words.ts'
import { OpeningRows } from './opening-rows.tsx'
import type { useAgreementForm } from './use-agreement-form.ts'

/** Who does what, until when. */
export function AgreementTasks({ form }: { form: ReturnType<typeof useAgreementForm> }) {
  const { agreement: words, who } = useCooperationWords()
  const { value, wrong, filledTasks } = form
  const choices = Object.entries(who).map(([code, label]) => ({ value: code, label }))
  return (
    <fieldset className="choices form-stack">
      <legend>{words.tasks}</legend>
      <OpeningRows filled={filledTasks} most={MOST_TASKS} more={words.moreTasks}>
        {(row) => {
          const name = `task-${row}`
          return (
            <div className="form-row" key={row}>
              <input type="hidden" name={`${name}-id`} value={value(`${name}-id`)} />
              <TextField
                name={name}
                label={words.task(row + 1)}
                maxLength={300}
                defaultValue={value(name)}
                error={wrong(name, 'task')}
              />
              <SelectField
                name={`${name}-who`}
                label={words.taskWho(row + 1)}
                choices={choices}
                chosen={value(`${name}-who`) || 'volunteer'}
              />
              <TextField
                name={`${name}-until`}
                type="date"
                label={words.taskUntil(row + 1)}
                defaultValue={value(`${name}-until`)}
                error={wrong(`${name}-until`, 'date')}
              />
            </div>
          )
        }}
      </OpeningRows>
    </fieldset>
  )
}
