import { describe, expect, test } from 'vitest'
import { formOf } from '../support/form-of.ts'
import { memberPages } from '../support/member-pages.ts'
import { demo, testApp } from '../support/test-app.ts'

const tested = await testApp()
const { as, visitor, mails } = tested
const { posted } = memberPages(tested)
const coordinator = await as(demo.coordinator)
const words = 'Er is hier niets voor jonge moeders.'
const say = (more: object = {}, network = 'haarlem', who = visitor()) =>
  who.post(`/api/v1/networks/${network}/signals`).send({ words, ...more })
const open = async (network = 'haarlem', who = coordinator) =>
  (await who.get(`/api/v1/networks/${network}/signals`).expect(200)).body.signals as { id: string; words: string }[]
const merge = (id: string, into: string) => coordinator.post(`/api/v1/signals/${id}/merges`).send({ into })
const answer = (id: string, said: string) => coordinator.post(`/api/v1/signals/${id}/answers`).send({ words: said })

describe('a signal', () => {
  test('that a machine fills in is taken and thrown away', async () => {
    await say({ website: 'https://reclame.example' }).expect(202)
    expect(await open()).toEqual([])
  })

  test('cannot be put together with itself, another network’s, one that was merged, or one that was answered', async () => {
    for (const more of [{}, { words: 'Nog eens: niets voor moeders.' }, { words: 'En nog een keer hetzelfde.' }])
      await say(more).expect(202)
    await say({}, 'enkhuizen').expect(202)
    const [one, two, three] = await open()
    const [elsewhere] = await open('enkhuizen', await as(demo.otherCoordinator))
    if (!one || !two || !three || !elsewhere) throw new Error('the signals are not there')
    expect((await merge(one.id, one.id)).status).toBe(409)
    expect((await merge(one.id, elsewhere.id)).status).toBe(409)
    await merge(two.id, one.id).expect(200)
    expect((await merge(three.id, two.id)).status).toBe(409)
    await answer(one.id, 'We gaan het regelen.').expect(200)
    expect((await merge(three.id, one.id)).status).toBe(409)
    expect((await merge(three.id, '00000000-0000-4000-8000-000000000000')).status).toBe(404)
    expect((await open()).map(({ id }) => id)).toEqual([three.id])
  })

  test('of a member is heard by that member, with one answer and no second', async () => {
    await say({ words: 'Er is geen plek om te repareren.' }, 'haarlem', await as(demo.professional)).expect(202)
    const mine = (await open()).find((one) => one.words.includes('repareren'))
    if (!mine) throw new Error('the signal is not there')
    await answer(mine.id, 'In maart begint een repaircafé.').expect(200)
    expect((await mails())[0]).toMatchObject({
      to: demo.professional,
      text: expect.stringContaining('In maart begint een repaircafé.'),
    })
    const before = (await mails()).length
    expect((await answer(mine.id, 'Of toch in april.')).status).toBe(409)
    expect(await mails()).toHaveLength(before)
  })

  test('is answered without naming anybody: it says so at the field, and what was typed stays', async () => {
    const [still] = await open()
    const said = 'Bel mevrouw Jansen maar.'
    const { status, app } = await posted(demo.coordinator, '/werkplek/haarlem/signalen', {
      signal: still?.id ?? '',
      words: said,
    })
    expect(status).toBe(400)
    expect(app).toContain('Hier staat iets waaraan iemand te herkennen is.')
    expect(formOf(app.replace(/name="signal"/g, 'name="kind"'), still?.id ?? '').words).toBe(said)
    expect((await open()).map(({ id }) => id)).toContain(still?.id)
  })

  test('comes ten times an hour from one address, and then says to wait', async () => {
    const statuses: number[] = []
    for (let more = 12; more > 0; more--) statuses.push((await say()).status)
    expect(statuses.at(-1)).toBe(429)
    expect(statuses.filter((status) => status === 429).length).toBeLessThan(12)
  })
})
