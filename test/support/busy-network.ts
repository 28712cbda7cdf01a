import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import type { Known } from './generated-bodies.ts'
import type { DemoMember, TestApp } from './test-app.ts'
import { demo } from './test-app.ts'

const QUESTION = {
  area: 'WK039211',
  what: 'Iemand zoekt hulp bij het ordenen van post.',
  contact: 'wijkteam@demo.example',
  code: 'Zonnebloemveld',
}

/** So much later organisations are asked whether all is right. */
const LATER_DAYS = 190

/**
 * The demo with something of everything in it: questions, a cooperation, reports, signals, claims, invitations, a list and an alert.
 * Answers what is known there by the name that a body or an address gives it; `keys of claims` are those of the links in mails.
 */
export async function busyNetwork(tested: TestApp): Promise<Known> {
  const { as, visitor, mails, get, services, clock, database } = tested
  const api = '/api/v1'
  clock.now = new Date(clock.now.getTime() + LATER_DAYS * 86_400_000)
  const idOf = async (slug: string): Promise<string> => (await get(`${api}/organizations/${slug}`)).body.id
  const listings = await Promise.all(['de-ordnersoos', 'pan-op-het-vuur', 'handjeklap', 'klikhoek'].map(idOf))
  const [ordnersoos, pan, , klikhoek] = listings as [string, string, string, string]
  const people = await Promise.all(Object.values(demo).map((email: DemoMember) => services.memberRows.byEmail(email)))
  const needs = (await get(`${api}/needs`)).body.results.map(({ code }: { code: string }) => code)
  const themes = (await get(`${api}/themes`)).body.results.map(({ code }: { code: string }) => code)
  const question = { ...QUESTION, needs: needs.slice(0, 1) }
  const unlimited = () => database.db?.collection('limits').deleteMany({})

  const professional = await as(demo.professional)
  for (const listing of [pan, ordnersoos, pan, ordnersoos, pan, ordnersoos])
    await professional.post(`${api}/organizations/${listing}/requests`).send(question).expect(201)
  const [first] = await keysAt('vraag')
  const answered = await visitor().post(`${api}/requests/answers`).send({ key: first, yes: true, reason: null })
  for (const nr of [1, 2, 3, 4, 5, 6]) {
    await unlimited()
    const [about, email] = [`Iets over de buurt, nummer ${nr}.`, `nieuw${nr}@demo.example`]
    const report = { kinds: ['times'], words: about }
    await visitor().post(`${api}/organizations/${ordnersoos}/reports`).send(report).expect(202)
    await visitor().post(`${api}/networks/haarlem/signals`).send({ words: about }).expect(202)
    const claim = { email, name: 'Iemand', words: 'Ik werk hier.' }
    await visitor().post(`${api}/organizations/${klikhoek}/claims`).send(claim).expect(202)
    const invited = { email: `mee${nr}@demo.example`, grant: { role: 'editor', listing: ordnersoos } }
    await (await as(demo.trustedEditor)).post(`${api}/invitations`).send(invited).expect(202)
    await professional
      .post(`${api}/me/lists`)
      .send({ name: `Lijst ${nr}`, items: [] })
      .expect(201)
  }
  for (const word of ['postzak', 'blauwe brief', 'papierberg', 'geldstress']) {
    const proposal = { need: needs[0], word, kind: 'lay', why: 'Zo zeggen mensen het.' }
    await (await as(demo.coordinator)).post(`${api}/networks/haarlem/term-proposals`).send(proposal).expect(201)
  }
  await newsFor(tested, ordnersoos)
  await services.jobs.runNow('klopt-dit-nog', false, () => {})

  const coordinator = await as(demo.coordinator)
  const read = async (path: string) => (await coordinator.get(`${api}/${path}`)).body
  const mine = (await professional.get(`${api}/me/lists`)).body
  const ids = (rows: { id: string }[]) => rows.map(({ id }) => id)
  const { text } = await read(`listings/${ordnersoos}`)
  const parts = ids([...text.locations, ...text.activities])
  const signals = ids((await read('networks/haarlem/signals')).signals)
  const members = people.flatMap((one) => one?.id ?? [])
  const areas = ['WK039211', 'GM0392']

  return {
    listings,
    organizations: listings,
    listing: listings,
    organization: listings,
    next: listings,
    members,
    memberId: members,
    email: ['nieuw@demo.example', demo.editor, 'NIEUW@demo.example'],
    cooperations: [answered.body.cooperation],
    reports: ids(await services.reports.openInNetwork('haarlem')),
    signals,
    into: signals,
    claims: ids((await read('networks/haarlem/claims')).claims),
    'term-proposals': ids((await read('networks/haarlem/term-proposals')).proposals),
    lists: ids(mine.lists),
    alerts: ids(mine.alerts),
    sessions: ids((await professional.get(`${api}/sessions`)).body.sessions),
    slug: ['haarlem', 'haarlem', 'enkhuizen'],
    network: ['haarlem', 'enkhuizen'],
    form: ['about', 'contact', `activity:${parts.at(-1)}`],
    version: ['1', '2'],
    key: await keysAt(''),
    'keys of claims': await keysAt('aanmelding'),
    'keys of invitations': await keysAt('uitnodiging'),
    'keys of requests': (await keysAt('vraag')).filter((key) => key !== first),
    'keys of confirmations': await keysAt('klopt-dit-nog'),
    'keys of alerts': await keysAt('bericht-stoppen'),
    token: await keysAt('link'),
    code: ['123456', 'Zonnebloemveld', ...needs.slice(0, 4)],
    id: parts,
    locationId: parts.slice(0, 1),
    activity: parts.slice(-1),
    needs,
    need: needs,
    theme: themes,
    areas,
    area: areas,
    catchment: areas,
    website: [''],
    data: [
      (
        await sharp({ create: { width: 300, height: 300, channels: 3, background: '#c84' } })
          .png()
          .toBuffer()
      ).toString('base64'),
    ],
  }

  /** The keys in links to one page, newest first. */
  async function keysAt(page: string): Promise<string[]> {
    const link = new RegExp(`${page}\\?sleutel=([\\w-]+)`)
    return (await mails()).flatMap(({ text }) => link.exec(text)?.[1] ?? [])
  }
}

/** An alert, and a new activity to hear of. */
async function newsFor({ as, services }: TestApp, listing: string): Promise<void> {
  const kept = await services.listingRows.byId(listing)
  const [activity] = kept?.published?.activities ?? []
  if (!kept?.published || !activity) throw new Error('the demo has no activity to copy')
  const professional = await as(demo.professional)
  await professional.post('/api/v1/me/alerts').send({ need: activity.needs[0], area: 'GM0392' }).expect(201)
  const activities = [...kept.published.activities, { ...activity, id: randomUUID(), title: 'Papieren op zaterdag' }]
  await services.listings.publish(listing, kept.version, { ...kept.published, activities })
  await services.jobs.runNow('nieuw-aanbod', false, () => {})
}
