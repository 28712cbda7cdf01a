import { Link } from 'react-router'
import { useDataLanguage } from '../../app/foreign.tsx'
import { useLanguage } from '../../app/language.tsx'
import { fullPath } from '../../app/paths.ts'
import { OfferCard } from '../../features/offers/offer-card.tsx'
import { MatchTable } from './match-table.tsx'
import type { MatchCardView } from './match-view.ts'
import { useAllMatchWords } from './match-words.ts'

/** One organisation that fits: what it is, why, what is known and what is not, and the first step. */
export function MatchCard({ card }: { card: MatchCardView }) {
  const { answer } = useAllMatchWords()
  const lang = useDataLanguage()
  const language = useLanguage()
  return (
    <div className="match__card">
      <OfferCard offer={card.offer} level={2} />
      {card.why && <p className="match__why">{card.why}</p>}
      {card.but && <p className="match__but">{card.but}</p>}
      {card.unknown.map((sentence) => (
        <p key={sentence} className="match__but">
          {sentence}
        </p>
      ))}
      <ul className="match__facts">
        {card.facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
        {card.exclusions && (
          <li>
            {!/^niet\b/i.test(card.exclusions) && <strong>{answer.notFor} </strong>}
            <span lang={lang}>{card.exclusions}</span>
          </li>
        )}
        {card.nextStep && (
          <li>
            <strong>{answer.nextStep}</strong> <span lang={lang}>{card.nextStep}</span>
          </li>
        )}
        {card.also.length > 0 && (
          <li>
            <strong>{answer.alsoHere}</strong>{' '}
            {card.also.map(({ id, title, url }, at) => (
              <span key={id} lang={lang}>
                {at > 0 && ', '}
                <Link to={url}>{title}</Link>
              </span>
            ))}
          </li>
        )}
      </ul>
      {card.ask && (
        <p>
          <a href={fullPath(language, card.ask)}>{answer.ask(card.offer.organization.name)}</a>
        </p>
      )}
      {card.rows.length > 0 && <MatchTable rows={card.rows} title={card.offer.title} />}
    </div>
  )
}
