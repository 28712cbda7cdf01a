import { expect, test } from 'vitest'
import { Listing } from '#domain/listing.ts'
import { demo, testApp } from '../support/test-app.ts'

/** Bodies made by breaking good ones, on every call that changes a listing: never an error of ours, and nothing stored that does not parse. */

const { as, get, services, database } = await testApp()
const editor = await as(demo.trustedEditor)
const coordinator = await as(demo.coordinator)
const { id } = (await get('/api/v1/organizations/de-ordnersoos')).body
const { text } = (await editor.get(`/api/v1/listings/${id}`)).body
const [activity] = text.activities
const [place] = text.locations

const CHANGES: object[] = [
  {
    do: 'change-organization',
    fields: { name: 'Naam', summary: 'x', identity: text.organization.identity, kvkNumber: null },
  },
  { do: 'change-organization', fields: { contact: text.organization.contact, languages: ['nl', 'tr'], picture: null } },
  { do: 'change-place', id: place.id, fields: place.address ? { address: place.address, point: place.point } : {} },
  { do: 'change-place', id: place.id, fields: { openingHours: place.openingHours, accessibility: ['lift'] } },
  { do: 'change-activity', id: activity.id, fields: without(activity, 'id') },
  { do: 'copy-activity', id: activity.id, as: place.id, title: 'Kopie' },
  { do: 'end-activity', id: activity.id, on: '2026-12-01' },
  { do: 'remove-activity', id: activity.id },
  { do: 'remove-place', id: place.id },
]
const BODIES: [method: 'post' | 'put', path: string, body: object][] = [
  ...CHANGES.map((change): ['post', string, object] => ['post', `/listings/${id}/changes`, { change, form: 'about' }]),
  ['put', `/listings/${id}/typed/about`, { values: { name: 'x' } }],
  [
    'post',
    `/listings/${id}/publications`,
    { choices: [{ part: 'organization', id: null, field: 'name', choose: 'mine' }] },
  ],
  ['post', `/listings/${id}/proposals`, { choices: [], note: 'woord' }],
  ['post', `/listings/${id}/returns`, { word: 'waarom' }],
  ['put', `/listings/${id}/trust`, { trusted: true }],
  ['post', `/listings/${id}/pictures`, { data: 'aGFsbG8gaGFsbG8gaGFsbG8gaGFsbG8=', alt: 'iets' }],
  ['post', '/networks/haarlem/listings', { name: 'Nieuw', summary: '', email: null, phone: null, website: null }],
  [
    'post',
    '/networks/haarlem/possible-duplicates',
    { name: 'Nieuw', website: 'https://a.example', postcode: '2011 AA' },
  ],
  ['post', '/schedule-readings', { text: 'elke dinsdag van 10 tot 12' }],
  ['post', '/need-suggestions', { title: 'a', summary: 'b', description: 'c' }],
  ['post', '/place-lookups', { point: { lat: 52.3, lng: 4.6 } }],
  ['post', '/place-lookups', { address: { street: 'a', houseNumber: '1', postcode: '2011 AA', city: 'b' } }],
]
const STRANGE: unknown[] = [
  null,
  true,
  -1,
  1e308,
  0.1,
  '',
  ' ',
  'a'.repeat(5000),
  '<script>alert(1)</script>',
  '$where',
  '{"$gt":""}',
  '\u0000',
  '\ud800',
  '__proto__',
  [],
  {},
  [[]],
  { $gt: '' },
  '2026-02-31',
  '24:00',
  '../../etc/passwd',
  'https://',
  ['x', 'x'],
  '٣',
  '🙂'.repeat(80),
]
let seed = 20_261_122
function dice(sides: number): number {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
  return Math.floor((seed / 2_147_483_648) * sides)
}

test('no broken body is an error of ours', { timeout: 120_000 }, async () => {
  const statuses = new Map<number, number>()
  for (let round = 0; round < 1200; round++) {
    const [method, path, body] = BODIES[round % BODIES.length] as (typeof BODIES)[number]
    const broken = breakOne(structuredClone(body))
    const visitor = round % 3 ? editor : coordinator
    const answer = await visitor[method](`/api/v1${path}`)
      .set('If-Match', `"${1 + dice(4)}"`)
      .type('json')
      .send(JSON.stringify(broken))
    expect(answer.status, `${path} ${JSON.stringify(broken).slice(0, 300)}`).toBeLessThan(500)
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1)
  }
  expect([...statuses.keys()]).toEqual(expect.arrayContaining([200, 400]))
})

test('and everything that was stored can be read', async () => {
  for (const row of await database.collection('listings').find({}).toArray()) {
    const { _id, find: _, behind: __, ...rest } = row
    expect(Listing.safeParse({ id: _id, ...rest }).success, String(_id)).toBe(true)
  }
  for (const email of [demo.trustedEditor, demo.coordinator]) {
    const member = await services.memberRows.byEmail(email)
    if (member) await services.editing.open(id, member)
  }
})

/** One place in a body becomes something strange, goes away, or gets something beside it. */
function breakOne(body: unknown): unknown {
  const places: [holder: Record<string, unknown>, key: string][] = []
  const walk = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return
    for (const key of Object.keys(value)) {
      places.push([value as Record<string, unknown>, key])
      walk((value as Record<string, unknown>)[key])
    }
  }
  walk(body)
  const [holder, key] = places[dice(places.length)] ?? [{}, '']
  const how = dice(10)
  if (how === 0) return STRANGE[dice(STRANGE.length)] ?? {}
  if (how === 1) delete holder[key]
  else if (how === 2) holder[`${key}x`] = holder[key]
  else if (how < 9) holder[key] = STRANGE[dice(STRANGE.length)]
  return body
}

function without(whole: Record<string, unknown>, name: string): Record<string, unknown> {
  const { [name]: _, ...rest } = whole
  return rest
}
