import { type RefObject, useEffect, useRef, useState } from 'react'
import { problemOf } from '../../app/load.ts'
import { type Kept, keptKey, readKept, removeKept, writeKept } from '../../features/editing/kept-on-device.ts'
import { valuesIn } from './listing-form-actions.ts'
import type { Values } from './values-of.ts'

type Given = {
  form: RefObject<HTMLFormElement | null>
  /** Of the listing and the form. */
  id: string
  name: string
  /** What the server kept before, and when. */
  known: { values: Values; at: string } | null
}
type State = 'quiet' | 'kept' | 'offline' | 'signed-out'

const PAUSE_MS = 1500

/** What is typed is kept on this device at once, and on the server a moment later. */
export function useKeptTyping({ form, id, name, known }: Given) {
  const key = keptKey(id, name)
  const [state, setState] = useState<State>('quiet')
  const [found, setFound] = useState<Kept | null>(null)
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)

  // Only what is newer than the server knows: this device was without a connection, or signed out.
  useEffect(() => {
    const here = readKept(key)
    if (here && (!known || here.at > known.at)) setFound(here)
    return () => clearTimeout(pause.current)
  }, [key, known])

  function keepSoon(): void {
    if (!form.current) return
    const values = typedIn(form.current)
    writeKept(key, { values, at: new Date().toISOString() })
    clearTimeout(pause.current)
    pause.current = setTimeout(async () => {
      const { call } = await import('../../app/api.ts')
      const sending = call('keepTyped', { params: { id, form: name }, body: { values } })
      setState(
        await sending.then(
          () => 'kept',
          (error) => (problemOf(error) === 'sign-in-needed' ? 'signed-out' : 'offline'),
        ),
      )
    }, PAUSE_MS)
  }

  function forget(): void {
    removeKept(key)
    setFound(null)
  }

  return { state, found, keepSoon, forget, stop: () => clearTimeout(pause.current) }
}

/** What a person fills in, not what the form carries along. */
function typedIn(form: HTMLFormElement): Values {
  const { part: _, scheduleWas: __, scheduleSeen: ___, about: ____, ...values } = valuesIn(new FormData(form))
  return values
}
