import { type ReactNode, useEffect, useRef } from 'react'

/** What was done, above the rest. The keyboard goes there, as the button that did it is often gone. */
export function DoneNote({ children }: { children: ReactNode }) {
  const note = useRef<HTMLParagraphElement>(null)
  useEffect(() => note.current?.focus(), [])
  return (
    <p className="done-note" role="status" tabIndex={-1} ref={note}>
      {children}
    </p>
  )
}
