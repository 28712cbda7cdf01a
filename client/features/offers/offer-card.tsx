import { Link } from 'react-router'
import { useDataLanguage } from '../../app/foreign.tsx'
import { useTexts } from '../../app/language.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Marked } from './marked.tsx'
import type { OfferView } from './offer-view.ts'

type Props = {
  offer: OfferView
  /** Two below a page's own heading, three below a section's. */
  level?: 2 | 3
  highlighted?: boolean
  onHighlight?: (id: string | null) => void
}

/** One result: one link, and what a person needs to decide whether to follow it. */
export function OfferCard({ offer, level = 3, highlighted = false, onHighlight }: Props) {
  const texts = useTexts()
  const lang = useDataLanguage()
  const Heading = `h${level}` as const
  // Pointer events, as on the pins: a mouse event would come after the pin's own and put its light out.
  const light = onHighlight && {
    onPointerEnter: () => onHighlight(offer.id),
    onPointerLeave: () => onHighlight(null),
    onFocus: () => onHighlight(offer.id),
    onBlur: () => onHighlight(null),
  }
  return (
    <article className={highlighted ? 'offer offer--lit' : 'offer'} data-kind={offer.kind} {...light}>
      <p className="offer__kind">
        {offer.isOrganization ? texts.badge.organization : offer.kind && texts.vocabulary.kind[offer.kind]}
      </p>
      <Heading className="offer__title">
        <Link to={offer.url} lang={lang}>
          <Marked text={offer.title} marks={offer.marks.title} />
        </Link>
      </Heading>
      {!offer.isOrganization && (
        <p className="offer__by">
          {texts.results.by} <span lang={lang}>{offer.organization.name}</span>
        </p>
      )}
      {offer.summary && (
        <p lang={lang}>
          <Marked text={offer.summary} marks={offer.marks.summary} />
        </p>
      )}
      <OfferFacts offer={offer} />
      {offer.reasons.length > 0 && (
        <p className="offer__reasons">
          <span className="offer__why">{texts.results.reasons}</span> {offer.reasons.join(' · ')}
        </p>
      )}
      <OfferFoot offer={offer} />
    </article>
  )
}

function OfferFacts({ offer }: { offer: OfferView }) {
  if (!offer.when && !offer.place && !offer.distance) return null
  return (
    <ul className="offer__facts">
      {offer.when && (
        <li>
          <Icon name="clock" /> <span className="when">{offer.when}</span>
        </li>
      )}
      {(offer.place || offer.distance) && (
        <li>
          <Icon name="pin" /> <span>{[offer.place, offer.distance].filter(Boolean).join(' · ')}</span>
        </li>
      )}
    </ul>
  )
}

function OfferFoot({ offer }: { offer: OfferView }) {
  const { badge } = useTexts()
  return (
    <p className="offer__foot">
      {offer.free && <span className="badge badge--good">{badge.free}</span>}
      {offer.room === 'full' && <span className="badge badge--stop">{badge.full}</span>}
      {offer.room === 'waiting-list' && <span className="badge badge--wait">{badge.waitingList}</span>}
      {offer.demo && <span className="badge">{badge.demo}</span>}
      <span className={offer.freshness.old ? 'fresh fresh--old' : 'fresh'}>{offer.freshness.words}</span>
      <keep-button offer={offer.id} label={offer.title} />
    </p>
  )
}
