import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import supertest from 'supertest'
import { afterAll, describe, expect, test } from 'vitest'
import { API_BASE, calls } from '#calls'
import { answerClientErrors } from '../../server/http/client-error.ts'
import { API_VERSION } from '../../server/http/headers.ts'
import { testApp } from '../support/test-app.ts'

const { app, get, withoutIndex } = await testApp()
const paths = Object.values(calls).map(({ path }) => path.replace(/\{\w+\}/, 'bestaat-niet'))

describe('every answer', () => {
  test.each([
    ['a search', '/api/v1/search', 200],
    ['a list', '/api/v1/themes', 200],
    ['the description', '/api/v1/openapi.json', 200],
    ['a refused search', '/api/v1/search?page=0', 400],
    ['an unknown organisation', '/api/v1/organizations/bestaat-niet', 404],
    ['an unknown address', '/api/v1/bestaat-niet', 404],
    ['the foot of the API', '/api/v1', 404],
  ])('names the version and may be read from any page: %s', async (_what, path, status) => {
    const response = await get(path)
    expect(response.status).toBe(status)
    expect(response.headers).toMatchObject({
      'api-version': API_VERSION,
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
      'strict-transport-security': expect.stringContaining('max-age='),
    })
    expect(response.headers).not.toHaveProperty('x-powered-by')
  })

  test('that did not change is sent once: the second time with its ETag gives 304', async () => {
    for (const path of ['/api/v1/search?q=koffie', '/api/v1/organizations', '/api/v1/openapi.json']) {
      const first = await get(path)
      const etag = first.headers.etag ?? ''
      expect(etag).toMatch(/^W?\/?".+"$/)
      const second = await get(path).set('If-None-Match', etag)
      expect(second.status).toBe(304)
      expect(second.text).toBe('')
      expect(second.headers['api-version']).toBe(API_VERSION)
    }
  })
})

describe('an address', () => {
  test.each(paths)('with a slash at the end is not there: %s', async (path) => {
    expect((await get(`${API_BASE}${path}/`)).status).toBe(404)
  })

  test.each(paths)('in other capitals is not there: %s', async (path) => {
    const [, first = ''] = path.split('/')
    const other = path.replace(
      first,
      first.replace(/^./, (letter) => letter.toUpperCase()),
    )
    expect((await get(`${API_BASE}${other}`)).status).toBe(404)
    expect((await get(`/API/v1${path}`)).status).toBe(404)
  })

  test.each(paths)('takes GET only: %s', async (path) => {
    for (const method of ['post', 'put', 'patch', 'delete'] as const) {
      const response = await supertest(app)[method](`${API_BASE}${path}`).send({ q: 1 })
      expect(response.status).toBe(405)
      expect(response.headers.allow).toBe('GET, HEAD, OPTIONS')
      expect(response.headers['content-type']).toMatch(/^application\/problem\+json/)
    }
  })

  test('answers a browser that asks whether another page may read it', async () => {
    const response = await supertest(app).options('/api/v1/search').set('Origin', 'https://elders.example')
    expect(response.status).toBe(204)
    expect(response.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, HEAD',
      'access-control-allow-headers': expect.stringContaining('If-None-Match'),
    })
  })

  test('answers HEAD like GET, without the body', async () => {
    const [head, whole] = [await supertest(app).head('/api/v1/themes'), await get('/api/v1/themes')]
    expect(head.status).toBe(200)
    expect(head.headers.etag).toBe(whole.headers.etag)
    expect(head.text ?? '').toBe('')
  })

  test.each([
    ['text/csv', 406],
    ['application/xml, image/*', 406],
    ['application/json', 200],
    ['application/*;q=0.5', 200],
    ['text/html,application/xhtml+xml,*/*;q=0.8', 200],
  ])('gives JSON to who can take it: %s', async (accept, status) => {
    const response = await get('/api/v1/search').set('Accept', accept)
    expect(response.status).toBe(status)
    expect((await get('/api/v1/openapi.json').set('Accept', accept)).status).toBe(status)
  })

  test('gives outlines as GeoJSON, and as JSON to who takes nothing else', async () => {
    const path = '/api/v1/neighbourhood-outlines?code=GM0392'
    expect((await get(path)).headers['content-type']).toBe('application/geo+json; charset=utf-8')
    expect((await get(path)).headers['content-crs']).toMatch(/CRS84/)
    expect((await get(path).set('Accept', 'application/json')).headers['content-type']).toMatch(/^application\/json/)
  })
})

describe('what never becomes a request', () => {
  const server = createServer(app)
  answerClientErrors(server)
  afterAll(() => void server.close())

  async function send(text: string): Promise<{ status: number; head: string; body: Record<string, unknown> }> {
    if (!server.listening) await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect((server.address() as AddressInfo).port, '127.0.0.1', () => socket.write(text))
      let said = ''
      socket.setEncoding('utf8').on('data', (chunk) => {
        said += chunk
      })
      socket.on('end', () => resolve(said)).on('error', reject)
    })
    const [head = '', body = ''] = answer.split('\r\n\r\n')
    return { status: Number(head.split(' ')[1]), head, body: JSON.parse(body) }
  }

  test('a search text of 1 MB is refused with a sentence', async () => {
    const { status, head, body } = await send(
      `GET /api/v1/search?q=${'a'.repeat(1_000_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
    )
    expect(status).toBe(414)
    expect(head).toMatch(/^content-type: application\/problem\+json/im)
    expect(head).toMatch(new RegExp(`^api-version: ${API_VERSION}`, 'im'))
    expect(body).toMatchObject({ status: 414, title: 'Te lang', detail: expect.stringContaining('minder woorden') })
  })

  test('headers that are too large are refused, in English to who reads that', async () => {
    const headers = `Host: x\r\nAccept-Language: en\r\nX-Big: ${'a'.repeat(20_000)}`
    const { status, body } = await send(`GET /api/v1/search HTTP/1.1\r\n${headers}\r\n\r\n`)
    expect(status).toBe(431)
    expect(body).toMatchObject({ status: 431, title: 'Too large' })
  })

  test('what is not HTTP is refused', async () => {
    expect((await send('HOI\r\n\r\n')).body).toMatchObject({
      status: 400,
      code: 'invalid',
      title: 'De vraag klopt niet',
    })
  })
})

test('without the database it says so, tells nothing of the inside, and says when to try again', async () => {
  const { database, get } = await withoutIndex()
  await database.close()
  for (const path of ['search', 'organizations', 'activities/bestaat-niet', 'networks']) {
    const { status, body, headers } = await get(`/api/v1/${path}`)
    expect(status).toBe(503)
    expect(headers['retry-after']).toBe('5')
    expect(Object.keys(body).sort()).toEqual(['code', 'detail', 'requestId', 'status', 'title', 'type'])
    expect(body).toMatchObject({ status: 503, code: 'unavailable', detail: expect.stringMatching(/niet bereikbaar/) })
  }
})
