import type { ReactNode } from 'react'
import { WideTable } from '../../ui/wide-table.tsx'

type Props = {
  id: string
  words: { title: string; lead: string }
  /** What is said where there is nothing to count. */
  none: string
  heads: string[]
  /** A key that no other row has, and what stands in each column. */
  rows: { key: string; cells: ReactNode[] }[]
}

/** Counts that the network may see, under their own heading. */
export function CountTable({ id, words, none, heads, rows }: Props) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{words.title}</h2>
      <p>{words.lead}</p>
      {rows.length === 0 && <p>{none}</p>}
      {rows.length > 0 && (
        <WideTable labelledBy={id}>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells }) => (
              <tr key={key}>
                {heads.map((head, column) => (
                  <td key={head}>{cells[column]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </WideTable>
      )}
    </section>
  )
}
