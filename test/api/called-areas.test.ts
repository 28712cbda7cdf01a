import { expect, test } from 'vitest'
import { testApp } from '../support/test-app.ts'

const { get } = await testApp({ seed: 'basics' })
const SCHALKWIJK = { name: 'Schalkwijk', codes: ['WK039218', 'WK039219', 'WK039220', 'WK039221'] }

test('a municipality knows what people call several of its wijken, each once and by its shortest name', async () => {
  const { body } = await get('/api/v1/neighbourhoods/GM0392')
  expect(body.called).toContainEqual(SCHALKWIJK)
  const names = body.called.map(({ name }: { name: string }) => name)
  expect(names).not.toContain('Haarlem-Schalkwijk')
  expect(names, 'a postcode is no name').not.toContain('2034')
  expect(names, 'nor is one of two buurten a part of town').not.toContain('Rozenprieel')
})

test('a wijk knows what it is a part of', async () => {
  expect((await get('/api/v1/neighbourhoods/WK039219')).body.called).toEqual([SCHALKWIJK])
  expect((await get('/api/v1/neighbourhoods/GM0388')).body.called).not.toContainEqual(SCHALKWIJK)
})
