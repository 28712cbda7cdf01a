import { describe, expect, test } from 'vitest'
import type { KeptNeed } from '#domain/kept-need.ts'
import { readThesaurus } from '../../seed/seed-files.ts'
import { createLog } from '../../server/http/log.ts'
import { upkeep } from '../../server/upkeep.ts'
import { type TestApp, testApp } from '../support/test-app.ts'

const here = await testApp()
const there = await here.beside()
const { thesaurus, indexSync } = here.services
const seed = await readThesaurus()

type Hit = { title: string; needs: { code: string; name: { nl: string } }[] }
type Found = { understood: { chips: { key: string }[] }; results: Hit[] }

async function search({ get }: TestApp, words: string): Promise<Found> {
  return (await get(`/api/v1/search?q=${encodeURIComponent(words)}`).expect(200)).body
}
async function understoodIn(app: TestApp, words: string): Promise<string[]> {
  return (await search(app, words)).understood.chips.map((chip) => chip.key)
}
async function addWord(code: string, word: string): Promise<KeptNeed> {
  const { version } = await thesaurus.one(code)
  const change = { add: [{ kind: 'lay' as const, word }], remove: [] }
  return (await thesaurus.changeWords(code, version, change, 'beheerder')).need
}
const refused = (fields: object[]) => ({
  code: 'invalid',
  fields: expect.arrayContaining(fields.map((one) => expect.objectContaining(one))),
})

describe('a word that is added', () => {
  test('is understood at once here, and within seconds on another instance, without a restart', async () => {
    expect(await understoodIn(here, 'flierefluiten')).toEqual([])
    expect(await understoodIn(there, 'flierefluiten')).toEqual([])
    const stop = upkeep(there.services, createLog('silent'))
    // Past its first look, so that it is the next one that finds the word.
    await new Promise((resolve) => setTimeout(resolve, 300))
    await addWord('loneliness', 'flierefluiten')
    expect(await understoodIn(here, 'flierefluiten')).toEqual(['need:loneliness'])
    await expect.poll(() => understoodIn(there, 'flierefluiten'), { timeout: 10_000 }).toEqual(['need:loneliness'])
    await stop()
  })

  test('is suggested, and a synonym in the index', async () => {
    await addWord('loneliness', 'zwaluwstaarten')
    await indexSync.settled()
    const { body } = await here.get('/api/v1/suggestions?q=zwaluwst')
    expect(body.needs).toEqual([expect.objectContaining({ code: 'loneliness', matched: 'zwaluwstaarten' })])
    // By name the index alone answers, with its synonyms.
    const byName = await here.get('/api/v1/search?q=zwaluwstaarten&sort=name')
    expect(byName.body.total).toBeGreaterThan(0)
  })

  test('and taken away again is not understood any more', async () => {
    const { version } = await addWord('loneliness', 'snorrebots')
    expect(await understoodIn(here, 'snorrebots')).toEqual(['need:loneliness'])
    const change = { add: [], remove: [{ kind: 'lay' as const, word: 'Snorrebots' }] }
    await thesaurus.changeWords('loneliness', version, change, 'beheerder')
    expect(await understoodIn(here, 'snorrebots')).toEqual([])
  })

  test('that stands under another need is allowed, and said', async () => {
    const { version } = await thesaurus.one('loneliness')
    const [word = ''] = (await thesaurus.one('meeting-people')).term.synonyms.lay
    const change = { add: [{ kind: 'lay' as const, word }], remove: [] }
    const { need, shared } = await thesaurus.changeWords('loneliness', version, change, 'beheerder')
    expect(shared).toEqual([{ word, needs: ['loneliness', 'meeting-people'] }])
    await thesaurus.changeWords('loneliness', need.version, { add: [], remove: change.add }, 'beheerder')
  })
})

describe('a need that is called otherwise', () => {
  test('is so on pages, in filters and in what is found, on all instances', async () => {
    const { version, term } = await thesaurus.one('loneliness')
    const name = { nl: 'Alleen zijn', en: 'Being alone' }
    await thesaurus.change('loneliness', version, { name }, 'beheerder')
    await indexSync.settled()
    await there.services.needs.refresh()
    for (const app of [here, there]) {
      const { results } = await search(app, 'ik voel me alleen')
      const names = results.flatMap((hit) => hit.needs).filter(({ code }) => code === 'loneliness')
      expect(new Set(names.map((need) => need.name.nl))).toEqual(new Set(['Alleen zijn']))
    }
    expect(await here.services.listingRows.countBehind()).toBe(0)
    const renamed = await thesaurus.one('loneliness')
    await thesaurus.change('loneliness', renamed.version, { name: term.name }, 'beheerder')
  })
})

describe('a change is refused', () => {
  test('when somebody else was first, with the need of now', async () => {
    const code = 'loneliness'
    const { version } = await thesaurus.one(code)
    await addWord(code, 'eerste woord')
    const late = thesaurus.change(code, version, { order: 3 }, 'beheerder')
    await expect(late).rejects.toMatchObject({ code: 'changed-meanwhile', current: { term: { code } } })
  })

  test('of two at the same moment exactly one is kept', async () => {
    const { version } = await thesaurus.one('loneliness')
    const both = ['links', 'rechts'].map((side) =>
      there.services.thesaurus.changeWords(
        'loneliness',
        version,
        { add: [{ kind: 'lay', word: `dwarskijker ${side}` }], remove: [] },
        side,
      ),
    )
    const outcomes = (await Promise.allSettled(both)).map(({ status }) => status)
    expect(outcomes.sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('for everything that is wrong, in Dutch, all together', async () => {
    const { version } = await thesaurus.one('loneliness')
    const [word = ''] = (await thesaurus.one('loneliness')).term.synonyms.lay
    const change = thesaurus.changeWords(
      'loneliness',
      version,
      {
        add: [
          { kind: 'lay', word: word.toUpperCase() },
          { kind: 'english', word: '!!' },
        ],
        remove: [],
      },
      'beheerder',
    )
    await expect(change).rejects.toMatchObject(
      refused([
        { code: 'doubled', message: `“${word.toUpperCase()}” staat er twee keer in` },
        { code: 'no-letters', message: '“!!” heeft geen letters die we kunnen lezen' },
      ]),
    )
    await expect(thesaurus.change('loneliness', version, { theme: 'nergens' }, 'beheerder')).rejects.toMatchObject(
      refused([{ where: 'theme', message: 'dit thema is er niet' }]),
    )
    const unknown = { add: [], remove: [{ kind: 'lay' as const, word: 'nooit gehoord' }] }
    await expect(thesaurus.changeWords('loneliness', version, unknown, 'beheerder')).rejects.toMatchObject(
      refused([{ where: 'synonyms.lay' }]),
    )
    await expect(thesaurus.change('bestaat-niet', 1, {}, 'beheerder')).rejects.toMatchObject({ code: 'not-found' })
    expect((await thesaurus.one('loneliness')).version).toBe(version)
  })
})

describe('a need', () => {
  const fresh = () => ({
    ...(seed.needs.find((need) => need.code === 'loneliness') as (typeof seed.needs)[number]),
    code: 'stargazing',
    name: { nl: 'Sterren kijken', en: 'Stargazing' },
    synonyms: { lay: ['sterrenkijker lenen'], professional: [], flemish: [], english: [], turkish: [] },
    avoid: [],
  })

  test('can be added, is understood, and stands last in its theme', async () => {
    const { order: _, ...need } = fresh()
    await thesaurus.add(need, 'beheerder')
    expect(await understoodIn(here, 'sterrenkijker lenen')).toContain('need:stargazing')
    const { body } = await here.get(`/api/v1/needs?theme=${need.theme}&pageSize=100`)
    expect(body.results.at(-1).code).toBe('stargazing')
    await expect(thesaurus.add(need, 'beheerder')).rejects.toMatchObject(refused([{ where: 'code', code: 'taken' }]))
    const sameName = { ...need, code: 'stargazing-too' }
    await expect(thesaurus.add(sameName, 'beheerder')).rejects.toMatchObject(refused([{ where: 'name.nl' }]))
  })

  test('that is retired is not understood or offered any more; what names it keeps its name; and it can come back', async () => {
    const [hit] = (await search(here, 'ik voel me alleen')).results.filter(({ needs }) =>
      needs.some(({ code }) => code === 'loneliness'),
    )
    const { version } = await thesaurus.one('loneliness')
    const { need } = await thesaurus.retire('loneliness', version, 'beheerder')
    expect(await understoodIn(here, 'eenzaamheid')).not.toContain('need:loneliness')
    const codes = (await here.get('/api/v1/needs?pageSize=100')).body.results.map((one: { code: string }) => one.code)
    expect(codes).not.toContain('loneliness')
    const { body } = await here.get(`/api/v1/search?need=loneliness`)
    const still = body.results.find((one: Hit) => one.title === hit?.title)
    expect(still.needs.map((one: { code: string }) => one.code)).toContain('loneliness')
    await thesaurus.restore('loneliness', need.version, 'beheerder')
    expect(await understoodIn(here, 'eenzaamheid')).toContain('need:loneliness')
    const history = await thesaurus.history('loneliness')
    expect(history.map((one) => one.version)).toEqual(history.map((_, at) => (history[0]?.version ?? 0) - at))
    expect(history[0]).toMatchObject({ changedBy: 'beheerder', changedAt: here.clock.now.toISOString() })
  })
})

describe('a newer product', () => {
  test('brings its new words and leaves what people changed', async () => {
    const code = 'meeting-people'
    const before = await thesaurus.one(code)
    const [dropped = '', kept = ''] = before.term.synonyms.lay
    const change = {
      add: [{ kind: 'lay' as const, word: 'onze eigen uitdrukking' }],
      remove: [{ kind: 'lay' as const, word: dropped }],
    }
    await thesaurus.changeWords(code, before.version, change, 'beheerder')

    const newer = structuredClone(seed)
    const need = newer.needs.find((one) => one.code === code) as (typeof newer.needs)[number]
    need.synonyms.lay = [...need.synonyms.lay.filter((word) => word !== kept), 'uitdrukking van het product']
    need.description = { nl: 'Een nieuwe zin van het product.', en: 'A new sentence of the product.' }
    expect(await thesaurus.seed(newer)).toBe(1)
    expect(await thesaurus.seed(newer)).toBe(0)

    const { term } = await thesaurus.one(code)
    expect(term.synonyms.lay).toContain('onze eigen uitdrukking')
    expect(term.synonyms.lay).toContain('uitdrukking van het product')
    expect(term.synonyms.lay).not.toContain(dropped)
    expect(term.synonyms.lay).not.toContain(kept)
    expect(term.description.nl).toBe('Een nieuwe zin van het product.')
    expect(await understoodIn(here, 'uitdrukking van het product')).toContain(`need:${code}`)
  })

  test('that says nothing new changes nothing', async () => {
    const { version } = here.services.needs.all()
    const again = await testApp({ seed: 'basics' })
    const first = again.services.needs.all().version
    expect(await again.services.thesaurus.seed(seed)).toBe(0)
    expect(again.services.needs.all().version).toBe(first)
    expect(here.services.needs.all().version).toBe(version)
  })
})
