type Offered = { organization: { id: string } }

/** The first `count` offers, each organisation once before any comes twice; otherwise in their own order. */
export function varied<Offer extends Offered>(offers: Offer[], count: number): Offer[] {
  const times = new Map<string, number>()
  const ranked = offers.map((offer, place) => {
    const round = times.get(offer.organization.id) ?? 0
    times.set(offer.organization.id, round + 1)
    return { offer, round, place }
  })
  return ranked
    .sort((a, b) => a.round - b.round || a.place - b.place)
    .slice(0, count)
    .map(({ offer }) => offer)
}
