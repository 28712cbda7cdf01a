import { Fragment } from 'react'
import type { Mark } from '#domain/search-reason.ts'

/** A text in which the words that were looked for stand out. */
export function Marked({ text, marks }: { text: string; marks: Mark[] }) {
  let last = 0
  const parts = marks.map(([from, to]) => {
    const before = text.slice(last, from)
    last = to
    return (
      <Fragment key={from}>
        {before}
        <mark>{text.slice(from, to)}</mark>
      </Fragment>
    )
  })
  return (
    <>
      {parts}
      {text.slice(last)}
    </>
  )
}
