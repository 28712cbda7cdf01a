import { type ReactNode, useEffect, useRef } from 'react'
import { useLocation } from 'react-router'

/** What was done, above the rest. The keyboard goes there, as the button that did it is often gone. */
export function DoneNote({ children }: { children: ReactNode }) {
  const note = useRef<HTMLParagraphElement>(null)
  const { key } = useLocation()
  // Every time anew, also when the same was done again.
  useEffect(() => note.current?.focus(), [key])
  return (
    <p className="done-note" role="status" tabIndex={-1} ref={note}>
      {children}
    </p>
  )
}
