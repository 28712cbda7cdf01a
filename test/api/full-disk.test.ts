import { expect, test } from 'vitest'
import { diskRoom } from '../../server/engines/disk-room.ts'
import { createLog } from '../../server/http/log.ts'
import { upkeep } from '../../server/upkeep.ts'
import { demo, testApp } from '../support/test-app.ts'

const tested = await testApp()
let freeMegabytes = 900
const disk = diskRoom('/data', async () => freeMegabytes * 1_000_000)
const site = await tested.beside({ disk })

test('with the disk nearly full people read on, saving is refused in words, and health and the log say so', async () => {
  const visitor = await site.as(demo.professional)
  freeMegabytes = 120
  await disk.look()

  await site.get('/api/v1/search?q=koffie').expect(200)
  const { status, body } = await visitor.post('/api/v1/sign-ins').send({ email: 'iemand@kaart.example' })
  expect({ status, code: body.code, detail: body.detail }).toEqual({
    status: 503,
    code: 'unavailable',
    detail: 'Er kan nu niets worden bewaard: de schijf van de server is bijna vol.',
  })
  const ready = await site.get('/health/ready').expect(200)
  expect(ready.body).toEqual({ status: 'degraded', database: true, index: true, writable: false })

  freeMegabytes = 900
  await disk.look()
  expect((await site.get('/health/ready')).body).toEqual({
    status: 'ready',
    database: true,
    index: true,
    writable: true,
  })
})

test('nothing is written by ourselves either, and it goes on when there is room', async () => {
  await site.get('/api/v1/search?q=eenzaam').expect(200)
  const rows = () => site.database.collection('search-counts').countDocuments()
  freeMegabytes = 120
  await disk.look()
  await upkeep(site.services, createLog('silent'))()
  expect(await rows()).toBe(0)
  freeMegabytes = 900
  await disk.look()
  await upkeep(site.services, createLog('silent'))()
  expect(await rows()).toBeGreaterThan(0)
})
