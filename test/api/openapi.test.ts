import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { API_BASE, calls } from '#calls'
import { API_VERSION } from '../../server/http/headers.ts'
import { openapiDocument } from '../../server/http/openapi.ts'
import { testApp } from '../support/test-app.ts'

const LINTER = '../shared/data/adr/linter.yaml'
if (!existsSync(LINTER)) console.warn(`${LINTER} is not here: the design rules are NOT checked in this run.`)

const { get } = await testApp()
const document = openapiDocument('https://kaart.example')
const operations = Object.entries(document.paths).map(([path, { get: operation }]) => ({ path, ...operation }))

test('the description is served as it is generated, for everyone', async () => {
  const response = await get('/api/v1/openapi.json')
  expect(response.status).toBe(200)
  expect(response.headers).toMatchObject({
    'access-control-allow-origin': '*',
    'api-version': API_VERSION,
    'content-type': 'application/json; charset=utf-8',
  })
  expect(response.headers.etag).toBeDefined()
  expect(response.body).toEqual(JSON.parse(JSON.stringify(openapiDocument(null))))
  expect(response.body.info.version).toBe(API_VERSION)
  expect(response.body.servers).toEqual([{ url: 'http://localhost:3000/api/v1' }])
})

test('the description holds every call, and says what every parameter means', () => {
  expect(operations.map(({ path }) => path)).toEqual(Object.values(calls).map(({ path }) => path))
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length)
  for (const { path, parameters, responses } of operations) {
    for (const { name, description } of parameters) expect(description, `${path} ${name}`).not.toBe(name)
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
    expect(parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name)).toEqual(named)
    expect(Object.keys(responses)).toEqual(expect.arrayContaining(['200', '304', '400', '406', '500', '503']))
    expect('404' in responses).toBe(named.length > 0)
  }
})

describe('the design rules of the Dutch government', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sociale-kaart-openapi-'))

  test.skipIf(!existsSync(LINTER))(`find no error and no warning (skipped without ${LINTER})`, () => {
    const file = join(folder, 'openapi.json')
    writeFileSync(file, JSON.stringify(document))
    const found = spawnSync('npx', ['spectral', 'lint', '-q', '-r', LINTER, '-f', 'json', file], { encoding: 'utf8' })
    rmSync(folder, { recursive: true })
    const faults = JSON.parse(found.stdout) as { code: string; message: string; path: string[] }[]
    expect(faults.map(({ code, message, path }) => `${code}: ${message} (${path.join('.')})`)).toEqual([])
  })
})

/** What a reply must look like by the description alone: its own schemas, read back. */
const schemaOf = (name: string) => {
  const text = JSON.stringify(document.components.schemas).replaceAll('#/components/schemas/', '#/$defs/')
  return z.fromJSONSchema({ $ref: `#/$defs/${name}`, $defs: JSON.parse(text) })
}

/** A value for every parameter that some call cannot do without. */
const NEEDED: Record<string, string> = { q: 'koffie', window: '4.55,52.33,4.70,52.44', zoom: '12', level: 'wijk' }

describe('every reply is as the description says', () => {
  const ids: Record<string, string> = {}
  beforeAll(async () => {
    const first = async (path: string) => (await get(`${API_BASE}/${path}`)).body.results[0]
    ids.organizations = (await first('organizations')).id
    ids.activities = (await first('activities')).id
    ids.neighbourhoods = 'WK039201'
    ids.networks = 'haarlem'
  })

  test.each(operations)('$path', async ({ path, parameters, responses }) => {
    const [, collection = ''] = path.split('/')
    const needed = parameters.flatMap(({ name, required }) => (required && NEEDED[name] ? [[name, NEEDED[name]]] : []))
    const words = needed.length ? `?${new URLSearchParams(needed)}` : '?pageSize=100'
    const address = path.includes('{') ? path.replace(/\{\w+\}/, ids[collection] ?? '') : `${path}${words}`
    const { status, headers, body } = await get(`${API_BASE}${address}`)
    expect(status).toBe(200)
    const [[type, { schema }] = ['', { schema: { $ref: '' } }]] = Object.entries(responses[200]?.content ?? {})
    expect(headers['content-type']).toContain(type)
    expect(schemaOf(schema.$ref.split('/').at(-1) ?? '').safeParse(body).error).toBeUndefined()

    const problems: [string, number][] = [
      [`${address}${address.includes('?') ? '&' : '?'}kleur=rood`, 400],
      ...(path.includes('{') ? [[path.replace(/\{\w+\}/, 'bestaat-niet'), 404] as [string, number]] : []),
    ]
    for (const [wrong, expected] of problems) {
      const answer = await get(`${API_BASE}${wrong}`)
      expect(answer.status).toBe(expected)
      expect(answer.headers['content-type']).toContain('application/problem+json')
      expect(schemaOf('Problem').safeParse(answer.body).error).toBeUndefined()
    }
  })

  test('also with every filter at once', async () => {
    const filters =
      'q=koffie&network=haarlem&neighbourhood=GM0392&kind=meeting&day=monday&dayPart=morning&free=true&form=group&near=52.38,4.64&radius=5000&bbox=4.5,52.3,4.8,52.5&sort=distance'
    const { status, body } = await get(`${API_BASE}/search?${filters}`)
    expect(status).toBe(200)
    expect(schemaOf('SearchPage').safeParse(body).error).toBeUndefined()
  })

  test('and a reply with something that is not described would not pass', async () => {
    const { body } = await get(`${API_BASE}/themes`)
    expect(schemaOf('ThemePage').safeParse({ ...body, more: 1 }).success).toBe(false)
    expect(schemaOf('ThemePage').safeParse({ ...body, total: '14' }).success).toBe(false)
  })
})
