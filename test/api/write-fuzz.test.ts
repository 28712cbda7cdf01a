import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import * as z from 'zod'
import type { CallName } from '#calls'
import { contract } from '#contract'
import { ProblemCode } from '#domain/problem.ts'
import type { CallShape } from '../../server/contracts/call-shape.ts'
import { allCalls } from '../../server/http/mount.ts'
import { busyNetwork } from '../support/busy-network.ts'
import { bodiesFor, NASTY_TEXTS, spoiled } from '../support/generated-bodies.ts'
import { storedRows } from '../support/stored-rows.ts'
import { demo, type TestVisitor, testApp } from '../support/test-app.ts'

/** Every call that changes something, with bodies made from its own schema and with spoiled ones, as everybody. */

const SEED = Number(process.env.FUZZ_SEED ?? 20_261_122)
const RUNS = Number(process.env.FUZZ_RUNS ?? 30)
const SECONDS = 60_000

const tested = await testApp()
const known = { ...(await busyNetwork(tested)) }
const { services, database } = tested
const members = await services.memberRows.demo()
const ROLES = ['nobody', 'editor', 'professional', 'coordinator', 'administrator'] as const
type Role = (typeof ROLES)[number]
let people = await signedIn()
let texts = 0

/** These take away what the others need, so they come last. */
const LAST: CallName[] = [
  'answerClaim',
  'stopAlertByKey',
  'stopAlert',
  'discardDraft',
  'removeList',
  'retireNeed',
  'restoreNeed',
  'hideListing',
  'archiveListing',
  'showListing',
]
const LAST_OF_ALL: CallName[] = ['endSession', 'takeGrantAway', 'demoSignIn', 'startSession', 'signOut', 'deleteMe']
const rank = (name: CallName) => [...LAST, ...LAST_OF_ALL].indexOf(name)
const WRITES = (Object.keys(allCalls) as CallName[])
  .filter((name) => allCalls[name].method !== 'GET')
  .sort((one, other) => rank(one) - rank(other))

/** What has many shapes, or seldom comes through, is asked more often. */
const MORE: Partial<Record<CallName, number>> = {
  changeListing: 5,
  moveCooperation: 6,
  createListing: 2,
  mergeSignal: 2,
  approveProposal: 2,
  sendBackProposal: 3,
  addNeed: 3,
  changeNeed: 2,
  changeNeedWords: 2,
  restoreNeed: 2,
}
/** Without this there is nothing to decide on, or nothing to publish. */
const before: Partial<Record<CallName, () => Promise<unknown>>> = {
  publishListing: changed,
  proposeListing: changed,
  approveProposal: proposed,
  sendBackProposal: proposed,
  moveCooperation: agreedOn,
}

/** What each call answered. */
const answers = new Map<CallName, Map<number, number>>()
const refused = z.object({ code: ProblemCode, status: z.int(), detail: z.string().min(5), title: z.string().min(3) })

describe('whatever is sent to it, it answers and never breaks', () => {
  test.each(WRITES)('%s', { timeout: SECONDS }, async (name) => {
    if (LAST_OF_ALL.includes(name)) await restored()
    const { body }: CallShape = contract[name]
    const room = allCalls[name].path.split('/')[1] ?? ''
    const here = { ...known, key: known[`keys of ${room}`] ?? known.key ?? [] }
    const bodies = body ? bodiesFor(body, here) : fc.constant(undefined)
    await fc.assert(
      fc.asyncProperty(
        fc.oneof({ arbitrary: bodies, weight: 2 }, { arbitrary: spoiled(bodies), weight: 1 }),
        fc.oneof({ arbitrary: fc.constantFrom(...ROLES), weight: 2 }, { arbitrary: usualRole(name), weight: 3 }),
        addressOf(name),
        fc.constantFrom('now', 'now', 'now', '"1"', 'W/"2"', '"999999999"', 'x', ''),
        async (sent, role, address, version) => {
          await before[name]?.()
          await send(name, { sent, role, address, version })
        },
      ),
      { seed: SEED, numRuns: RUNS * (MORE[name] ?? 1), endOnFailure: true },
    )
  })
})

const RAW = ['{', '', 'null', '[]', '"tekst"', '3', '{"a":1,"a":2}', '\uFEFF{}', '['.repeat(300_000)]
const DEEP = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
const WIDE = JSON.stringify({ needs: Array(200_000).fill(1), kinds: Array(40_000).fill('') })

test('what is no object, too deep or too wide is refused everywhere, and quickly', { timeout: SECONDS }, async () => {
  for (const name of WRITES.filter((one) => 'body' in contract[one])) {
    const { method, path } = allCalls[name]
    const address = `/api/v1${path.replace(/\{\w+\}/g, known.listings?.[0] ?? '')}`
    for (const text of [...RAW, ...(name === 'match' || name === 'askOrganization' ? [DEEP, WIDE] : [DEEP])]) {
      const began = Date.now()
      const asked = people.nobody[method.toLowerCase() as 'post'](address).set('If-Match', '"1"')
      const answer = await asked.set('Content-Type', 'application/json').send(text)
      expect([400, 401, 413], `${name} ${text.slice(0, 20)}: ${answer.text.slice(0, 200)}`).toContain(answer.status)
      expect(Date.now() - began, `${name} ${text.slice(0, 20)} takes long`).toBeLessThan(SECONDS / 6)
      expect(answer.text.length, `${name} ${text.slice(0, 20)} says too much`).toBeLessThan(100_000)
    }
  }
})

test('most of it got through to where something happens', () => {
  const untouched = WRITES.filter((name) => ![...(answers.get(name)?.keys() ?? [])].some((status) => status < 300))
  expect(untouched.length, `nothing was accepted by ${untouched}`).toBeLessThan(WRITES.length / 8)
})

test('everything that is stored parses again', { timeout: SECONDS }, async () => {
  await services.mail.settled()
  await services.indexSync.settled()
  expect(await storedRows(database)).toEqual({ damaged: [], unknown: [] })
})

test('every page and list is still there', { timeout: SECONDS }, async () => {
  await restored()
  const paths = ['search', 'search?q=koken', 'organizations?pageSize=100', 'activities?pageSize=100', 'networks']
  const ofNetwork = ['desk', 'claims', 'members', 'audit', 'settings', 'signals', 'insights']
  const asCoordinator = ofNetwork.map((path) => `networks/haarlem/${path}`)
  for (const path of paths) await reads('nobody', path)
  for (const path of [...asCoordinator, 'me', 'me/data', 'sessions', 'me/lists', 'requests', 'cooperations'])
    await reads('coordinator', path)
  for (const path of ['me', 'me/data', 'me/lists', 'requests', 'cooperations']) await reads('professional', path)
  for await (const batch of services.listingRows.all(200)) {
    for (const { id, slug, status } of batch) {
      if (status === 'published') await reads('nobody', `organizations/${slug}`)
      if (!known.listings?.includes(id)) continue
      for (const path of ['', '/versions', '/preview']) await reads('administrator', `listings/${id}${path}`)
    }
  }
})

afterAll(() => {
  if (!process.env.FUZZ_REPORT) return
  for (const [name, counts] of answers) console.log(name, Object.fromEntries(counts))
})

type Sent = { sent: unknown; role: Role; address: string; version: string }

async function send(name: CallName, { sent, role, address, version }: Sent): Promise<void> {
  await database.db?.collection('limits').deleteMany({})
  const asked = people[role][allCalls[name].method.toLowerCase() as 'post'](address)
  const basedOn = version === 'now' ? `"${await versionAt(address)}"` : version
  if (basedOn) asked.set('If-Match', basedOn)
  const text = sent === undefined ? undefined : JSON.stringify(sent)
  const answer = text === undefined ? await asked : await asked.set('Content-Type', 'application/json').send(text)
  const counts = answers.get(name) ?? new Map<number, number>()
  answers.set(name, counts.set(answer.status, (counts.get(answer.status) ?? 0) + 1))
  if (answer.status < 300) return
  expect(answer.status, answer.text.slice(0, 300)).toBeLessThan(500)
  expect(answer.status).toBeGreaterThanOrEqual(400)
  expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/)
  expect(refused.parse(answer.body).status).toBe(answer.status)
}

/** One that exists, one of another, one that does not exist, and what is no id at all. */
function addressOf(name: CallName): fc.Arbitrary<string> {
  const { path } = allCalls[name]
  const room = path.match(/\/([\w-]+)\/\{id\}/)?.[1] ?? ''
  const parts = path.split('/').map((part) => {
    const called = part.match(/^\{(\w+)\}$/)?.[1]
    if (!called) return fc.constant(part)
    const real = known[called === 'id' ? (ROOMS[room] ?? room) : called] ?? []
    const odd = fc.oneof(
      fc.uuid(),
      fc.constantFrom(...NASTY_TEXTS.filter((text) => !/\p{Cs}/u.test(text) && text.length < 90)),
    )
    const some = real.length ? fc.oneof({ arbitrary: fc.constantFrom(...real), weight: 9 }, odd) : odd
    return some.map(encodeURIComponent)
  })
  return fc.tuple(...parts).map((all) => `/api/v1${all.join('/')}`)
}
const ROOMS: Record<string, string> = { 'organization-notes': 'listings' }

/** Who most often gets somewhere with it. */
function usualRole(name: CallName): fc.Arbitrary<Role> {
  const { path } = allCalls[name]
  if (/^\/me\/|requests$|cooperations|sessions/.test(path)) return fc.constantFrom('professional', 'editor')
  if (/needs|proposals\/\{|aliases/.test(path)) return fc.constant('administrator')
  if (/signals|claims|terms/.test(path)) return fc.constant('coordinator')
  return fc.constantFrom('editor', 'coordinator', 'administrator')
}

/** A text of their own again, whatever became of the one before. */
async function changed(): Promise<void> {
  const address = `/api/v1/listings/${known.listings?.[0]}`
  await people.editor.delete(`${address}/draft`)
  const fields = { description: `Tekst nummer ${++texts}.` }
  await people.editor.post(`${address}/changes`).send({ change: { do: 'change-organization', fields } })
}

/** Something for the other to agree on, where the card lets it. */
async function agreedOn(): Promise<void> {
  const address = `/api/v1/cooperations/${known.cooperations?.[0]}`
  const goals = [{ id: known.listings?.[0], words: 'De post weer zelf openmaken', domain: 'finance' }]
  const asked = people.professional.post(`${address}/moves`).set('If-Match', `"${await versionAt(address)}"`)
  await asked.send({ kind: 'propose', agreement: { goals, agreedWithPerson: true } })
}

async function proposed(): Promise<void> {
  await changed()
  const address = `/api/v1/listings/${known.listings?.[0]}`
  const asked = people.editor.post(`${address}/proposals`).set('If-Match', `"${await versionAt(address)}"`)
  await asked.send({ note: '' })
}

/** Where what has a version is kept, when that is called otherwise than in the address. */
const KEPT_IN: Record<string, string> = { lists: 'kept-lists', 'kept-needs': 'thesaurus-needs' }

async function versionAt(address: string): Promise<number> {
  const [, room = '', id = ''] = address.replace('/api/v1', '').replace('/me/lists', '/lists').split('/')
  const collection = database.db?.collection<{ _id: string; version: number }>(KEPT_IN[room] ?? room)
  const row = await collection?.findOne({ _id: id })
  return row?.version ?? 1
}

async function reads(role: Role, path: string): Promise<void> {
  const { status, text } = await people[role].get(`/api/v1/${path}`)
  expect(status, `${role} ${path}: ${text.slice(0, 300)}`).toBe(200)
}

/** The members of the demo as they were, signed in again. */
async function restored(): Promise<void> {
  await services.memberRows.insertAll(members)
  for (const { id, grants } of members)
    for (const grant of grants) await services.memberRows.addGrant(id, grant, tested.clock.now.toISOString())
  people = await signedIn()
  const { body } = await people.professional.get('/api/v1/sessions').expect(200)
  known.sessions = body.sessions.map(({ id }: { id: string }) => id)
}

async function signedIn(): Promise<Record<Role, TestVisitor>> {
  const [editor, professional, coordinator, administrator] = await Promise.all(
    ([demo.trustedEditor, demo.professional, demo.coordinator, demo.administrator] as const).map(tested.as),
  )
  return { nobody: tested.visitor(), editor, professional, coordinator, administrator } as Record<Role, TestVisitor>
}
