import type { ReactNode } from 'react'

type Props = { labelledBy: string; children: ReactNode }

/** A table that may be wider than the window, in a part of its own that scrolls: by touch, and by keyboard when it has the focus. */
export function WideTable({ labelledBy, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without a place in the order of Tab, nobody scrolls it by keyboard
    <section className="table-scroll" aria-labelledby={labelledBy} tabIndex={0}>
      <table>{children}</table>
    </section>
  )
}
