import { type InputHTMLAttributes, useId } from 'react'
import { useTypedBefore } from './use-typed-before.ts'

type Props = {
  name: string
  label: string
  hint?: string | undefined
  /** What is wrong, in words; nothing when all is well. */
  error?: string | undefined
  /** With this many rows it takes more lines. */
  rows?: number
} & Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'type' | 'autoComplete' | 'inputMode' | 'maxLength' | 'required' | 'defaultValue' | 'spellCheck' | 'placeholder'
>

/** One line or more to fill in, with its name, a hint, and what is wrong, all told to a screen reader. */
export function TextField({ name, label, hint, error, rows, defaultValue, ...input }: Props) {
  const id = useId()
  useTypedBefore(id)
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  const shared = {
    id,
    name,
    'aria-describedby': described || undefined,
    'aria-invalid': error ? true : undefined,
    defaultValue,
  } as const
  return (
    <div className={error ? 'field field--wrong' : 'field'}>
      <label htmlFor={id}>{label}</label>
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
      {rows ? (
        <textarea {...shared} rows={rows} maxLength={input.maxLength} required={input.required} />
      ) : (
        <input {...shared} {...input} />
      )}
    </div>
  )
}
