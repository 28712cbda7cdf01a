import type { ReactNode } from 'react'

const AT_A_TIME = 3

type Props = {
  /** What is filled in stands open; where nothing is, the first row does. */
  filled: number
  most: number
  more: string
  children: (row: number) => ReactNode
}

/** Rows of a form that come when somebody asks for them, a few at a time and without a script. */
export function OpeningRows({ filled, most, more, children }: Props) {
  const open = Math.max(1, filled)
  return (
    <>
      {rowsBetween(0, open).map(children)}
      <More from={open} most={most} more={more}>
        {children}
      </More>
    </>
  )
}

function More({ from, most, more, children }: Omit<Props, 'filled'> & { from: number }) {
  if (from >= most) return null
  const to = Math.min(from + AT_A_TIME, most)
  return (
    <details className="more-rows">
      <summary>{more}</summary>
      <div className="form-stack">
        {rowsBetween(from, to).map(children)}
        <More from={to} most={most} more={more}>
          {children}
        </More>
      </div>
    </details>
  )
}

function rowsBetween(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at)
}
