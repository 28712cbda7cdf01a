import { useEffect, useRef } from 'react'
import { useActionData } from 'react-router'

type Props = { title: string; children?: React.ReactNode }

/** What went wrong with a form, above it. The keyboard goes there, so that a screen reader says it. */
export function Refusal({ title, children }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const answer = useActionData()
  // Every answer anew, also when it says the same.
  useEffect(() => box.current?.focus(), [answer])
  return (
    <div className="refusal" role="alert" tabIndex={-1} ref={box}>
      <p className="refusal__title">{title}</p>
      {children}
    </div>
  )
}
