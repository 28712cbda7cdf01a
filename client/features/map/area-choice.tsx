import { Link } from 'react-router'
import { resultsPath, type SearchAddress } from '../search/search-address.ts'
import { isOpen, type ShownArea } from './area-layer.ts'
import { inArea } from './search-on-map.ts'
import type { Answer } from './use-map-answer.ts'
import { useMapWords } from './use-map-words.ts'

type Props = { areas: ShownArea[]; level: Answer['level']; search: SearchAddress }

/** Every area that can be pressed on the map, as a list of links: for keyboards, screen readers and unsteady hands. */
export function AreaChoice({ areas, level, search }: Props) {
  const words = useMapWords()
  if (areas.length === 0) return null
  const byName = areas.toSorted((a, b) => a.name.localeCompare(b.name, 'nl'))
  return (
    <details className="map__choice">
      <summary>{words.chooseArea(words.area[level])}</summary>
      <ul>
        {byName.map((area) => (
          <li key={area.code}>
            {isOpen(area) ? (
              <Link to={resultsPath(inArea(search, area.code))} preventScrollReset>
                {area.name}
              </Link>
            ) : (
              <span>{area.name}</span>
            )}{' '}
            <span className="map__choice-count">
              {area.count || words.nothing}
              {area.chosen && ` (${words.chosen})`}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
