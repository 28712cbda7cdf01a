import { useEffect, useId, useRef, useState } from 'react'
import type { PersonalKind } from '#domain/personal-details.ts'
import { useTexts } from '../../app/language.tsx'
import { listInWords } from '../../app/words.ts'
import { useShortListWords } from './short-list-words.ts'

const PAUSE_MILLISECONDS = 400

type Props = {
  label: string
  /** Read aloud instead of the label, where the same label stands more than once. */
  fullLabel?: string
  hint: string
  value: string
  maxLength: number
  rows?: number
  onKeep: (text: string) => void
}

/** Text that keeps itself, unless somebody can be recognised by it: then it says so, and what was kept before stays. */
export function CheckedText({ label, fullLabel, hint, value, maxLength, rows, onKeep }: Props) {
  const id = useId()
  const { warning, notKept } = useShortListWords()
  const { schedule } = useTexts()
  const [personal, setPersonal] = useState<PersonalKind[]>([])
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const last = useRef(value)
  const field = useRef<(HTMLInputElement & HTMLTextAreaElement) | null>(null)
  // Changed in another window: that shows, unless somebody is typing here.
  useEffect(() => {
    if (!field.current || value === last.current || document.activeElement === field.current) return
    last.current = value
    field.current.value = value
  }, [value])

  async function look(text: string) {
    clearTimeout(waiting.current)
    if (text === last.current) return setPersonal([])
    const { personalKinds } = await import('#domain/personal-details.ts')
    const kinds = personalKinds(text)
    setPersonal(kinds)
    if (kinds.length > 0) return
    last.current = text
    onKeep(text)
  }

  const shared = {
    id,
    ref: field,
    defaultValue: value,
    maxLength,
    autoComplete: 'off',
    'aria-label': fullLabel,
    'aria-describedby': `${id}-hint ${id}-warning`,
    'aria-invalid': personal.length > 0 || undefined,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => {
      clearTimeout(waiting.current)
      const { value: text } = currentTarget
      waiting.current = setTimeout(() => look(text), PAUSE_MILLISECONDS)
    },
    onBlur: ({ currentTarget }: { currentTarget: { value: string } }) => void look(currentTarget.value),
  }
  return (
    <div className={personal.length > 0 ? 'field field--wrong' : 'field'}>
      <label htmlFor={id}>{label}</label>
      <p className="field__hint" id={`${id}-hint`}>
        {hint}
      </p>
      {rows ? <textarea rows={rows} {...shared} /> : <input type="text" {...shared} />}
      <div id={`${id}-warning`} role="status">
        {personal.length > 0 && (
          <p className="field__error">
            {warning.title(
              listInWords(
                personal.map((kind) => warning[kind]),
                schedule.and,
              ),
            )}{' '}
            {notKept}
          </p>
        )}
      </div>
    </div>
  )
}
