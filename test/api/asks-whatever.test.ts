import { expect, test } from 'vitest'
import { testApp } from '../support/test-app.ts'

const tested = await testApp()

const search = (q: string) => tested.search({ q })

test.each([
  'activiteiten',
  'activiteiten voor 80+',
  'iets voor mijn ouders van 80 in schalkwijk',
  'iets leuks met kleinkind',
  'bijeenkomsten',
  'evenementen in de buurt',
  'things to do',
])('who asks for whatever there is finds it: %s', async (q) => {
  const { total, understood } = await search(q)
  expect(total).toBeGreaterThan(50)
  expect(understood.elsewhere).toBeNull()
})

test('something for a child is first of all play', async () => {
  const { results } = await search('woensdagmiddag iets leuks voor mijn zoon van 8')
  for (const { reasons } of results.slice(0, 3)) {
    expect(JSON.stringify(reasons)).toContain('children-play')
    expect(reasons.some(({ kind }) => kind === 'audience')).toBe(true)
  }
})
