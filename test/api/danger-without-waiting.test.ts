import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import supertest from 'supertest'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { startMeilisearch } from '../../server/engines/meilisearch-process.ts'
import { testApp } from '../support/test-app.ts'
import { appWithPages } from '../support/test-pages.ts'

/** It is 0.4 s, and the rest is for a machine that is busy; an index that hangs takes 3 s. */
const IN_TIME_MILLISECONDS = 1_500
const dataDir = await mkdtemp(join(tmpdir(), 'sociale-kaart-hanging-'))
const meili = await startMeilisearch(dataDir)
// Ends after the app, which takes its index away.
afterAll(async () => {
  await meili.stop()
  await rm(dataDir, { recursive: true, force: true })
})
const tested = await testApp({ index: meili })
const { app } = await appWithPages(tested, 'https://kaart.example')

async function timed(path: string) {
  const start = performance.now()
  const { status, body, text } = await supertest(app).get(path)
  return { status, body, text, milliseconds: performance.now() - start }
}
const asked = (path: string, q: string, more = '') => timed(`${path}?q=${encodeURIComponent(q)}${more}`)

describe('in danger', () => {
  test('what may help is found as ever while the index is well', async () => {
    const { body } = await asked('/api/v1/search', 'ik wil niet meer leven')
    expect(body.understood.danger).toBe('suicide')
    expect(body.engine).toBe('meilisearch')
    expect(body.results.length).toBeGreaterThan(0)
  })

  describe('with an index that hangs', () => {
    beforeEach(() => void process.kill(meili.pid() ?? 0, 'SIGSTOP'))
    afterEach(() => void process.kill(meili.pid() ?? 0, 'SIGCONT'))

    test.each([
      ['ik wil niet meer leven', 'suicide'],
      ['mijn man slaat me', 'violence'],
      ['kindermishandeling', 'child-abuse'],
    ])('“%s” is answered at once, with what the database finds in time', async (words, danger) => {
      const ask = () => asked('/api/v1/search', words, '&filters=true&network=haarlem')
      const { status, body, milliseconds } = await ask()
      expect(status).toBe(200)
      expect(body.understood.danger).toBe(danger)
      expect(body.engine).toBe('mongodb')
      expect(milliseconds).toBeLessThan(IN_TIME_MILLISECONDS)
      await vi.waitFor(async () => expect((await ask()).body.results.length).toBeGreaterThan(0), { timeout: 10_000 })
    })

    test.each([
      ['/zoeken', 'ik wil niet meer leven', 'tel:113'],
      ['/en/zoeken', 'mijn man slaat me', 'tel:08002000'],
    ])('the page %s?q=%s says whom to call, and first', async (path, words, call) => {
      const { status, text, milliseconds } = await asked(path, words, '&network=haarlem')
      expect(status).toBe(200)
      expect(text).toContain(call)
      expect(text.indexOf('id="danger"')).toBeLessThan(text.indexOf('class="results'))
      expect(milliseconds).toBeLessThan(IN_TIME_MILLISECONDS)
    })

    test('many at a time are all answered, and none is told to come back', async () => {
      const answers = await Promise.all(
        Array.from({ length: 24 }, () => asked('/api/v1/search', 'mijn man slaat me', '&filters=true')),
      )
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
      expect(new Set(answers.map(({ body }) => body.understood.danger))).toEqual(new Set(['violence']))
    })
  })
})
