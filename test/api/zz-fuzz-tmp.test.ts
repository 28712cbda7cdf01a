import { test } from 'vitest'
import { demo, testApp } from '../support/test-app.ts'
import { busyNetwork } from '../support/busy-network.ts'
const t = await testApp()
test('x', async () => {
  const k = await busyNetwork(t)
  for (const [n, v] of Object.entries(k)) console.log(n, v.length, v[0]?.slice(0, 60))
  const e = await t.as(demo.trustedEditor)
  const a = await e.post(`/api/v1/listings/${k.listings?.[0]}/pictures`).send({ data: k.data?.[0], alt: 'Mensen aan tafel' })
  console.log(a.status, a.text)
  const c = await t.as(demo.coordinator)
  console.log(JSON.stringify((await c.get('/api/v1/networks/haarlem/desk')).body.items.slice(0, 12).map((i: object) => i)).slice(0, 3000))
  console.log((await t.mails()).map((m) => m.subject).slice(0, 60).join(' | '))
})
