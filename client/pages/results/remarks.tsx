import { Link } from 'react-router'
import { useTexts } from '../../app/language.tsx'
import { paths } from '../../app/paths.ts'
import { changed, type Dropped, writeSearch } from '../../features/search/search-address.ts'
import type { Texts } from '../../texts/texts.ts'
import { Notice } from '../../ui/notice.tsx'
import type { ResultsData } from './results-data.ts'

/** What a person should know before reading the list: what was left out, which place was meant, which engine answered. */
export function Remarks({ data }: { data: ResultsData }) {
  const { results } = useTexts()
  return (
    <>
      {data.dropped.length > 0 && <DroppedParts dropped={data.dropped} />}
      {data.whichPlace.length > 0 && <WhichPlace data={data} />}
      {data.unknownPlace && (
        <Notice title={results.unknownPlace(data.unknownPlace)}>
          <p>{results.unknownPlaceAdvice}</p>
        </Notice>
      )}
      {data.lessPrecise && (
        <Notice>
          <p>{results.lessPrecise}</p>
        </Notice>
      )}
    </>
  )
}

function DroppedParts({ dropped }: { dropped: Dropped[] }) {
  const { results } = useTexts()
  const lines = [...new Set(dropped.map((part) => droppedInWords(part, results)))]
  return (
    <Notice title={results.dropped.title}>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Notice>
  )
}

/** Why a part of an address was left out, as a sentence. */
export function droppedInWords({ name, value, why }: Dropped, results: Texts['results']): string {
  const words = results.dropped
  const filter = Object.hasOwn(results.filter, name) ? results.filter[name as keyof typeof results.filter] : name
  switch (why) {
    case 'value':
      return words.value(filter, value)
    case 'filter':
      return words.filter(name)
    case 'tooLong':
      return words.tooLong
    case 'pastEnd':
      return words.pastEnd
    default:
      return words[why](filter)
  }
}

function WhichPlace({ data }: { data: ResultsData }) {
  const { results } = useTexts()
  return (
    <Notice title={results.whichPlace}>
      <ul className="links">
        {data.whichPlace.map(({ name, inside, codes }) => (
          <li key={codes.join()}>
            <Link to={paths.results + writeSearch(changed(data.search, { where: '', neighbourhood: codes }))}>
              {inside ? `${name} (${inside})` : name}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
