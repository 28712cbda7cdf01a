import { Link } from 'react-router'
import { useDataLanguage } from '../../app/foreign.tsx'
import { useTexts } from '../../app/language.tsx'
import { FOLLOW } from './area-follow.tsx'
import type { AreaData } from './area-loader.ts'
import { useAreaWords } from './area-words.ts'

/** What came or changed here, and since when that counts as new. */
export function AreaNews({ news }: Pick<AreaData, 'news'>) {
  const { results } = useTexts()
  const lang = useDataLanguage()
  const words = useAreaWords().news
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{news.items.length ? words.lead(news.since) : words.none(news.since)}</p>
      <ul className="news">
        {news.items.map(({ id, url, title, organization, what, isNew }) => (
          <li key={id} className={isNew ? 'news__item news__item--new' : 'news__item'}>
            <p className="news__what">{what}</p>
            <Link to={url} lang={lang}>
              {title}
            </Link>
            <p className="quiet">
              {results.by} <span lang={lang}>{organization}</span>
            </p>
          </li>
        ))}
      </ul>
      {news.more > 0 && (
        <p>
          {words.more(news.more)} <a href={`#${FOLLOW}`}>{words.moreLink}</a>
        </p>
      )}
    </section>
  )
}
