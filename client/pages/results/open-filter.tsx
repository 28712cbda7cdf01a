import type { OpenWhen } from '#domain/open-times.ts'
import { useTexts } from '../../app/language.tsx'
import { useAskedSearch, useSearchNow } from '../../features/search/search-form.tsx'
import { counted } from './counted.ts'
import type { ResultsData } from './results-data.ts'

const WHEN: ('' | OpenWhen)[] = ['', 'now', 'today', 'week']

/** Open now, today or this week: one of these, or none. */
export function OpenFilter({ data: { search, opens } }: { data: ResultsData }) {
  const { results } = useTexts()
  const searchNow = useSearchNow()
  const { open } = useAskedSearch(search)
  return (
    <details className="filter" open>
      <summary>{results.filter.open}</summary>
      <fieldset>
        <legend className="hidden">{results.filter.open}</legend>
        {WHEN.map((when) => {
          const count = when && opens ? opens[when] : null
          const { empty, shown, unless } = counted(count, opens?.are ?? 'exact', search.open === when)
          return (
            <label key={when} className={empty ? 'check check--empty' : 'check'}>
              <input type="radio" name="open" value={when} checked={open === when} {...unless} onChange={searchNow} />
              <span className="check__name">{when ? results.open[when] : results.openAny}</span>
              {shown && <span className="check__count">{shown}</span>}
            </label>
          )
        })}
      </fieldset>
    </details>
  )
}
