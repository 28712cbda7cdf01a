import { describe, expect, test } from 'vitest'
import { cooperationsOf, GOAL } from '../support/cooperations.ts'
import { formOf } from '../support/form-of.ts'
import { memberPages } from '../support/member-pages.ts'
import { demo, testApp } from '../support/test-app.ts'

/** The pages of a cooperation as they are without JavaScript. */

const tested = await testApp()
const { begin } = await cooperationsOf(tested)
const { page, posted, redirected } = memberPages(tested)
const idOf = (kind: 'a' | 'b', number: number) => `${kind.repeat(8)}-aaaa-4aaa-8aaa-${String(number).padStart(12, '0')}`

describe('the form of agreements', () => {
  const full = {
    goals: Array.from({ length: 8 }, (_, at) => ({ id: idOf('a', at), words: `Het doel ${at}`, domain: 'finance' })),
    tasks: Array.from({ length: 20 }, (_, at) => ({
      id: idOf('b', at),
      words: `De taak ${at}`,
      who: 'volunteer',
      until: at % 2 ? '2027-01-01' : null,
    })),
    contactHow: 'Bellen',
    contactOften: 'every-two-weeks',
    contactOn: ['2026-12-10', '2027-01-10'],
    standIn: 'De coördinator',
    shares: ['goals', 'worries'],
    intakeOn: '2026-12-01',
    adds: 'Gezelschap',
    doesNot: 'Geld beheren',
    strengths: 'Kan goed koken',
  }

  test('gives everything back that it was given: eight goals, twenty tasks, and the rest', async () => {
    const { id, agree, see } = await begin()
    await agree(full)
    const path = `/mijn/samenwerkingen/${id}/afspraken`
    const fields = formOf((await page(demo.professional, path)).app, 'propose')
    await redirected(demo.professional, path, { ...fields, strengths: 'Kan goed koken en zingen' })
    const { proposal } = await see('organization')
    expect(proposal.agreement).toEqual({
      ...full,
      volunteer: '',
      agreedWithPerson: true,
      strengths: 'Kan goed koken en zingen',
    })
  })

  test('begins short: one goal and one task, the rest behind a click that needs no script', async () => {
    const { id } = await begin({ code: 'Kort' })
    const { app } = await page(demo.professional, `/mijn/samenwerkingen/${id}/afspraken`)
    const open = app.replace(/<details[\s\S]*<\/details>/g, '')
    expect(open.match(/name="goal-\d+"/g)).toEqual(['name="goal-0"'])
    expect(app.match(/name="goal-\d+"/g)).toHaveLength(8)
    expect(app.match(/name="task-\d+"/g)).toHaveLength(20)
    expect(app.match(/<h2/g)).toHaveLength(3)
    const legends = [...app.matchAll(/<legend[^>]*>(.*?)<\/legend>/g)].map(([, legend]) => legend)
    expect(new Set(legends).size).toBe(legends.length)
  })

  test('says at the field what is wrong, and keeps what was typed', async () => {
    const { id } = await begin({ code: 'Fout' })
    const path = `/mijn/samenwerkingen/${id}/afspraken`
    const fields = formOf((await page(demo.professional, path)).app, 'propose')
    const { status, app } = await posted(demo.professional, path, {
      ...fields,
      'goal-2': 'Weer onder de mensen komen',
      'task-5': 'Mevrouw Jansen ophalen',
      volunteer: 'Piet, 06-12345678',
      contactOn: 'volgende week',
    })
    expect(status).toBe(400)
    const wrong = [...app.matchAll(/<p class="field__error"[^>]*>(.*?)<\/p>[\s\S]*?name="([^"]+)"/g)]
    // What can be recognised is said first, and nothing was sent on to be kept.
    expect(wrong.map(([, , name]) => name).sort()).toEqual(['task-5', 'volunteer'])
    expect(app).toContain('Weer onder de mensen komen')

    const again = await posted(demo.professional, path, {
      ...fields,
      'goal-2': 'Weer onder de mensen komen',
      'task-5': 'Ophalen',
      contactOn: 'volgende week',
    })
    const names = [...again.app.matchAll(/<p class="field__error"[^>]*>(.*?)<\/p>[\s\S]*?name="([^"]+)"/g)]
    expect(names.map(([, , name]) => name).sort()).toEqual(['contactOn', 'goal-2-domain'])
  })
})

describe('the card', () => {
  test('gives back all that both said when they looked back', async () => {
    const { id, agree, move, see } = await begin({ code: 'Terugblik', what: 'Iemand zoekt hulp met zijn papieren.' })
    await agree()
    for (const side of ['professional', 'organization'] as const) await move(side, { kind: 'round-off' })
    const path = `/mijn/samenwerkingen/${id}`
    const said = {
      doesThemselves: 'Maakt de post zelf open, en helpt een buur.',
      staysInBackground: 'yes',
      until: '2027-02-01',
      learned: 'Een vaste middag werkt.',
    }
    const goal = `goal:${GOAL}`
    const fields = formOf((await page(demo.professional, path)).app, 'evaluate')
    await redirected(demo.professional, path, { ...fields, ...said, [goal]: 'partly' })
    const view = { ...said, staysInBackground: true, goals: { [GOAL]: 'partly' } }
    expect((await see('organization')).views).toEqual({ professional: view, organization: null })
    const { app } = await page(demo.professional, path)
    expect(formOf(app, 'evaluate')).toMatchObject({ ...said, [goal]: 'partly' })
    const theirs = (await page(demo.trustedEditor, path)).app
    for (const words of ['helpt een buur', 'Een vaste middag werkt.', '1 februari 2027', 'Deels gelukt'])
      expect(theirs).toContain(words)
    // Without saying of each goal how it went, nothing is kept, and nothing typed is lost.
    const refused = await posted(demo.trustedEditor, path, {
      ...formOf(theirs, 'evaluate'),
      learned: 'Wij ook.',
    })
    expect(refused.status).toBe(409)
    expect(refused.app).toContain('Zeg bij elk doel of het is gelukt.')
    expect(refused.app).toContain('Wij ook.')
  })

  test('shows the agreements to both: limits, who steps in, what is shared; and a task that is ticked, for both', async () => {
    const { id, agree } = await begin({ code: 'Afspraak', what: 'Iemand zoekt hulp met zijn formulieren.' })
    await agree({
      doesNot: 'Geen geld beheren.',
      standIn: 'De coördinator',
      shares: ['worries', 'appointments'],
      contactOften: 'every-week',
    })
    const path = `/mijn/samenwerkingen/${id}`
    await redirected(demo.trustedEditor, path, formOf((await page(demo.trustedEditor, path)).app, 'tick'))
    for (const member of [demo.professional, demo.trustedEditor]) {
      const { app } = await page(member, path)
      for (const words of [
        'Geen geld beheren.',
        'De coördinator',
        'De zorgen|Zorgen',
        'Wanneer we elkaar zien',
        'Elke week',
      ])
        expect(app).toMatch(new RegExp(words))
      expect(app).toContain('Toch niet klaar: Elke week samen de post bekijken')
    }
    await redirected(demo.professional, path, formOf((await page(demo.professional, path)).app, 'tick'))
    expect((await page(demo.trustedEditor, path)).app).not.toContain('Toch niet klaar')
  })
})
