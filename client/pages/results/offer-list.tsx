import { useTexts } from '../../app/language.tsx'
import { OfferCard } from '../../features/offers/offer-card.tsx'
import type { OfferView } from '../../features/offers/offer-view.ts'
import type { ResultsData } from './results-data.ts'

type Light = { lit: string | null; onHighlight: (id: string | null) => void }
type Props = Light & { data: ResultsData; level: 2 | 3 }

/** What fits as asked, and under a heading for each step what was found by looking further. */
export function OfferList({ data: { offers, little }, level, ...light }: Props) {
  const { results } = useTexts()
  return (
    <>
      <List label={results.list} offers={offers.filter(({ widenedBy }) => !widenedBy)} level={level} {...light} />
      {little?.groups.map(({ kind, title }) => {
        const found = offers.filter(({ widenedBy }) => widenedBy === kind)
        if (found.length === 0) return null
        return (
          <section key={kind} className="further">
            <h2>{title}</h2>
            <List label={title} offers={found} level={3} {...light} />
          </section>
        )
      })}
    </>
  )
}

type ListProps = Light & { label: string; offers: OfferView[]; level: 2 | 3 }

function List({ label, offers, level, lit, onHighlight }: ListProps) {
  if (offers.length === 0) return null
  return (
    <ol className="offers" aria-label={label}>
      {offers.map((offer) => (
        <li key={offer.id}>
          <OfferCard offer={offer} level={level} highlighted={lit === offer.id} onHighlight={onHighlight} />
        </li>
      ))}
    </ol>
  )
}
