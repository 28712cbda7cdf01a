import { WideTable } from '../../ui/wide-table.tsx'
import { areaOfCount, useCountWords } from './count-words.ts'
import type { SignalsData } from './signal-actions.ts'

/** What people look for and miss, as a table: only what may be seen comes here. */
export function SignalCounts({ counts, areas, needs }: Pick<SignalsData, 'counts' | 'areas' | 'needs'>) {
  const { counts: words, source } = useCountWords()
  const nameOf = (need: string | null) =>
    need ? (needs.find(({ value }) => value === need)?.label ?? need) : words.unknown
  return (
    <section aria-labelledby="counts">
      <h2 id="counts">{words.title}</h2>
      <p>{words.lead}</p>
      {counts.length === 0 && <p>{words.none}</p>}
      {counts.length > 0 && (
        <WideTable labelledBy="counts">
          <thead>
            <tr>
              {[words.month, words.need, words.area, words.what, words.count].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {counts.map(({ month, need, area, source: how, count, rest }) => (
              <tr key={`${month}-${need}-${area}-${how}-${rest}`}>
                <td>{month}</td>
                <td>{nameOf(need)}</td>
                <td>{areaOfCount({ area, rest }, areas, words)}</td>
                <td>{source[how]}</td>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </WideTable>
      )}
    </section>
  )
}
