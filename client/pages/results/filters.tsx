import { useLanguage, useTexts } from '../../app/language.tsx'
import { useAskedSearch, useSearchNow } from '../../features/search/search-form.tsx'
import { valueName } from './chosen.ts'
import { counted, LEGEND } from './counted.ts'
import { type FilterGroup, filterGroups, OPEN_GROUPS } from './filter-groups.ts'
import { OpenFilter } from './open-filter.tsx'
import type { FilterValue, ResultsData } from './results-data.ts'

const VALUES_SHOWN = 7
type Props = { data: ResultsData; chosenCount: number }

/** All filters as checkboxes of the search form. On a narrow screen they fold away. */
export function Filters({ data, chosenCount }: Props) {
  const texts = useTexts()
  const { results } = texts
  const groups = filterGroups(data, texts)
  const isNone = data.offers.length === 0 && chosenCount === 0
  return (
    <details className={isNone ? 'filters filters--none' : 'filters'}>
      <summary className="fold">{chosenCount ? results.filtersChosen(chosenCount) : results.filters}</summary>
      <div className="filters__inner">
        <FreeFilter data={data} />
        <OpenFilter data={data} />
        {groups.map((group) => (
          <Group key={group.name} group={group} data={data} />
        ))}
        <p className="filters__empty" id={LEGEND}>
          {data.legend}
        </p>
        <button className="button button--quiet filters__show" type="submit">
          {results.show}
        </button>
      </div>
    </details>
  )
}

function Group({ group, data }: { group: FilterGroup; data: ResultsData }) {
  const { results } = useTexts()
  const chosen: readonly string[] = data.search[group.name]
  const isOpen = OPEN_GROUPS.has(group.name) || chosen.length > 0
  const [first, more] = [group.values.slice(0, VALUES_SHOWN), group.values.slice(VALUES_SHOWN)]
  const values = (list: FilterValue[]) => (
    <ul>
      {list.map((value) => (
        <li key={value.value}>
          <Check group={group} value={value} data={data} />
        </li>
      ))}
    </ul>
  )
  return (
    <details className="filter" open={isOpen}>
      <summary>{results.filter[group.name]}</summary>
      <fieldset>
        <legend className="hidden">{results.filter[group.name]}</legend>
        {values(first)}
        {more.length > 0 && (
          <details className="filter__more" open={more.some((one) => chosen.includes(one.value))}>
            <summary>{results.more(more.length)}</summary>
            {values(more)}
          </details>
        )}
      </fieldset>
    </details>
  )
}

type CheckProps = { group: FilterGroup; value: FilterValue; data: ResultsData }

function Check({ group: { name }, value: { value, count }, data }: CheckProps) {
  const texts = useTexts()
  const language = useLanguage()
  const searchNow = useSearchNow()
  const answered: readonly string[] = data.search[name]
  const asked: readonly string[] = useAskedSearch(data.search)[name]
  const { empty, shown, unless } = counted(count, data.countsAre, answered.includes(value))
  return (
    <label className={empty ? 'check check--empty' : 'check'}>
      <input
        type="checkbox"
        name={name}
        value={value}
        checked={asked.includes(value)}
        {...unless}
        onChange={searchNow}
      />
      <span className="check__name">{valueName(name, value, data, { texts, language })}</span>
      <span className="check__count">{shown}</span>
    </label>
  )
}

function FreeFilter({ data }: { data: ResultsData }) {
  const { results } = useTexts()
  const searchNow = useSearchNow()
  const { free } = useAskedSearch(data.search)
  const count = data.filters.free?.find(({ value }) => value === 'true')?.count ?? 0
  const { empty, shown, unless } = counted(count, data.countsAre, data.search.free)
  return (
    <label className={empty ? 'check check--empty check--alone' : 'check check--alone'}>
      <input type="checkbox" name="free" value="true" checked={free} {...unless} onChange={searchNow} />
      <span className="check__name">{results.onlyFree}</span>
      <span className="check__count">{shown}</span>
    </label>
  )
}
