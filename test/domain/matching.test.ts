import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MatchCandidate } from '#domain/matching/candidate.ts'
import { isOpenTo } from '#domain/matching/judge.ts'
import { placed } from '#domain/matching/order.ts'
import { reasonsOf } from '#domain/matching/reasons.ts'
import { meetsMusts } from '#domain/matching/score.ts'
import { NO_SITUATION, type Situation } from '#domain/matching/situation.ts'
import { Tradition } from '#domain/vocabulary.ts'
import { asking, idsOf, offersAndSituation, some, twin } from './matches-by-chance.ts'

/** Properties of the order, on offers and questions made by chance. */

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
      ['wait', (offer) => (offer.room === 'waiting-list' ? { ...offer, waitWeeks: 1 } : offer)],
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

  test('who waits longer stands lower, and full is lowest', () => {
    const at = (waitWeeks: number | null) => ({ ...twin(`${waitWeeks}`), room: 'waiting-list' as const, waitWeeks })
    const full = { ...twin('full'), room: 'full' as const, waitWeeks: null }
    const order = idsOf([full, at(104), at(10), at(20), at(2)], { ...NO_SITUATION, needs: ['debts'] })
    expect(order).toEqual(['2', '10', '20', '104', 'full'])
  })

  test('what is for parents is for families, though less surely than what says families', () => {
    const verdict = (groups: string[]) => {
      const who = { ...NO_SITUATION.who, groups: ['families' as const] }
      const offer = { ...twin('a'), groups } as MatchCandidate
      const [one] = placed([offer], asking({ ...NO_SITUATION, needs: ['debts'], who }))
      return one?.judged.find(({ criterion }) => criterion === 'group')
    }
    expect(verdict(['parents'])).toMatchObject({ verdict: 'fits', values: ['parents'] })
    expect(verdict(['parents'])?.degree).toBeLessThan(verdict(['families'])?.degree ?? 0)
    expect(verdict(['seniors'])?.verdict).toBe('fits-not')
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
