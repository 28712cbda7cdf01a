import { OfferCard } from '../../features/offers/offer-card.tsx'
import type { OfferView } from '../../features/offers/offer-view.ts'

type Props = { title: string; lead?: string; offers: OfferView[] }

/** Some offers that have something in common; nothing where there are none. */
export function AreaOffers({ title, lead, offers }: Props) {
  if (offers.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      {lead && <p>{lead}</p>}
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
