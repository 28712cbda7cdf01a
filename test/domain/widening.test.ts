import { describe, expect, test } from 'vitest'
import { townOf } from '#domain/neighbourhood.ts'
import { type Chip, SearchQuery } from '#domain/search.ts'
import { type NextStep, nextStep } from '#domain/widening.ts'

const chip = (key: string): Chip => ({
  key,
  kind: (key.startsWith('need') ? 'need' : key) as Chip['kind'],
  name: null,
  values: [],
  words: [],
})

type Given = {
  query?: object
  chips?: string[]
  found?: number[]
  neighbours?: string[]
  canDoWithout?: boolean
  guessed?: boolean
}

/** All steps, when each brings so many as `found` says. */
function stepsFor({
  query = {},
  chips = [],
  found = [],
  neighbours = [],
  canDoWithout = false,
  guessed = false,
}: Given): NextStep[] {
  const asked = SearchQuery.parse(query)
  const taken: NextStep[] = []
  let total = 0
  for (;;) {
    const towns = [...new Set(asked.neighbourhood.map(townOf))]
    const given = { query: asked, chips: chips.map(chip), found: total, taken, neighbours, towns }
    const step = nextStep({ ...given, canDoWithout, guessed })
    if (!step) return taken
    taken.push(step)
    total += found[taken.length - 1] ?? 0
    if (taken.length > 20) throw new Error('it never ends')
  }
}
const kinds = (given: Given) => stepsFor(given).map(({ kind }) => kind)

describe('looking further', () => {
  test('goes from near to far, and ends', () => {
    const wijk = { query: { neighbourhood: 'WK039217' }, neighbours: ['WK039214'], chips: ['need:repair'] }
    expect(kinds(wijk)).toEqual(['neighbours', 'municipality', 'remote', 'theme'])
    expect(stepsFor(wijk).map(({ query }) => query.neighbourhood)).toEqual([
      ['WK039217', 'WK039214'],
      ['GM0392'],
      [],
      ['WK039217'],
    ])
    expect(kinds({ ...wijk, query: { neighbourhood: 'GM0392' }, neighbours: ['GM0377'] })).toEqual([
      'neighbours',
      'remote',
      'theme',
    ])
  })

  test('stops as soon as there is enough', () => {
    const wijk = { query: { neighbourhood: 'WK039217' }, neighbours: ['WK039214'], chips: ['need:repair'] }
    expect(kinds({ ...wijk, found: [3] })).toEqual(['neighbours'])
    expect(kinds({ ...wijk, found: [1, 2] })).toEqual(['neighbours', 'municipality'])
    expect(kinds({ ...wijk, found: [1] }), 'no other need once something fits').not.toContain('theme')
  })

  test('lets go of nothing that was understood, as that hides nothing', () => {
    expect(kinds({ chips: ['when', 'how', 'who'] })).toEqual([])
    for (const { query } of stepsFor({ chips: ['need:repair', 'when'], query: { neighbourhood: 'WK039217' } }))
      expect(query.without).toEqual([])
  })

  test('a call or a screen only from who serves everybody, or the own municipality', () => {
    const remote = stepsFor({ query: { neighbourhood: 'WK039217' } }).find(({ kind }) => kind === 'remote')
    expect(remote?.query).toMatchObject({ neighbourhood: [], servesIn: ['GM0392'] })
  })

  test('keeps every filter that was ticked', () => {
    const ticked = { kind: 'place', free: 'true', day: 'monday', network: 'haarlem', open: 'week', need: 'repair' }
    for (const { query } of stepsFor({
      query: { ...ticked, neighbourhood: 'WK039217' },
      chips: ['when'],
      neighbours: ['WK039214'],
    }))
      expect(query).toMatchObject({
        kind: ['place'],
        free: true,
        day: ['monday'],
        network: 'haarlem',
        open: 'week',
        need: ['repair'],
      })
  })

  test('offers a call only to who did not ask for a visit', () => {
    const away = (form: string) => stepsFor({ query: { neighbourhood: 'GM0392', form } }).map(({ query }) => query.form)
    expect(away('at-home')).toEqual([])
    expect(away('online,at-home')).toEqual([['online']])
    expect(away('')).toEqual([['by-phone', 'online']])
  })

  test('first of all does without words that nobody has', () => {
    const wijk = { query: { neighbourhood: 'WK039217' }, neighbours: ['WK039214'], chips: ['need:repair'] }
    const strange = { ...wijk, canDoWithout: true, guessed: true }
    expect(kinds(strange)).toEqual(['words', 'neighbours', 'municipality', 'remote', 'theme'])
    expect(kinds({ ...strange, found: [3] })).toEqual(['words'])
  })

  test('looks for nothing like what was only guessed', () => {
    expect(kinds({ chips: ['need:repair'], guessed: true })).toEqual([])
  })

  test('has nowhere to go where nothing was asked', () => {
    expect(kinds({})).toEqual([])
    expect(kinds({ query: { q: 'zxqv' } })).toEqual([])
  })
})
