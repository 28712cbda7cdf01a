import { useTexts } from '../../app/language.tsx'
import { CountTable } from './count-table.tsx'
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
    <CountTable
      id="together"
      words={words}
      none={shared.none}
      heads={[shared.month, words.about, words.partner, shared.area, words.count]}
      rows={cooperations.map((one) => ({
        key: JSON.stringify(one),
        cells: [
          one.month,
          about(one),
          one.partner ? vocabulary.kind[one.partner] : words.anyPartner,
          areaOfCount(one, areas, shared),
          words.atLeast(one.count),
        ],
      }))}
    />
  )
}
