import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Express } from 'express'
import type { Connection } from 'mongoose'
import supertest from 'supertest'
import { afterAll, expect, inject } from 'vitest'
import type { SearchPage } from '#domain/search.ts'
import { loadBasics, loadDemo } from '../../seed/load-seed.ts'
import { createApp } from '../../server/app.ts'
import { connectMongoose, meiliClient } from '../../server/engines/connections.ts'
import type { DiskRoom } from '../../server/engines/disk-room.ts'
import { createLog, type Log } from '../../server/http/log.ts'
import { type MailCarrier, mailFolder, type WrittenMail } from '../../server/mail/mail-carrier.ts'
import type { OidcSettings } from '../../server/members/oidc-settings.ts'
import { type Connected, type Services, wire } from '../../server/wiring.ts'

export type TestApp = {
  app: Express
  services: Services
  database: Connection
  get: (path: string) => supertest.Test
  /** Asks for a page of results, and is not refused. */
  search: (query: string | Record<string, string>) => Promise<SearchPage>
  /** A browser of its own on the app, on our own pages, with nobody signed in. */
  visitor: () => TestVisitor
  /** Signs in through the demo's own way, as the member with this address. */
  as: (email: DemoMember) => Promise<TestVisitor>
  /** Every mail that left, newest first; waits for what is on its way. */
  mails: () => Promise<WrittenMail[]>
  /** Where they are written. */
  mailDir: string
  /** Stands still at this moment; a test may move it. */
  clock: { now: Date }
  /** A second app on the same database whose index is out of reach. */
  withoutIndex: () => Promise<TestApp>
  /** A second instance on the same database and index. */
  beside: (more?: { disk?: DiskRoom }) => Promise<TestApp>
}

/** Sends every request as one of our own pages would. */
export type TestVisitor = ReturnType<typeof supertest.agent>

/** The demo's members, by what they may. */
export const demo = {
  trustedEditor: 'de-ordnersoos.haarlem@demo.example',
  editor: 'pan-op-het-vuur.haarlem@demo.example',
  professional: 'wijkteam.haarlem@demo.example',
  coordinator: 'coordinator.haarlem@demo.example',
  administrator: 'beheer.haarlem@demo.example',
  otherEditor: 'handjeklap.enkhuizen@demo.example',
  otherProfessional: 'wijkteam.enkhuizen@demo.example',
  otherCoordinator: 'coordinator.enkhuizen@demo.example',
} as const
export type DemoMember = (typeof demo)[keyof typeof demo]

type Options = {
  seed?: 'demo' | 'basics' | 'none'
  /** A municipality's own sign-in. */
  oidc?: OidcSettings
  /** What stands between the app and the folder where mails are written: a mail server that is away now and then. */
  carrier?: (folder: MailCarrier) => MailCarrier
  /** For a test that reads what is logged; else nothing is. */
  log?: Log
  /** An index engine of its own, for a test that makes it hang. */
  index?: { url: string; key: string }
}

/** No test leaves this machine. */
const visitWebsite = async () => 'unknown' as const

/** What mails call our address. */
export const PUBLIC_URL = 'https://kaart.example'

/** A Sunday evening in autumn, so that what the demo says of days comes out the same in every run. */
const MOMENT = new Date('2026-11-22T18:00:00Z')

/** The real app on the real engines, with a database and an index of its own, filled with the demo. Ended after the file. */
export async function testApp({
  seed = 'demo',
  oidc,
  carrier,
  log = createLog('silent'),
  index,
}: Options = {}): Promise<TestApp> {
  const { mongoUri, meiliUrl, meiliKey } = inject('engines')
  const name = `test-${randomUUID().slice(0, 8)}`
  const database = await connectMongoose(mongoUri, { dbName: name })
  const meili = index ? meiliClient(index.url, index.key) : meiliClient(meiliUrl, meiliKey)
  const clock = { now: MOMENT }
  const mailDir = await mkdtemp(join(tmpdir(), 'sociale-kaart-mail-'))
  const folder = mailFolder(mailDir, () => clock.now)
  const members = {
    publicUrl: PUBLIC_URL,
    carrier: carrier?.(folder) ?? folder,
    mailFrom: 'Sociale kaart <noreply@kaart.example>',
    demoOffered: true,
    oidc: oidc ?? null,
  }
  const services = await wire({
    database,
    meili,
    indexUid: name,
    now: () => clock.now,
    log,
    members,
    visitWebsite,
  })
  if (seed === 'basics') await loadBasics(services)
  if (seed === 'demo') await loadDemo(services, clock.now)
  await services.indexSync.prepare()
  afterAll(async () => {
    await services.indexSync.settled()
    await services.mail.settled()
    // A mail may still be written at that very moment.
    await rm(mailDir, { recursive: true, force: true, maxRetries: 5 })
    await meili.deleteIndexIfExists(name)
    await database.dropDatabase()
    await database.close()
  })
  return appOn(services, database, clock)

  function appOn(on: Services, connection: Connection, at: { now: Date }): TestApp {
    const app = createApp({ services: on, config: { tiles: null, publicUrl: null }, log })
    return {
      app,
      services: on,
      database: connection,
      clock: at,
      get: (path) => supertest(app).get(path),
      async search(query) {
        const asked = typeof query === 'string' ? query : new URLSearchParams(query)
        const { body, status } = await supertest(app).get(`/api/v1/search?${asked}`)
        expect(body.fields ?? []).toEqual([])
        expect(status, JSON.stringify(body)).toBe(200)
        return body
      },
      visitor: () => visitorOf(app),
      async as(email) {
        const visitor = visitorOf(app)
        const member = await on.memberRows.byEmail(email)
        await visitor.post('/api/v1/demo-sign-ins').send({ memberId: member?.id }).expect(200)
        return visitor
      },
      mailDir,
      async mails() {
        await on.mail.settled()
        return folder.all()
      },
      // Port 9 is "discard": nobody listens there.
      withoutIndex: () => another(at, { meili: meiliClient('http://127.0.0.1:9', 'none') }),
      beside: (more) => another(at, { meili, ...more }),
    }
  }

  async function another(at: { now: Date }, more: Pick<Connected, 'meili' | 'disk'>): Promise<TestApp> {
    const second = await connectMongoose(mongoUri, { dbName: name })
    afterAll(() => second.close())
    const services = await wire({
      database: second,
      indexUid: name,
      now: () => at.now,
      log,
      members,
      visitWebsite,
      ...more,
    })
    return appOn(services, second, at)
  }
}

function visitorOf(app: Express): TestVisitor {
  const visitor = supertest.agent(app)
  visitor.set('Sec-Fetch-Site', 'same-origin')
  return visitor
}
