import { Fragment } from 'react'
import { Link } from 'react-router'
import { resultsPath, type SearchAddress } from '../search/search-address.ts'
import { inArea } from './search-on-map.ts'
import type { Answer } from './use-map-answer.ts'
import { useMapWords } from './use-map-words.ts'

const MOST_NAMED = 8

/** What works in whole areas, in words too, where most works first: the middle of a large area is often out of sight. */
export function SpreadNote({ spread, search }: { spread: Answer['spread']; search: SearchAddress }) {
  const words = useMapWords()
  if (spread.length === 0) return null
  const most = spread.toSorted((one, other) => other.count - one.count).slice(0, MOST_NAMED)
  return (
    <p>
      {words.spreadNote}{' '}
      {most.map(({ code, name, count }, at) => (
        <Fragment key={code}>
          {at > 0 && ', '}
          <Link to={resultsPath(inArea(search, code))} preventScrollReset>
            {words.spreadShort(name)}
          </Link>{' '}
          ({count})
        </Fragment>
      ))}
    </p>
  )
}
