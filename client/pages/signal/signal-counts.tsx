import { CountTable } from './count-table.tsx'
import { areaOfCount, useCountWords } from './count-words.ts'
import type { SignalsData } from './signal-actions.ts'

/** What people look for and miss, as a table: only what may be seen comes here. */
export function SignalCounts({ counts, areas, needs }: Pick<SignalsData, 'counts' | 'areas' | 'needs'>) {
  const { counts: words, source } = useCountWords()
  const nameOf = (need: string | null) =>
    need ? (needs.find(({ value }) => value === need)?.label ?? need) : words.unknown
  return (
    <CountTable
      id="counts"
      words={words}
      none={words.none}
      heads={[words.month, words.need, words.area, words.what, words.count]}
      rows={counts.map(({ month, need, area, source: how, count, rest }) => ({
        key: `${month}-${need}-${area}-${how}-${rest}`,
        cells: [month, nameOf(need), areaOfCount({ area, rest }, areas, words), source[how], count],
      }))}
    />
  )
}
