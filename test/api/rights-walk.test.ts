import { describe, expect, test } from 'vitest'
import { type Action, may, RIGHTS, type Thing } from '#domain/members/may.ts'
import type { Grant } from '#domain/members/member.ts'
import { siteCalls } from '#site-calls'
import { allCalls } from '../../server/http/mount.ts'
import { routes } from '../../server/routes.ts'
import { demo, testApp } from '../support/test-app.ts'

/** Every call, for every role: who gets in. A call without a rule, or with another rule than is written here, fails. */

const tested = await testApp()
const all = routes(tested.services)
const PEOPLE = {
  nobody: null,
  editor: demo.editor,
  professional: demo.professional,
  coordinator: demo.coordinator,
  administrator: demo.administrator,
}

test('every call has a rule, and every call that is not public says which right it takes', () => {
  for (const name of Object.keys(allCalls)) {
    const route = all[name as keyof typeof all]
    expect(route, `${name} has no route`).toBeDefined()
    expect(route.may, `${name} has no rule`).toBeTruthy()
  }
})

describe('who is not signed in gets nowhere that needs a right', () => {
  const guarded = Object.keys(siteCalls).filter((name) => all[name as keyof typeof all].may !== 'anyone')
  test.each(guarded)('%s', async (name) => {
    const { method, path } = siteCalls[name as keyof typeof siteCalls]
    const address = `/api/v1${path.replace(/\{\w+\}/g, '3f2b8f8e-1f8e-4f8e-8f8e-1f8e4f8e8f8e')}`
    const visitor = tested.visitor()
    const asked = visitor[method.toLowerCase() as 'get'](address).set('If-Match', '"1"')
    const response = await (method === 'GET' ? asked : asked.send({}))
    // A body that does not fit is refused first; nothing is looked up, and nothing happens.
    expect([400, 401]).toContain(response.status)
  })
})

const LISTING = '11111111-1111-4111-8111-111111111111'
const OTHER_LISTING = '22222222-2222-4222-8222-222222222222'
const OWN: Thing = { listing: LISTING, network: 'haarlem', trusted: true, parties: ['me'], owner: 'me' }
const ANOTHERS: Thing = { listing: OTHER_LISTING, network: 'enkhuizen', trusted: true, parties: ['you'], owner: 'you' }
const GRANTS: Record<string, Grant[]> = {
  editor: [{ role: 'editor', listing: LISTING }],
  professional: [{ role: 'professional', network: 'haarlem' }],
  coordinator: [{ role: 'coordinator', network: 'haarlem' }],
  administrator: [{ role: 'administrator' }],
}

test('nobody may do anything that needs a right without signing in', () => {
  for (const action of Object.keys(RIGHTS) as Action[]) expect(may(null, action, OWN), action).toBe(false)
})

/** The table of DESIGN, section 6: who may, for one’s own thing and for another’s. */
const EXPECTED: [Action, { own: string[]; anothers: string[] }][] = [
  ['edit-listing', { own: ['editor', 'coordinator', 'administrator'], anothers: ['administrator'] }],
  ['publish-listing', { own: ['editor', 'coordinator', 'administrator'], anothers: ['administrator'] }],
  ['approve-listing', { own: ['coordinator', 'administrator'], anothers: ['administrator'] }],
  ['hide-listing', { own: ['editor', 'coordinator', 'administrator'], anothers: ['administrator'] }],
  ['invite-editor', { own: ['editor', 'coordinator', 'administrator'], anothers: ['administrator'] }],
  ['invite-professional', { own: ['coordinator', 'administrator'], anothers: ['administrator'] }],
  ['invite-administrator', { own: ['administrator'], anothers: ['administrator'] }],
  ['ask-organization', { own: ['professional', 'coordinator'], anothers: [] }],
  ['see-cooperation', { own: ['editor', 'professional', 'coordinator', 'administrator'], anothers: [] }],
  ['see-desk', { own: ['coordinator', 'administrator'], anothers: ['administrator'] }],
  ['see-members', { own: ['coordinator', 'administrator'], anothers: ['administrator'] }],
  ['change-network', { own: ['coordinator', 'administrator'], anothers: ['administrator'] }],
  ['propose-term', { own: ['coordinator', 'administrator'], anothers: ['administrator'] }],
  ['change-thesaurus', { own: ['administrator'], anothers: ['administrator'] }],
]

test.each(EXPECTED)('%s', (action, { own, anothers }) => {
  const whoMay = (thing: Thing) =>
    Object.keys(GRANTS).filter((role) => may({ id: 'me', grants: GRANTS[role] as Grant[] }, action, thing))
  expect({ own: whoMay(OWN), anothers: whoMay(ANOTHERS) }).toEqual({ own, anothers })
})

test('an organisation that the network does not trust only proposes', () => {
  const editor = { id: 'me', grants: GRANTS.editor as Grant[] }
  expect(may(editor, 'publish-listing', { ...OWN, trusted: false })).toBe(false)
  expect(may(editor, 'edit-listing', { ...OWN, trusted: false })).toBe(true)
})

test('a member of the demo for each role can sign in', async () => {
  for (const email of Object.values(PEOPLE)) if (email) expect(await tested.as(email)).toBeDefined()
})
