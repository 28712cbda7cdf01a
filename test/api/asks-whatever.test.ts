import { expect, test } from 'vitest'
import type { SearchPage } from '#domain/search.ts'
import { testApp } from '../support/test-app.ts'

const { get } = await testApp()

async function search(q: string): Promise<SearchPage> {
  return (await get(`/api/v1/search?q=${encodeURIComponent(q)}`).expect(200)).body
}

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
