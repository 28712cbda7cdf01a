import type { ReactNode } from 'react'

type Props = { children: ReactNode; name?: string; value?: string; quiet?: boolean; busy?: boolean }

/** Sends the form it stands in. It stays usable while sending: a button that goes dead leaves the keyboard nowhere. */
export function SendButton({ children, name, value, quiet = false, busy = false }: Props) {
  return (
    <button
      className={quiet ? 'button button--quiet' : 'button'}
      type="submit"
      name={name}
      value={value}
      aria-busy={busy || undefined}
    >
      {children}
    </button>
  )
}
