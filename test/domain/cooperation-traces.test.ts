import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CooperationTrace } from '#domain/cooperation/erasing.ts'
import { shownTraces } from '#domain/cooperation/shown-traces.ts'

const TODAY = '2026-11-22'
const trace: CooperationTrace = {
  network: 'haarlem',
  need: 'loneliness',
  area: 'WK039201',
  month: '2026-08',
  partner: 'support',
  ended: 'closed',
  domain: null,
  reached: null,
}
const goal: CooperationTrace = { ...trace, need: null, domain: 'finance', reached: 'reached' }
const times = (count: number, one: CooperationTrace) => Array.from({ length: count }, () => one)
const inShort = (traces: CooperationTrace[]) =>
  shownTraces(traces, TODAY).map(({ need, domain, reached, area, count }) => [need ?? domain, reached, area, count])

describe('what is shown of cooperations that are erased', () => {
  test('is nothing at four, and a count at five', () => {
    expect(shownTraces(times(4, trace), TODAY)).toEqual([])
    expect(shownTraces(times(5, trace), TODAY)).toEqual([
      {
        need: 'loneliness',
        area: 'WK039201',
        month: '2026-08',
        partner: 'support',
        domain: null,
        reached: null,
        count: 5,
        rest: false,
      },
    ])
  })

  test('is per part of life what was reached, partly and not, each from five on', () => {
    const traces = [
      ...times(5, goal),
      ...times(4, { ...goal, reached: 'partly' }),
      ...times(6, { ...goal, reached: 'not' }),
      ...times(9, { ...goal, reached: null }),
    ]
    expect(inShort(traces)).toEqual([
      ['finance', 'not', 'WK039201', 5],
      ['finance', 'reached', 'WK039201', 5],
    ])
  })

  test('joins what is too small with the rest of its town, and never tells kinds of partner or months apart that are too few', () => {
    expect(inShort([...times(3, trace), ...times(3, { ...trace, area: 'WK039202' })])).toEqual([
      ['loneliness', null, 'GM0392', 5],
    ])
    expect(inShort([...times(4, trace), ...times(4, { ...trace, partner: 'meeting' })])).toEqual([])
    expect(inShort([...times(4, trace), ...times(4, { ...trace, month: '2026-07' })])).toEqual([])
    expect(inShort(times(5, { ...trace, month: '2026-11' }))).toEqual([])
  })

  test('does not show that one more was erased, but by fives', () => {
    const few = fc.array(
      fc.record({
        area: fc.constantFrom('WK039201', 'WK039202', 'WK038801', null),
        partner: fc.constantFrom('support' as const, 'meeting' as const, null),
      }),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(few, (some) => {
        for (const { count } of shownTraces(
          some.map((one) => ({ ...trace, ...one })),
          TODAY,
        ))
          expect(count % 5).toBe(0)
      }),
    )
  })
})
