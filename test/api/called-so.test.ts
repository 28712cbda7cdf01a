import { expect, test } from 'vitest'
import type { SearchResult } from '#domain/search.ts'
import { testApp } from '../support/test-app.ts'

const { get, services, withoutIndex } = await testApp()

async function found(q: string, more = '', from = get): Promise<SearchResult[]> {
  const { body } = await from(`/api/v1/search?q=${encodeURIComponent(q)}&pageSize=50${more}`).expect(200)
  return body.results
}

test('every organisation and every activity of the demo is found by its name', async () => {
  const rows = []
  for await (const batch of services.listingRows.all(500)) rows.push(...batch)
  const titles: string[] = []
  const missed: string[] = []
  for (const { published } of rows) {
    if (!published) continue
    const { name } = published.organization
    expect((await found(name))[0]?.organization.name).toBe(name)
    for (const { title } of published.activities) {
      titles.push(title)
      if (!(await found(title)).slice(0, 3).some((one) => one.title === title)) missed.push(title)
    }
  }
  // What is called as everybody calls it stands among what is called otherwise: "Gereedschap lenen".
  expect(missed.length / titles.length, missed.join(', ')).toBeLessThan(0.02)
}, 60_000)

test.each([
  ['De Schommelstoel', 'De Schommelstoel'],
  ['schommelstoel', 'De Schommelstoel'],
  ['de schommelstoel haarlem', 'De Schommelstoel'],
  ['DE SCHOMMELSTOEL', 'De Schommelstoel'],
  ['moskee al miftah', 'Moskee Al Miftah'],
])('“%s” is a name, also of what we have nothing for', async (q, name) => {
  expect((await found(q))[0]?.organization.name).toBe(name)
})

test('and is then not sent to a shop', async () => {
  const { body } = await get('/api/v1/search?q=De Schommelstoel').expect(200)
  expect(body.understood.elsewhere).toBeNull()
})

test('an organisation stands before what it offers when its own name was typed', async () => {
  const [first, second] = await found('De Ordnersoos')
  expect([first?.type, second?.type]).toEqual(['organization', 'activity'])
  expect(second?.organization.name).toBe('De Ordnersoos')
})

test('a name that is the everyday word for a need puts nobody first', async () => {
  const days = new Set<string>()
  for (const q of ['huiswerkhulp', 'klaverjassen'])
    for (const { title } of (await found(q)).slice(0, 3)) days.add(title)
  expect(days.size).toBeGreaterThan(3)
})

test('without the index as well', async () => {
  const away = await withoutIndex()
  expect((await found('De Schommelstoel', '', away.get))[0]?.organization.name).toBe('De Schommelstoel')
})
