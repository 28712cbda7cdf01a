import { OfferCard } from '../../features/offers/offer-card.tsx'
import type { OfferView } from '../../features/offers/offer-view.ts'
import { useAreaWords } from './area-words.ts'

/** `count` is of how many these are. */
type Props = { title: string; lead?: string; count?: number; offers: OfferView[] }

/** Some offers that have something in common; nothing where there are none. */
export function AreaOffers({ title, lead, count = 0, offers }: Props) {
  const words = useAreaWords()
  if (offers.length === 0) return null
  const shown = offers.length < count ? words.shownOf(offers.length, count) : ''
  return (
    <section>
      <h2>{title}</h2>
      {lead && (
        <p>
          {lead} {shown}
        </p>
      )}
      <ul className="offers">
        {offers.map((offer) => (
          <li key={offer.id}>
            <OfferCard offer={offer} />
          </li>
        ))}
      </ul>
    </section>
  )
}
