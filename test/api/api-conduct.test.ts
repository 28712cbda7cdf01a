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
      'referrer-policy': 'no-referrer',
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

/** Path, the field that is wrong, and what is said about it in both languages. */
const BAD_INPUT: [path: string, where: string, dutch: string, english: string][] = [
  ['search?nera=1', 'nera', 'bedoel je “near”?', 'do you mean “near”?'],
  ['search?Page=2', 'Page', 'bedoel je “page”?', 'do you mean “page”?'],
  ['search?straal=1', 'straal', 'wel: page, pageSize, q', 'known are: page, pageSize, q'],
  ['search?q[$ne]=1', 'q[$ne]', 'bedoel je “q”?', 'do you mean “q”?'],
  ['search?__proto__=1', '__proto__', 'dit kennen we hier niet', 'this is unknown here'],
  ['organizations/een?page=1', 'page', 'hier horen geen parameters bij', 'there are no parameters here'],
  ['search?q=a&q=b', 'q', 'dit mag er maar één keer staan', 'this may be given only once'],
  ['search?sort=name&sort=name', 'sort', 'dit mag er maar één keer staan', 'this may be given only once'],
  ['search?near=52.38,4.64&near=52.38,4.64', 'near', 'maar één keer', 'only once'],
  ['search?page=een', 'page', 'geef een heel getal', 'give a whole number'],
  ['search?page=1.5', 'page', 'geef een heel getal', 'give a whole number'],
  ['search?page=0', 'page', 'pagina’s beginnen bij 1', 'pages begin at 1'],
  ['search?page=101', 'page', 'de eerste 2000 resultaten', 'the first 2000 results'],
  ['search?page=21&pageSize=100', 'page', 'kies een filter', 'choose a filter'],
  ['search?pageSize=0', 'pageSize', 'minstens 1', 'at least 1'],
  ['search?pageSize=101', 'pageSize', 'hoogstens 100 per pagina', 'at most 100 per page'],
  [`search?q=${'a'.repeat(2001)}`, 'q', 'hoogstens 2000 tekens', 'at most 2000 characters'],
  ['search?q=koffie%00', 'q', 'een teken dat niet kan', 'a character that is not allowed'],
  ['search?free=ja', 'free', 'geef true of false', 'give true or false'],
  [
    'search?sort=up',
    'sort',
    '“up” kennen we niet; kies uit: relevance, distance',
    '“up” is unknown; choose from: relevance',
  ],
  [
    'search?day=monday,zondag',
    'day',
    '“zondag” kennen we niet; kies uit: monday',
    '“zondag” is unknown; choose from: monday',
  ],
  ['search?language=dutch', 'language', '“dutch”: geef een taalcode', '“dutch”: give a language code'],
  ['search?near=52.38', 'near', 'geef lat,lng, zoals 52.38,4.64', 'give lat,lng, such as 52.38,4.64'],
  ['search?near=4.64,52.38', 'near', 'lengte en breedte lijken verwisseld', 'seem to be swapped'],
  [
    'search?near=48.85,4.64',
    'near',
    'de breedtegraad ligt buiten Nederland',
    'the latitude is outside the Netherlands',
  ],
  [
    'search?near=52.38,2.35',
    'near',
    'de lengtegraad ligt buiten Nederland',
    'the longitude is outside the Netherlands',
  ],
  ['search?radius=500', 'radius', 'een straal heeft een plek nodig', 'a radius needs a place'],
  ['search?radius=5&near=52.38,4.64', 'radius', 'minstens 50', 'at least 50'],
  ['search?radius=99999&near=52.38,4.64', 'radius', 'hoogstens 50000 meter', 'at most 50000 metres'],
  ['search?sort=distance', 'sort', 'sorteren op afstand heeft een plek nodig', 'sorting by distance needs a place'],
  ['search?bbox=4,52,5', 'bbox', 'geef vier getallen', 'give four numbers'],
  ['search?bbox=52.3,4.6,52.4,4.7', 'bbox', 'lijken verwisseld', 'seem to be swapped'],
  ['search?bbox=4.7,52.3,4.6,52.4', 'bbox', 'west moet kleiner zijn dan oost', 'west must be smaller than east'],
  ['search?bbox=1,1,2,2', 'bbox', 'buiten Nederland', 'outside the Netherlands'],
  ['search?neighbourhood=Haarlem', 'neighbourhood', '“Haarlem”: geen CBS-code', '“Haarlem”: not a CBS code'],
  ['search?neighbourhood=BU99999999', 'neighbourhood', 'geen gebied dat we kennen', 'not an area we know'],
  ['search?need=A!', 'need', '“A!”: een code heeft kleine letters', '“A!”: a code has lower case letters'],
  ['search?need=geluk-op-mars', 'need', 'geen hulpvraag die we kennen', 'not a need we know'],
  ['search?theme=mars', 'theme', 'geen thema dat we kennen', 'not a theme we know'],
  ['search?network=mars', 'network', 'geen netwerk dat we kennen', 'not a network we know'],
  ['suggestions', 'q', 'dit is verplicht', 'this is required'],
  ['suggestions?q=%20', 'q', 'typ minstens één letter', 'type at least one letter'],
  [
    'neighbourhoods?level=stad',
    'level',
    'kies uit: municipality, wijk, buurt',
    'choose from: municipality, wijk, buurt',
  ],
  [`organizations/${'a'.repeat(201)}`, 'id', 'hoogstens 200 tekens', 'at most 200 characters'],
  ['organizations/a%00b', 'id', 'een teken dat niet kan', 'a character that is not allowed'],
]

describe('bad input', () => {
  test.each(BAD_INPUT)('is refused by name, in the language of the reader: %s', async (path, where, dutch, english) => {
    for (const [language, sentence] of [
      ['nl-NL,nl;q=0.9,en;q=0.5', dutch],
      ['en-GB,en;q=0.9', english],
    ] as const) {
      const { body, status, headers } = await get(`/api/v1/${path}`).set('Accept-Language', language)
      expect(status).toBe(400)
      expect(headers['content-type']).toBe('application/problem+json; charset=utf-8')
      expect(headers['content-language']).toBe(language.slice(0, 2))
      expect(body).toMatchObject({
        status: 400,
        code: 'invalid',
        title: expect.any(String),
        detail: expect.any(String),
      })
      expect(body.fields.map((field: { where: string }) => field.where)).toEqual([where])
      expect(body.fields[0].message).toContain(sentence)
    }
  })

  test('is told all together', async () => {
    const { body } = await get('/api/v1/search?pageSize=0&near=1,1&kind=feest&kleur=rood&bbox=x')
    const where = body.fields.map((field: { where: string }) => field.where)
    expect(new Set(where)).toEqual(new Set(['pageSize', 'near', 'kind', 'kleur', 'bbox']))
    const both = await get(`/api/v1/organizations/${'a'.repeat(201)}?kleur=rood`)
    expect(both.body.fields.map((field: { where: string }) => field.where)).toEqual(['id', 'kleur'])
    const terms = await get('/api/v1/search?need=mars,venus&theme=mars&network=mars&neighbourhood=GM9999')
    expect(terms.body.fields).toHaveLength(5)
  })

  test('in an address that cannot be read is refused', async () => {
    const dutch = await get('/api/v1/organizations/%E0%A4%A')
    expect(dutch.body).toMatchObject({ status: 400, detail: 'Dit adres kan niet worden gelezen.' })
    const english = await get('/api/v1/organizations/%E0%A4%A').set('Accept-Language', 'en')
    expect(english.body).toMatchObject({ status: 400, detail: 'This address cannot be read.' })
  })

  test('gives a Dutch answer to who reads neither language, or says nothing', async () => {
    expect((await get('/api/v1/niets').set('Accept-Language', 'fr')).body.title).toBe('Niet gevonden')
    expect((await get('/api/v1/niets')).body.title).toBe('Niet gevonden')
    expect((await get('/api/v1/niets').set('Accept-Language', 'fr, en;q=0.5')).body.title).toBe('Not found')
  })

  test('that only looks strange is just searched for', async () => {
    for (const words of ['%FF%', "'; drop table--", '{"$gt":""}', '<script>', '🌻', '"', '\\', 'a'.repeat(2000)]) {
      expect((await get('/api/v1/search').query({ q: words })).status).toBe(200)
      expect((await get('/api/v1/suggestions').query({ q: words.slice(0, 100) })).status).toBe(200)
    }
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
