import { useTexts } from '../../app/language.tsx'
import { WideTable } from '../../ui/wide-table.tsx'
import { areaOfCount, useCountWords } from './count-words.ts'
import type { SignalsData } from './signal-actions.ts'

/** What stays of cooperations that are erased: how many there were, and how their goals went. Only what may be seen comes here. */
export function CooperationCounts({
  cooperations,
  areas,
  needs,
}: Pick<SignalsData, 'cooperations' | 'areas' | 'needs'>) {
  const { counts: shared, together: words, domains, reached } = useCountWords()
  const { vocabulary } = useTexts()
  const about = ({ need, domain, reached: how }: SignalsData['cooperations'][number]) =>
    domain && how
      ? words.goal(domains[domain], reached[how])
      : need
        ? words.need(needs.find(({ value }) => value === need)?.label ?? need)
        : words.need(shared.unknown)
  return (
    <section aria-labelledby="together">
      <h2 id="together">{words.title}</h2>
      <p>{words.lead}</p>
      {cooperations.length === 0 && <p>{shared.none}</p>}
      {cooperations.length > 0 && (
        <WideTable labelledBy="together">
          <thead>
            <tr>
              {[shared.month, words.about, words.partner, shared.area, words.count].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cooperations.map((one) => (
              <tr key={JSON.stringify(one)}>
                <td>{one.month}</td>
                <td>{about(one)}</td>
                <td>{one.partner ? vocabulary.kind[one.partner] : words.anyPartner}</td>
                <td>{areaOfCount(one, areas, shared)}</td>
                <td>{words.atLeast(one.count)}</td>
              </tr>
            ))}
          </tbody>
        </WideTable>
      )}
    </section>
  )
}
