import { useLoaderData } from 'react-router'
import { useLanguage } from '../../app/language.tsx'
import { openPaths } from '../../app/open-paths.ts'
import { fullPath } from '../../app/paths.ts'
import type { MatchData } from './match-loader.ts'
import type { MatchView } from './match-view.ts'
import { useAllMatchWords } from './match-words.ts'

/** More than these stand behind one word, so that they do not fill the page. */
const MOST_OPEN = 4

type Props = Pick<MatchView, 'lacks'> & {
  /** The network that was asked; empty when none was. */
  asked: string
}

/**
 * Nothing that fits? A button makes it a signal of the wijk: of the network of the place, or the one that was asked, or one to choose.
 * It is a form, because nothing of a question stands in an address; and nothing is sent until somebody wrote it in their own words
 * on the page that comes.
 */
export function MatchSignal({ lacks, asked }: Props) {
  const { signal } = useAllMatchWords().answer
  const { networks } = useLoaderData<MatchData>()
  const language = useLanguage()
  const known =
    networks.find(({ towns }) => towns.includes(lacks.area.slice(2, 6))) ?? networks.find(({ slug }) => slug === asked)
  const choices = known ? [known] : networks
  if (choices.length === 0) return null
  const buttons = choices.map(({ slug, name }) => (
    <button
      key={slug}
      className="button button--quiet"
      type="submit"
      formAction={fullPath(language, openPaths.signal(slug))}
    >
      {choices.length === 1 ? signal.button : signal.buttonFor(name)}
    </button>
  ))
  return (
    <section className="match__drops" aria-labelledby="signal">
      <h2 id="signal">{signal.title}</h2>
      <p>{signal.lead}</p>
      <form method="post">
        <input type="hidden" name="begin" value="yes" />
        <input type="hidden" name="need" value={lacks.need} />
        <input type="hidden" name="area" value={lacks.area} />
        {buttons.length <= MOST_OPEN ? (
          buttons
        ) : (
          <details className="match__more">
            <summary>{signal.button}</summary>
            {buttons}
          </details>
        )}
      </form>
    </section>
  )
}
