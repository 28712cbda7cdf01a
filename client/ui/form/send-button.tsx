import type { ReactNode } from 'react'

type Props = {
  children: ReactNode
  name?: string
  value?: string
  quiet?: boolean
  busy?: boolean
  /** What a screen reader says of it, where the same words stand on the page more often. Begins with those words. */
  label?: string
}

/** Sends the form it stands in. It stays usable while sending: a button that goes dead leaves the keyboard nowhere. */
export function SendButton({ children, name, value, quiet = false, busy = false, label }: Props) {
  return (
    <button
      className={quiet ? 'button button--quiet' : 'button'}
      type="submit"
      name={name}
      value={value}
      aria-busy={busy || undefined}
      aria-label={label}
    >
      {children}
    </button>
  )
}
