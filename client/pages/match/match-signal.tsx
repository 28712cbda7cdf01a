import { useLoaderData } from 'react-router'
import { useLanguage } from '../../app/language.tsx'
import { fullPath } from '../../app/paths.ts'
import { sitePaths } from '../../app/site-paths.ts'
import type { MatchData } from './match-loader.ts'
import type { MatchView } from './match-view.ts'
import { useAllMatchWords } from './match-words.ts'

/**
 * Nothing that fits? A button makes it a signal of the wijk. It is a form, because nothing of a question stands in an address; and
 * nothing is sent until somebody wrote it in their own words on the page that comes.
 */
export function MatchSignal({ lacks }: Pick<MatchView, 'lacks'>) {
  const { signal } = useAllMatchWords().answer
  const { networks } = useLoaderData<MatchData>()
  const language = useLanguage()
  const local = networks.find(({ towns }) => towns.includes(lacks.area.slice(2, 6)))
  const network = local ?? (networks.length === 1 ? networks[0] : undefined)
  if (!network) return null
  return (
    <section className="match__drops" aria-labelledby="signal">
      <h2 id="signal">{signal.title}</h2>
      <p>{signal.lead}</p>
      <form method="post" action={fullPath(language, sitePaths.signal(network.slug))}>
        <input type="hidden" name="begin" value="yes" />
        <input type="hidden" name="need" value={lacks.need} />
        <input type="hidden" name="area" value={lacks.area} />
        <button className="button button--quiet" type="submit">
          {signal.button}
        </button>
      </form>
    </section>
  )
}
