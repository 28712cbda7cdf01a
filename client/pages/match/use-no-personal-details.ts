import { type FormEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { PersonalKind } from '#domain/personal-details.ts'

const PAUSE_MILLISECONDS = 400

/**
 * Looks, while somebody types, for what a person can be recognised by, and keeps the form from being sent. `known` is what the server
 * found where there is no script. What finds it is fetched with the first letter.
 */
export function useNoPersonalDetails(known: PersonalKind[]) {
  const [found, setFound] = useState<PersonalKind[] | null>(null)
  const form = useRef<HTMLFormElement>(null)
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)

  async function look(form: HTMLFormElement): Promise<PersonalKind[]> {
    const { personalKinds } = await import('#domain/personal-details.ts')
    const kinds = personalKinds(['note', 'place'].map((name) => fieldText(form, name)).join('\n'))
    setFound(kinds)
    return kinds
  }

  const lookAtFirst = useEffectEvent(() => {
    const note = form.current?.elements.namedItem('note')
    if (form.current && note instanceof HTMLTextAreaElement && note.value !== note.defaultValue) look(form.current)
  })
  // Typed before the script came.
  useEffect(() => lookAtFirst(), [])

  return {
    form,
    personal: found ?? known,
    onInput({ currentTarget }: FormEvent<HTMLFormElement>) {
      clearTimeout(waiting.current)
      waiting.current = setTimeout(() => look(currentTarget), PAUSE_MILLISECONDS)
    },
    /** What was typed just now may not have been looked at yet: the action looks again before it sends anything. */
    onSubmit(event: FormEvent<HTMLFormElement>) {
      if (!found?.length) return
      event.preventDefault()
      event.currentTarget.querySelector<HTMLElement>('[name="note"]')?.focus()
    },
  }
}

function fieldText(form: HTMLFormElement, name: string): string {
  const field = form.elements.namedItem(name)
  return field && 'value' in field ? String(field.value) : ''
}
