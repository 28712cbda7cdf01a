import { useId } from 'react'

type Choice = { value: string; label: string; hint?: string | undefined }
type Props = {
  name: string
  legend: string
  hint?: string | undefined
  error?: string | undefined
  choices: readonly Choice[]
  /** What is chosen already. */
  chosen: readonly string[]
  /** One of them, or as many as fit. */
  kind: 'radio' | 'checkbox'
}

/** A group to choose from. */
export function Choices({ name, legend, hint, error, choices, chosen, kind }: Props) {
  const id = useId()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <fieldset className={error ? 'choices field--wrong' : 'choices'} aria-describedby={described || undefined}>
      <legend>{legend}</legend>
      {hint && (
        <p className="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="field__error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {choices.map(({ value, label, hint: more }) => (
        <label className="choice" key={value}>
          <input type={kind} name={name} value={value} defaultChecked={chosen.includes(value)} />
          <span>
            {label}
            {more && <span className="choice__hint">{more}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
