import { expect, test } from 'vitest'
import { testApp } from '../support/test-app.ts'

const { get } = await testApp()

test.each([
  ['naar de moskee', ['islamic']],
  ['ramadan', ['islamic']],
  ['divali', ['hindu']],
  ['een kerk in de buurt', ['protestant', 'catholic', 'ecumenical']],
])('“%s” finds first who is of that faith, and says so', async (q, wanted) => {
  const { body } = await get(`/api/v1/search?${new URLSearchParams({ q })}`)
  const [reason] = body.results[0].reasons.filter((one: { kind: string }) => one.kind === 'identity')
  expect(wanted).toContain(reason?.tradition)
})

test('whoever takes the chip of faith away asks for no tradition any more', async () => {
  const { body } = await get('/api/v1/search?q=kerk&without=need:meaning').expect(200)
  const kinds = body.results.flatMap(({ reasons }: { reasons: { kind: string }[] }) => reasons.map(({ kind }) => kind))
  expect(kinds).not.toContain('identity')
})

test('what asks for no faith is ordered without it', async () => {
  const { body } = await get('/api/v1/search?q=samen eten').expect(200)
  expect(JSON.stringify(body.results)).not.toContain('"kind":"identity"')
})
