import fc from 'fast-check'
import type { MatchCandidate, Weighed } from '#domain/matching/candidate.ts'
import { placed } from '#domain/matching/order.ts'
import { Must, type Situation } from '#domain/matching/situation.ts'
import { ActivityForm, AudienceGroup, Contribution, DayPart, Tradition, Weekday } from '#domain/vocabulary.ts'

/** Offers and questions made by chance, for properties of matching. */

const TODAY = '2026-11-22'
const NEEDS = ['loneliness', 'visit-buddy', 'debts', 'walking', 'helping-others']
const AREAS = ['WK039201', 'WK039202', 'GM0392']
export const some = <T>(values: readonly T[], most = 3) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength: most })
export const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })

export const anOffer: fc.Arbitrary<MatchCandidate> = fc
  .record({
    id: fc.uuid(),
    listingId: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
    needs: some(NEEDS),
    kind: fc.constantFrom('meeting', 'support', 'volunteering', 'place'),
    groups: some(AudienceGroup.options),
    ageFrom: fc.constantFrom(0, 6, 18, 60),
    ageTo: fc.constantFrom(12, 30, 120),
    languages: some(['nl', 'tr', 'ar', 'pl']),
    moments: some(
      Weekday.options.flatMap((day) => DayPart.options.map((part) => `${day}-${part}`)),
      4,
    ),
    free: fc.boolean(),
    form: some(ActivityForm.options),
    accessibility: some(['wheelchair', 'lift']),
    tradition: maybe(fc.constantFrom(...Tradition.options)),
    womenOnly: fc.boolean(),
    contribute: some(Contribution.options),
    within: some(AREAS),
    serves: some(AREAS, 1),
    point: maybe(
      fc.record({
        lat: fc.double({ min: 52.3, max: 52.4, noNaN: true }),
        lng: fc.double({ min: 4.6, max: 4.7, noNaN: true }),
      }),
    ),
    room: fc.constantFrom('open', 'waiting-list', 'full', 'unknown'),
    waitWeeks: maybe(fc.integer({ min: 1, max: 104 })),
    answersWithinDays: maybe(fc.integer({ min: 0, max: 20 })),
    confirmedAtSeconds: fc.constantFrom(0, 1_700_000_000, 1_795_000_000),
    words: fc.constantFrom(0, 0.5, 0.8),
  })
  .map((offer) => ({
    ...offer,
    paid: !offer.free,
    days: [...new Set(offer.moments.map((moment) => moment.split('-')[0] as string))],
    dayParts: [...new Set(offer.moments.map((moment) => moment.split('-')[1] as string))],
  })) as fc.Arbitrary<MatchCandidate>

export const aSituation: fc.Arbitrary<Situation> = fc.record({
  needs: some(NEEDS),
  where: fc.record({ areas: some(['WK039201']), maxMetres: maybe(fc.constantFrom(500, 5_000)) }),
  who: fc.record({
    ageFrom: fc.constantFrom(null, 8, 40, 80),
    ageTo: fc.constant(null),
    groups: some(AudienceGroup.options, 2),
    languages: some(['nl', 'tr', 'ar'], 2),
    mobility: fc.constantFrom(null, 'walking-aid', 'wheelchair', 'stays-at-home'),
  }),
  when: fc.record({ days: some(Weekday.options, 2), dayParts: some(DayPart.options, 1) }),
  forms: some(ActivityForm.options, 2),
  free: fc.boolean(),
  wishes: fc.record({
    traditions: some(Tradition.options, 2),
    notTraditions: some(Tradition.options, 1),
    notReligious: fc.boolean(),
    womenOnly: fc.boolean(),
  }),
  contributes: fc.uniqueArray(
    fc.record({ what: fc.constantFrom(...Contribution.options), verb: fc.constantFrom('can', 'wants') }),
    { maxLength: 2, selector: ({ what }) => what },
  ),
  musts: some(Must.options, 3),
}) as fc.Arbitrary<Situation>

function weighedOf({ needs, where }: Situation): Weighed {
  const place = { codes: where.areas, parents: ['GM0392'], centre: { lat: 52.38, lng: 4.64 } }
  return { needs: new Map(needs.map((code) => [code, 1])), place: where.areas.length ? place : null }
}

export const asking = (situation: Situation, today = TODAY) => ({ situation, weighed: weighedOf(situation), today })
export const idsOf = (offers: MatchCandidate[], situation: Situation, today = TODAY) =>
  placed(offers, asking(situation, today)).map(({ candidate }) => candidate.listingId)
/** Offers for debts that differ in nothing but whose they are. */
export const twin = (listingId: string): MatchCandidate => ({
  ...(fc.sample(anOffer, { numRuns: 1, seed: 7 })[0] as MatchCandidate),
  id: listingId,
  listingId,
  needs: ['debts'],
  kind: 'support',
  ageFrom: 0,
  ageTo: 120,
})
export const offersAndSituation = [fc.array(anOffer, { minLength: 1, maxLength: 25 }), aSituation] as const
