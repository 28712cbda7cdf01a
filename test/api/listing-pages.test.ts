import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { editingCalls } from '../support/editing-calls.ts'
import { memberPages } from '../support/member-pages.ts'
import { demo, testApp } from '../support/test-app.ts'

/** The pages on which a listing is changed, as they are without JavaScript: forms that are posted to the page. */

const tested = await testApp()
const { services } = tested
const { page, posted, redirected, show, memberOf } = memberPages(tested)
const { idOf, publicOne } = editingCalls(tested)
const ORDNERSOOS = await idOf('de-ordnersoos')
const PAN = await idOf('pan-op-het-vuur')
const own = (id: string, path = '') => `/mijn/vermelding/${id}${path}`

describe('one’s own listing', () => {
  test('asks to sign in first, and comes back', async () => {
    const answer = await show(null, own(ORDNERSOOS))
    expect(answer).toMatchObject({ status: 302, location: `/inloggen?verder=${encodeURIComponent(own(ORDNERSOOS))}` })
  })

  test('is a list of short forms with what is missing or old', async () => {
    const { app, status } = await page(demo.trustedEditor, own(ORDNERSOOS))
    expect(status).toBe(200)
    for (const words of ['Vermelding van De Ordnersoos', 'Wie jullie zijn', 'Wanneer en waar', 'Activiteit toevoegen'])
      expect(app).toContain(words)
  })

  test.each([
    ['over', ''],
    ['identiteit', ''],
    ['contact', ''],
    ['plek', 'location'],
    ['plek', ''],
    ['activiteit', 'activity'],
    ['activiteit', ''],
    ['wanneer', 'activity'],
    ['voor-wie', 'activity'],
    ['meedoen', 'activity'],
    ['bijdragen', 'activity'],
  ])('the form “%s” (%s) shows, in both languages', async (form, of) => {
    const { text } = await services.editing.open(ORDNERSOOS, await memberOf(demo.trustedEditor))
    const part = of && `/${(of === 'location' ? text.locations : text.activities)[0]?.id}`
    for (const before of ['', '/en']) {
      const { status, app } = await page(demo.trustedEditor, `${before}${own(ORDNERSOOS, `/bijwerken/${form}${part}`)}`)
      expect(status).toBe(200)
      expect(app).toContain('<form')
    }
  })

  test('a form that is not there, or a part that is gone, leads nowhere strange', async () => {
    expect((await page(demo.trustedEditor, own(ORDNERSOOS, '/bijwerken/kapot'))).status).toBe(404)
    expect(await show(demo.trustedEditor, own(ORDNERSOOS, `/bijwerken/plek/${randomUUID()}`))).toMatchObject({
      location: own(ORDNERSOOS),
    })
    expect((await page(demo.editor, own(ORDNERSOOS))).status).toBeGreaterThanOrEqual(400)
  })
})

describe('changing something', () => {
  test('is published with one form, and seen at once', async () => {
    const { location } = await redirected(demo.trustedEditor, own(ORDNERSOOS, '/bijwerken/contact'), {
      role: 'de coördinator',
      phone: '023 555 77 88',
      email: '',
      website: 'www.ordnersoos.example',
      answersWithinDays: '2',
      note: '',
      do: 'publish',
    })
    expect(location).toBe(`${own(ORDNERSOOS)}?gepubliceerd=contact`)
    expect((await publicOne('de-ordnersoos')).contact).toMatchObject({
      phone: '023 555 77 88',
      website: 'https://www.ordnersoos.example',
      answersWithinDays: 2,
    })
    expect((await page(demo.trustedEditor, location)).app).toContain('Gepubliceerd. Iedereen ziet het nu.')
  })

  test('that is wrong says so at the field, with everything that was typed', async () => {
    const { status, app } = await posted(demo.trustedEditor, own(ORDNERSOOS, '/bijwerken/contact'), {
      role: 'Zomaar iemand',
      phone: 'bel maar',
      email: 'geen adres',
      website: '',
      answersWithinDays: 'vaak',
      note: '',
      do: 'publish',
    })
    expect(status).toBe(400)
    for (const words of [
      'Kijk de velden met een rode rand na',
      'Dit is geen e-mailadres.',
      'telefoonnummer in met cijfers',
    ])
      expect(app).toContain(words)
    for (const typed of ['Zomaar iemand', 'bel maar', 'geen adres', 'vaak']) expect(app).toContain(typed)
  })

  test('times are read back before they are kept, when something in them is doubtful', async () => {
    const { text } = await services.editing.open(ORDNERSOOS, await memberOf(demo.trustedEditor))
    const [activity] = text.activities
    const form = own(ORDNERSOOS, `/bijwerken/wanneer/${activity?.id}`)
    const words = 'elke vrijdag van 9 tot 11, in de Blauwe Kamer'
    const given = { part: activity?.id ?? '', schedule: words, scheduleWas: '', locationId: '', do: 'save' }
    const { app } = await posted(demo.trustedEditor, form, given)
    expect(app).toContain('elke vrijdag van 9.00 tot 11.00 uur')
    expect(app).toContain('Blauwe Kamer” bewaren we als opmerking')
    await redirected(demo.trustedEditor, form, { ...given, scheduleSeen: words })
    const after = await services.editing.open(ORDNERSOOS, await memberOf(demo.trustedEditor))
    expect(after.text.activities[0]?.schedule.recurring[0]).toMatchObject({ weekdays: ['friday'], startTime: '09:00' })
    await services.editing.discard(ORDNERSOOS, await memberOf(demo.trustedEditor))
  })

  test('times that were not touched stay exactly as they were', async () => {
    const member = await memberOf(demo.trustedEditor)
    const [before] = (await services.editing.open(ORDNERSOOS, member)).text.activities
    const form = own(ORDNERSOOS, `/bijwerken/wanneer/${before?.id}`)
    const { app } = await page(demo.trustedEditor, form)
    const was = /name="scheduleWas" value="([^"]*)"/.exec(app)?.[1] ?? ''
    await redirected(demo.trustedEditor, form, {
      part: before?.id ?? '',
      schedule: was,
      scheduleWas: was,
      locationId: before?.locationId ?? '',
      do: 'save',
    })
    const after = await services.editing.open(ORDNERSOOS, member)
    expect(after.text.activities[0]?.schedule).toEqual(before?.schedule)
    await services.editing.discard(ORDNERSOOS, member)
  })

  test('a new activity is added once, and can be copied, ended and taken away', async () => {
    const member = await memberOf(demo.trustedEditor)
    const form = own(ORDNERSOOS, '/bijwerken/activiteit')
    const part = randomUUID()
    const given = { part, title: 'Sokken stoppen', kind: 'meeting', summary: '', description: '', do: 'save' }
    await redirected(demo.trustedEditor, form, given)
    await redirected(demo.trustedEditor, form, given)
    const titles = async () =>
      (await services.editing.open(ORDNERSOOS, member)).text.activities
        .map(({ title }) => title)
        .filter((title) => title.startsWith('Sokken'))
    expect(await titles()).toEqual(['Sokken stoppen'])
    await redirected(demo.trustedEditor, `${form}/${part}`, { part, about: 'Sokken stoppen', do: 'copy' })
    expect(await titles()).toEqual(['Sokken stoppen', 'Sokken stoppen (kopie)'])
    await redirected(demo.trustedEditor, `${form}/${part}`, { part, do: 'end' })
    await redirected(demo.trustedEditor, `${form}/${part}`, { part, do: 'remove' })
    expect(await titles()).toEqual(['Sokken stoppen (kopie)'])
    await services.editing.discard(ORDNERSOOS, member)
  })

  test('an address is looked for without JavaScript too', async () => {
    const [place] = (await services.editing.open(ORDNERSOOS, await memberOf(demo.trustedEditor))).text.locations
    const { app } = await posted(demo.trustedEditor, own(ORDNERSOOS, `/bijwerken/plek/${place?.id}`), {
      part: place?.id ?? '',
      street: 'Ergens',
      houseNumber: '1',
      postcode: place?.address.postcode ?? '',
      city: 'Haarlem',
      do: 'find',
    })
    expect(app).toContain('We weten alleen ongeveer waar dit is.')
    expect(app).toContain('value="Ergens"')
  })
})

describe('a proposal', () => {
  test('is sent by an editor, shown old beside new, sent back with a word, and approved', async () => {
    const about = { name: 'Pan op het Vuur', description: '', kvkNumber: '', languages: 'nl' }
    const first = await redirected(demo.editor, own(PAN, '/bijwerken/over'), {
      ...about,
      summary: 'Wij koken samen.',
      do: 'publish',
    })
    expect(first.location).toBe(`${own(PAN)}?voorgesteld=about`)
    const decide = own(PAN, '/voorstel')
    const seen = await page(demo.coordinator, decide)
    expect(seen.app).toContain('Wij koken samen.')
    const version = /name="version" value="(\d+)"/.exec(seen.app)?.[1] ?? ''
    const empty = await posted(demo.coordinator, decide, { version, word: ' ', do: 'return' })
    expect(empty.app).toContain('Schrijf waarom je het terugstuurt.')
    await redirected(demo.coordinator, decide, { version, word: 'Graag ook de prijs.', do: 'return' })
    const mine = await page(demo.editor, own(PAN))
    expect(mine.app).toContain('Graag ook de prijs.')
    expect(mine.app).toContain('Wij koken samen.')
    const again = /name="version" value="(\d+)"/.exec(mine.app)?.[1] ?? ''
    await redirected(demo.editor, own(PAN), { version: again, note: 'Zo beter?', do: 'propose' })
    const next = await page(demo.coordinator, decide)
    expect(next.app).toContain('Zo beter?')
    const now = /name="version" value="(\d+)"/.exec(next.app)?.[1] ?? ''
    await redirected(demo.coordinator, decide, { version: now, do: 'approve' })
    expect((await publicOne('pan-op-het-vuur')).summary).toBe('Wij koken samen.')
    expect((await page(demo.coordinator, decide)).app).toContain('Hier ligt geen voorstel meer.')
    expect((await page(demo.editor, decide)).status).toBe(200)
  })
})

describe('two who change the same', () => {
  test('the second sees both, and chooses on the page', async () => {
    const about = { name: 'De Ordnersoos', description: '', kvkNumber: '', languages: 'nl' }
    const form = own(ORDNERSOOS, '/bijwerken/over')
    await redirected(demo.trustedEditor, form, { ...about, summary: 'Van mij.', do: 'save' })
    await redirected(demo.coordinator, form, { ...about, summary: 'Van een ander.', do: 'publish' })
    const { app } = await page(demo.trustedEditor, own(ORDNERSOOS))
    for (const words of ['Iemand anders veranderde hetzelfde', 'Van mij.', 'Van een ander.'])
      expect(app).toContain(words)
    const version = /name="version" value="(\d+)"/.exec(app)?.[1] ?? ''
    const choice = 'choice|organization||summary'
    await redirected(demo.trustedEditor, own(ORDNERSOOS), { version, [choice]: 'mine', do: 'publish' })
    expect((await publicOne('de-ordnersoos')).summary).toBe('Van mij.')
  })
})

describe('looking back', () => {
  test('the history says who and when, and brings a version back', async () => {
    const { app } = await page(demo.trustedEditor, own(ORDNERSOOS, '/versies'))
    expect(app).toContain('door Coördinator Haarlem')
    const version = /value="(\d+)"[^>]*name="version"/.exec(app)?.[1] ?? ''
    const { location } = await redirected(demo.trustedEditor, own(ORDNERSOOS, '/versies'), { version })
    expect(location).toBe(`${own(ORDNERSOOS)}?teruggezet`)
  })
})

describe('a new organisation', () => {
  test('that looks like one that is there is shown first', async () => {
    const path = '/werkplek/haarlem/nieuwe-organisatie'
    const given = { name: 'Stichting Ordnersoos', summary: '', email: '', phone: '', website: '', do: 'check' }
    const { app } = await posted(demo.coordinator, path, given)
    expect(app).toContain('Staat deze organisatie er al?')
    expect(app).toContain('De Ordnersoos')
    const { location } = await redirected(demo.coordinator, path, { ...given, do: 'make' })
    expect((await page(demo.coordinator, location)).app).toContain('Deze vermelding is nieuw.')
  })
})
