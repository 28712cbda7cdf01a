import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MatchCandidate, Weighed } from '#domain/matching/candidate.ts'
import { isOpenTo } from '#domain/matching/judge.ts'
import { placed } from '#domain/matching/order.ts'
import { reasonsOf } from '#domain/matching/reasons.ts'
import { meetsMusts } from '#domain/matching/score.ts'
import { Must, NO_SITUATION, type Situation } from '#domain/matching/situation.ts'
import { tooLittle } from '#domain/matching/too-little.ts'
import { ActivityForm, AudienceGroup, Contribution, DayPart, Tradition, Weekday } from '#domain/vocabulary.ts'

/** Properties of the order, on offers and questions made by chance. */

const TODAY = '2026-11-22'
const NEEDS = ['loneliness', 'visit-buddy', 'debts', 'walking', 'helping-others']
const AREAS = ['WK039201', 'WK039202', 'GM0392']
const some = <T>(values: readonly T[], most = 3) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: most })
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })

const anOffer: fc.Arbitrary<MatchCandidate> = fc
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

const aSituation: fc.Arbitrary<Situation> = fc.record({
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

const asking = (situation: Situation, today = TODAY) => ({ situation, weighed: weighedOf(situation), today })
const idsOf = (offers: MatchCandidate[], situation: Situation, today = TODAY) =>
  placed(offers, asking(situation, today)).map(({ candidate }) => candidate.listingId)
/** Offers for debts that differ in nothing but whose they are. */
const twin = (listingId: string): MatchCandidate => ({
  ...(fc.sample(anOffer, { numRuns: 1, seed: 7 })[0] as MatchCandidate),
  id: listingId,
  listingId,
  needs: ['debts'],
  kind: 'support',
  ageFrom: 0,
  ageTo: 120,
})
const offersAndSituation = [fc.array(anOffer, { minLength: 1, maxLength: 25 }), aSituation] as const

describe('who fits a situation', () => {
  test('a must is never violated, and nobody is shown who is not meant', () => {
    fc.assert(
      fc.property(...offersAndSituation, (offers, situation) => {
        for (const one of placed(offers, asking(situation))) {
          expect(meetsMusts(one, situation.musts)).toBe(true)
          expect(isOpenTo(one.candidate, situation)).toBe(true)
        }
      }),
    )
  })

  test('a call for volunteers is only for who wants to give, and can get there', () => {
    fc.assert(
      fc.property(...offersAndSituation, (offers, situation) => {
        if (situation.needs.includes('helping-others')) return
        for (const { candidate } of placed(offers, asking(situation))) {
          if (candidate.kind !== 'volunteering' || candidate.needs[0] !== 'helping-others') continue
          expect(situation.who.mobility).not.toBe('stays-at-home')
          const loved = situation.contributes.filter(({ verb }) => verb === 'wants').map(({ what }) => what)
          expect(loved.some((what) => candidate.contribute.includes(what))).toBe(true)
        }
      }),
    )
  })

  test('each organisation stands in the answer once, with the activity that fits best', () => {
    fc.assert(
      fc.property(...offersAndSituation, (offers, situation) => {
        const answer = placed(offers, asking(situation))
        expect(new Set(answer.map(({ candidate }) => candidate.listingId)).size).toBe(answer.length)
        for (const { score, also } of answer) for (const other of also) expect(other.score).toBeLessThanOrEqual(score)
      }),
    )
  })

  test('each has a reason, the heaviest first', () => {
    fc.assert(
      fc.property(...offersAndSituation, (offers, situation) => {
        for (const one of placed(offers, asking(situation))) {
          const reasons = reasonsOf(one)
          expect(reasons.length).toBeGreaterThan(0)
          for (const reason of reasons.filter((reason) => reason !== 'words'))
            expect(one.judged).toContainEqual(expect.objectContaining({ criterion: reason, verdict: 'fits' }))
          if (reasons.includes('words')) expect(one.candidate.words).toBeGreaterThan(0)
        }
      }),
    )
  })

  test('a better fit never ranks lower for it', () => {
    const better: [string, (offer: MatchCandidate, situation: Situation) => MatchCandidate][] = [
      [
        'need',
        (offer, { needs }) => ({
          ...offer,
          needs: [...offer.needs, ...needs.filter((code) => code !== 'helping-others')],
        }),
      ],
      ['language', (offer, { who }) => ({ ...offer, languages: [...offer.languages, ...who.languages] as never })],
      ['place', (offer, { where }) => ({ ...offer, serves: [...where.areas, ...offer.serves] })],
      [
        'tradition',
        (offer, { wishes }) => ({
          ...offer,
          tradition:
            wishes.traditions.find((one) => !wishes.notTraditions.includes(one) && !wishes.notReligious) ??
            offer.tradition,
        }),
      ],
      [
        'contribute',
        (offer, { contributes }) => ({
          ...offer,
          contribute: [...offer.contribute, ...contributes.map(({ what }) => what)] as never,
        }),
      ],
      ['room', (offer) => ({ ...offer, room: 'open' })],
      ['wheelchair', (offer) => ({ ...offer, accessibility: ['wheelchair'] as never })],
      ['free', (offer) => ({ ...offer, free: true, paid: false })],
      ['answers', (offer) => ({ ...offer, answersWithinDays: 0 })],
    ]
    fc.assert(
      fc.property(...offersAndSituation, fc.nat(), fc.constantFrom(...better), (all, situation, at, [, improve]) => {
        const offers = all.map((offer, index) => ({ ...offer, listingId: `${index}` }))
        const chosen = offers[at % offers.length] as MatchCandidate
        const before = idsOf(offers, situation).indexOf(chosen.listingId)
        if (before < 0) return
        const improved = offers.map((offer) => (offer === chosen ? improve(offer, situation) : offer))
        const after = idsOf(improved, situation).indexOf(chosen.listingId)
        expect(after).toBeGreaterThanOrEqual(0)
        expect(after).toBeLessThanOrEqual(before)
      }),
      { numRuns: 400 },
    )
  })

  test('what organisations are has no effect unless somebody asks', () => {
    fc.assert(
      fc.property(...offersAndSituation, some(Tradition.options, 11), (offers, situation, traditions) => {
        const asksNothing = { ...situation, wishes: NO_SITUATION.wishes }
        const others = offers.map((offer, at) => ({ ...offer, tradition: traditions[at % 3] ?? null }))
        expect(idsOf(others, asksNothing)).toEqual(idsOf(offers, asksNothing))
      }),
    )
  })

  test('equals take turns: each stands first as often as the others in thirty days', () => {
    const question = { ...NO_SITUATION, needs: ['debts'] }
    for (const count of [2, 3, 5, 7]) {
      const offers = Array.from({ length: count }, (_, number) => twin(`org-${number}`))
      const firsts = new Map<string, number>()
      for (let day = 0; day < 30; day++) {
        const today = new Date(Date.UTC(2026, 10, 1 + day)).toISOString().slice(0, 10)
        const [first = ''] = idsOf(offers, question, today)
        firsts.set(first, (firsts.get(first) ?? 0) + 1)
        expect(idsOf([...offers].reverse(), question, today)).toEqual(idsOf(offers, question, today))
      }
      expect(firsts.size).toBe(count)
      expect(Math.max(...firsts.values()) - Math.min(...firsts.values())).toBeLessThanOrEqual(1)
    }
  })

  test('who brings something finds, among the first three, a place where that is welcome', () => {
    fc.assert(
      fc.property(...offersAndSituation, (offers, situation) => {
        fc.pre(situation.contributes.length > 0)
        const welcomes = placed(offers, asking(situation)).map(({ judged }) =>
          judged.some(({ criterion, verdict }) => criterion === 'contribution' && verdict === 'fits'),
        )
        if (welcomes.includes(true)) expect(welcomes.slice(0, 3)).toContain(true)
      }),
    )
  })

  test('too little found: what is told to drop does give more, and only then', () => {
    fc.assert(
      fc.property(...offersAndSituation, (offers, situation) => {
        const found = idsOf(offers, situation).length
        const { drops } = tooLittle(offers, asking(situation))
        if (found >= 3) expect(drops).toEqual([])
        for (const drop of drops) {
          const musts = situation.musts.filter((must) => !drop.criteria.includes(must))
          expect(idsOf(offers, { ...situation, musts })).toHaveLength(drop.found)
          expect(drop.found).toBeGreaterThan(found)
        }
      }),
    )
  })

  test('too little found: whenever letting go of everything finds more, something is said', () => {
    fc.assert(
      fc.property(...offersAndSituation, (offers, situation) => {
        const found = idsOf(offers, situation).length
        fc.pre(found < 3)
        const { drops, closed } = tooLittle(offers, asking(situation))
        const without = { ...situation, musts: [] }
        if (idsOf(offers, without).length > found) expect(drops).not.toEqual([])
        const anybody = { ...without, who: { ...situation.who, ageFrom: null, groups: [] } }
        const toAnybody = idsOf(offers, anybody).length
        if (toAnybody > idsOf(offers, without).length) expect([...drops, ...closed]).not.toEqual([])
        if (toAnybody === found) expect(closed).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  test('where two musts stand in the way together, both are named; and who an offer is not for is said', () => {
    const one = { ...twin('a'), needs: ['debts'], room: 'full', free: false, paid: true } as MatchCandidate
    const question = { ...NO_SITUATION, needs: ['debts'], free: true, musts: ['room', 'free'] as Must[] }
    expect(tooLittle([one], asking(question))).toEqual({
      drops: [{ criteria: ['room', 'free'], found: 1 }],
      closed: [],
    })
    const forSeniors = { ...twin('b'), ageFrom: 60, groups: ['women'] as MatchCandidate['groups'] }
    const boy = { ...NO_SITUATION, needs: ['debts'], who: { ...NO_SITUATION.who, ageFrom: 16, ageTo: 16 } }
    expect(tooLittle([forSeniors], asking(boy)).closed).toEqual([{ by: ['age'], more: 1 }])
    const young = { ...boy, who: { ...boy.who, groups: ['men' as const] } }
    expect(tooLittle([forSeniors], asking(young)).closed).toEqual([{ by: ['age', 'audience'], more: 1 }])
  })

  test('the hour of the day changes nothing: what was looked at this morning is as fresh as it was at noon', () => {
    const at = (listingId: string, moment: string) => ({
      ...twin(listingId),
      confirmedAtSeconds: Date.parse(moment) / 1000,
    })
    // Ninety-two days ago, in the morning and in the evening: a step lies there.
    const offers = [at('a', '2026-08-22T06:00:00Z'), at('b', '2026-08-22T22:00:00Z')]
    const scores = placed(offers, asking({ ...NO_SITUATION, needs: ['debts'] })).map(({ score }) => score)
    expect(scores[0]).toBe(scores[1])
  })
})
