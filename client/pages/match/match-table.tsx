import type { RowView } from './match-view.ts'
import { useAllMatchWords } from './match-words.ts'

const SIGNS = { fits: '✓', 'fits-not': '✗', unknown: '?' } as const

/** What was asked beside what there is. The word says it; the sign and the colour only help the eye. */
export function MatchTable({ rows, title }: { rows: RowView[]; title: string }) {
  const { answer } = useAllMatchWords()
  return (
    <details className="match__points">
      <summary>{answer.table}</summary>
      <table>
        <caption className="match__hidden">{answer.tableOf(title)}</caption>
        <thead>
          <tr>
            <th scope="col">{answer.asked}</th>
            <th scope="col">{answer.verdict}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, asked, must, verdict, there }) => (
            <tr key={name} data-verdict={verdict}>
              <th scope="row">
                {name}
                {must && <span className="badge"> {answer.must}</span>}
                {asked && <span className="match__asked">{asked}</span>}
              </th>
              <td>
                <span aria-hidden="true">{SIGNS[verdict]}</span> {answer[verdict]}
                {verdict === 'unknown' && `, ${answer.askThem}`}
                {there && <span className="match__there">{there}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
