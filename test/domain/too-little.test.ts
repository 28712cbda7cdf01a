import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MatchCandidate } from '#domain/matching/candidate.ts'
import { type Must, NO_SITUATION } from '#domain/matching/situation.ts'
import { tooLittle } from '#domain/matching/too-little.ts'
import { asking, idsOf, offersAndSituation, twin } from './matches-by-chance.ts'

describe('what to let go of, where too little is found', () => {
  test('what is told to drop does give more, and only then', () => {
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

  test('whenever letting go of everything finds more, something is said', () => {
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
})
