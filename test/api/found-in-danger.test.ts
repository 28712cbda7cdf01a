import { describe, expect, test, vi } from 'vitest'
import { testApp } from '../support/test-app.ts'

const tested = await testApp()

const search = (q: string, on = tested, more = {}) => on.search({ q, ...more })
/** What takes too long is not waited for, so that the first answer of a busy machine may hold nothing. */
const found = (q: string, on = tested, more = {}) =>
  vi.waitFor(
    async () => {
      const page = await search(q, on, more)
      expect(page.total).toBeGreaterThan(3)
      return page
    },
    { timeout: 10_000 },
  )

describe('below whom to call stands only what may help', () => {
  test.each(['ik denk aan zelfmoord', "I don't want to live anymore", 'ik wil niet meer leven'])(
    '%s',
    async (words) => {
      const { understood, results } = await found(words)
      expect(understood.danger).toBe('suicide')
      expect(understood.chips.filter(({ kind }) => kind === 'need')).toEqual([])
      const reasons = results.slice(0, 3).map(({ reasons }) => reasons.map(({ kind }) => kind))
      expect(reasons.length).toBe(3)
      for (const kinds of reasons) expect(kinds).not.toContain('words')
      const codes = results.slice(0, 3).map(({ reasons }) => JSON.stringify(reasons))
      for (const said of codes) expect(said).toMatch(/low-mood|psychological-vulnerability/)
    },
  )

  test.each([
    'er is brand',
    'mijn kind stikt',
    'gaslucht in huis',
    'hij ademt niet meer',
    'pillen geslikt',
    'mijn moeder is gevallen en ademt niet',
    'mijn baby is benauwd en ik zoek een vrijwilliger',
    'mijn buurvrouw doet al twee dagen niet open',
  ])('no offer helps now: %s', async (words) => {
    const { understood, results, wayOn } = await search(words)
    expect(understood.danger).toBe('emergency')
    expect(results).toEqual([])
    expect(wayOn).toBeNull()
  })

  test('a word of who it is finds nothing that happens to have it', async () => {
    const { understood, results } = await found('mijn dochter snijdt zichzelf')
    expect(understood.danger).toBe('suicide')
    expect(understood.chips.flatMap(({ values }) => values)).toEqual(['psychological-vulnerability'])
    for (const { reasons } of results) expect(JSON.stringify(reasons)).toMatch(/low-mood|psychological-vulnerability/)
  })

  test('in the database as well', async () => {
    const away = await tested.withoutIndex()
    const { engine, results } = await found('mijn man slaat me', away)
    expect(engine).toBe('mongodb')
    for (const { reasons } of results) expect(JSON.stringify(reasons)).toContain('"violence"')
    expect((await search('mijn moeder is gevallen en ademt niet', away)).results).toEqual([])
  })

  // The index weighs the words as well; the database only how sure each need is.
  describe.each([
    { engine: 'index', first: 3 },
    { engine: 'database', first: 5 },
  ])('what helps with it stands first, asked of the $engine', async ({ engine, first }) => {
    const on = engine === 'index' ? tested : await tested.withoutIndex()

    test('though pain is of illness too', async () => {
      const { results } = await found('papa doet mij pijn als mama weg is', on)
      const helps = ['violence', 'family-buddy', 'youth-place']
      for (const { needs } of results.slice(0, first)) expect(needs.some(({ code }) => helps.includes(code))).toBe(true)
    })
  })

  describe.each(['index', 'database'])('in another order as well, asked of the %s', async (engine) => {
    const on = engine === 'index' ? tested : await tested.withoutIndex()

    test.each([{ sort: 'name' }, { sort: 'confirmed' }, { sort: 'distance', near: '52.381,4.637' }])(
      '$sort',
      async (order) => {
        const { orderedBy, results } = await found('mijn man slaat me', on, order)
        expect(orderedBy).toBe('fit')
        for (const { reasons } of results) expect(JSON.stringify(reasons)).toContain('"violence"')
        expect((await search('er is brand', on, order)).results).toEqual([])
      },
    )
  })

  test('what was asked beside it stays', async () => {
    const { understood } = await found('mijn man slaat me en ik heb schulden, wie helpt met de administratie')
    expect(understood.danger).toBe('violence')
    expect(understood.chips.map(({ key }) => key)).toContain('need:debts')
  })
})

test('who is bored to death is bored', async () => {
  const { understood } = await search('ik ga dood van verveling')
  expect(understood.chips.flatMap(({ values }) => values)).toEqual(['daytime-activity'])
})

test.each(['ik lach me dood', 'dodelijk saai'])('a figure of speech finds nothing: %s', async (words) => {
  expect((await search(words)).total).toBe(0)
})
