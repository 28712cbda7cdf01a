import supertest from 'supertest'
import { expect, test } from 'vitest'
import { testApp } from '../support/test-app.ts'
import { appWithPages } from '../support/test-pages.ts'

const tested = await testApp({ seed: 'basics' })
const away = await tested.beside()
const { app } = await appWithPages(away, 'https://kaart.example')
await away.database.close()
const page = (path: string) => supertest(app).get(path)

test('with the database away a search says so, with a way on', async () => {
  const { status, text } = await page('/zoeken?q=koffie')
  expect(status).toBe(503)
  expect(text).toContain('De kaart doet het even niet')
  expect(text).not.toContain('tel:')
})

test.each([
  ['/zoeken', 'ik wil niet meer leven', 'tel:113'],
  ['/zoeken', 'mijn man slaat me', 'tel:08002000'],
  ['/en/zoeken', 'ik wil niet meer leven', 'tel:113'],
])('%s?q=%s still says whom to call, before all else', async (path, words, call) => {
  for (const more of ['', '&network=haarlem']) {
    const { status, text } = await page(`${path}?q=${encodeURIComponent(words)}${more}`)
    expect(status).toBe(200)
    expect(text).toContain(call)
    expect(text.indexOf('id="danger"')).toBeLessThan(text.indexOf('class="results'))
    expect(text.match(/<h1/g)).toHaveLength(1)
  }
})

test('and does so before the trouble, where a part of the page needs what is away', async () => {
  const { status, text } = await page(`/zoeken?q=${encodeURIComponent('mijn man slaat me')}&where=schalkwijk`)
  expect(status).toBe(503)
  expect(text).toContain('tel:08002000')
  expect(text.indexOf('id="danger"')).toBeLessThan(text.indexOf('class="prose"'))
  expect(text.match(/<h1/g)).toHaveLength(1)
})

test('the call says that it is danger, and no more', async () => {
  const { status, body } = await page(`/api/v1/search?q=${encodeURIComponent('mijn man slaat me')}`)
  expect(status).toBe(200)
  expect(body).toMatchObject({ understood: { danger: 'violence', chips: [] }, results: [], engine: 'mongodb' })
})

test('health says that it is not ready', async () => {
  const { status, body } = await page('/health/ready')
  expect({ status, body }).toEqual({
    status: 503,
    body: { status: 'unavailable', database: false, index: true, writable: false },
  })
})
