import { Link } from 'react-router'
import { useTexts } from '../../app/language.tsx'
import type { SearchAddress } from '../../features/search/search-address.ts'
import { ThemeIcon } from '../../ui/theme-icon.tsx'
import type { AreaData } from './area-loader.ts'
import { useAreaWords } from './area-words.ts'

type Props = Pick<AreaData, 'kinds' | 'themes'> & { to: (search: Partial<SearchAddress>) => string }

/** How much there is by theme and by kind, each a way into the search. */
export function AreaCounts({ kinds, themes, to }: Props) {
  const { vocabulary } = useTexts()
  const words = useAreaWords()
  return (
    <>
      {themes.length > 0 && (
        <section>
          <h2>{words.byTheme}</h2>
          <ul className="counts counts--themes">
            {themes.map(({ code, name, count }) => (
              <li key={code}>
                <ThemeIcon theme={code} />
                <Link to={to({ theme: [code] })}>{name}</Link> <span>{count}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {kinds.length > 0 && (
        <section>
          <h2>{words.byKind}</h2>
          <ul className="counts">
            {kinds.map(({ kind, count }) => (
              <li key={kind} data-kind={kind}>
                <Link to={to({ kind: [kind] })}>{vocabulary.kind[kind]}</Link> <span>{count}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
