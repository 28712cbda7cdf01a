import { MOST_GOALS } from '#domain/cooperation/card-room.ts'
import { SelectField } from '../../ui/form/select-field.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { useCooperationWords } from './cooperation-words.ts'
import { OpeningRows } from './opening-rows.tsx'
import type { useAgreementForm } from './use-agreement-form.ts'

/** Goals in plain words, each with the part of life it belongs to. */
export function AgreementGoals({ form }: { form: ReturnType<typeof useAgreementForm> }) {
  const { agreement: words, domains } = useCooperationWords()
  const { value, wrong, filledGoals } = form
  const choices = Object.entries(domains).map(([code, label]) => ({ value: code, label }))
  return (
    <fieldset className="choices form-stack">
      <legend>{words.goals}</legend>
      <OpeningRows filled={filledGoals} most={MOST_GOALS} more={words.moreGoals}>
        {(row) => {
          const name = `goal-${row}`
          return (
            <div className="form-row" key={row}>
              <input type="hidden" name={`${name}-id`} value={value(`${name}-id`)} />
              <TextField
                name={name}
                label={words.goal(row + 1)}
                maxLength={300}
                defaultValue={value(name)}
                error={wrong(name, 'goal')}
              />
              <SelectField
                name={`${name}-domain`}
                label={words.goalDomain(row + 1)}
                none={words.choose}
                choices={choices}
                chosen={value(`${name}-domain`)}
                error={wrong(`${name}-domain`, 'goalDomain')}
              />
            </div>
          )
        }}
      </OpeningRows>
    </fieldset>
  )
}
