import { expect, test } from 'vitest'
import { runNeedsCheck } from '../../server/needs/check-command.ts'
import { aListing } from '../support/builders.ts'
import { testApp } from '../support/test-app.ts'

const { services, database } = await testApp()
const { thesaurus } = services

async function check(): Promise<{ code: number; text: string }> {
  const lines: string[] = []
  const code = await runNeedsCheck(services, (line) => lines.push(line))
  return { code, text: lines.join('\n') }
}

test('of the seed it finds nothing doubled, and no need or theme that is empty', async () => {
  const { code, text } = await check()
  expect(code).toBe(0)
  expect(text).toMatch(/De woordenlijst: \d+ thema’s, \d+ hulpvragen\./)
  const fine = text.split('Niet gevonden: ')[1] ?? ''
  for (const title of ['woorden die dubbel', 'woorden bij meer dan één', 'hulpvragen zonder aanbod', 'thema’s zonder'])
    expect(fine).toContain(title)
})

test('what does not fit is named, with what to do; that is no failure', async () => {
  const change = async (code: string, word: string) =>
    thesaurus.changeWords(
      code,
      (await thesaurus.one(code)).version,
      { add: [{ kind: 'lay', word }], remove: [] },
      'beheerder',
    )
  await change('loneliness', 'dubbel gezegd')
  await change('meeting-people', 'Dubbel gezegd')
  await change('loneliness', 'lach me dood')
  const { term } = await thesaurus.one('loneliness')
  const { order: _, ...rest } = term
  const empty = { lay: ['maanstof verzamelen'], professional: [], flemish: [], english: [], turkish: [] }
  await thesaurus.add(
    { ...rest, code: 'moon-dust', name: { nl: 'Maanstof', en: 'Moon dust' }, synonyms: empty, avoid: [] },
    'beheerder',
  )
  const unsaid = aListing({ name: 'De Zwijgers', title: 'Zomaar samen' })
  await services.listings.create({
    network: 'haarlem',
    content: { ...unsaid, activities: unsaid.activities.map((activity) => ({ ...activity, needs: [] })) },
    source: { kind: 'editor', key: null },
    confirmedAt: null,
  })
  await thesaurus.retire('dementia', (await thesaurus.one('dementia')).version, 'beheerder')
  const { code, text } = await check()
  expect(code).toBe(0)
  expect(text).toMatch(/dubbel gezegd: (loneliness, meeting-people|meeting-people, loneliness)/i)
  expect(text).toContain('lach me dood (loneliness)')
  expect(text).toContain('Maanstof (moon-dust)')
  const [, unsaidOffers = ''] = text.split(/Aanbod zonder hulpvraag: \d+\n/)
  expect(unsaidOffers.split('\n\n')[0]).toContain('- Zomaar samen (De Zwijgers)')
  expect(text).toMatch(/Gestopte hulpvragen met aanbod: 1\n.*\n {2}- .*: \d+ keer/)
})

test('a listing with a need that does not exist is damage: the command fails and says which', async () => {
  await services.listings.create({
    network: 'haarlem',
    content: aListing({ name: 'De Dwaalster' }),
    source: { kind: 'editor', key: null },
    confirmedAt: null,
  })
  const change = { $set: { 'published.activities.0.needs': ['bestaat-niet'] } }
  await database.collection('listings').updateOne({ 'published.organization.name': 'De Dwaalster' }, change)
  const { code, text } = await check()
  expect(code).toBe(1)
  expect(text).toContain('bestaat-niet: 1 keer')
})
