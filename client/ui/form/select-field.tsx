import { useId } from 'react'

type Props = {
  name: string
  label: string
  /** What stands there while nothing is chosen. */
  none?: string
  choices: readonly { value: string; label: string }[]
  chosen?: string | undefined
  error?: string | undefined
}

/** One out of many. */
export function SelectField({ name, label, none, choices, chosen, error }: Props) {
  const id = useId()
  return (
    <div className={error ? 'field field--wrong' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {error && (
        <p className="field__error" id={`${id}-error`}>
          {error}
        </p>
      )}
      <select id={id} name={name} defaultValue={chosen ?? ''} aria-describedby={error ? `${id}-error` : undefined}>
        {none !== undefined && <option value="">{none}</option>}
        {choices.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}
