import { expect, test } from 'vitest'
import { testApp } from '../support/test-app.ts'

const { get } = await testApp()

async function titles(q: string): Promise<string[]> {
  const { body } = await get(`/api/v1/search?q=${encodeURIComponent(q)}&network=haarlem&pageSize=10`)
  return body.results.map(({ title }: { title: string }) => title)
}

/** The clock of the test stands on Sunday 22 November 2026. */
test.each([
  ['wandelen dinsdag', 'Dinsdagrondje', 'Soep op dinsdag'],
  ['klussen ramplaankwartier', 'De Sjouwploeg', 'Koffie met een schommel'],
  ['samen eten in delftwijk', 'Sofra: eten op de laatste vrijdag', 'Een dag werken op het land'],
  ['samen eten op maandag', 'Soep bij het station', 'Soep op dinsdag'],
  ['samen eten op maandag', 'Soep bij het station', 'Lange tafel op vrijdag'],
])('what is all that was asked stands before what is some of it: %s', async (q, whole, some) => {
  const found = await titles(q)
  expect(found).toContain(whole)
  expect(found.slice(0, found.indexOf(whole))).not.toContain(some)
})

test.each(['taalmaatje worden', 'ik wil taalmaatje worden', 'ik zou graag taalmaatje worden', 'gastvrouw worden'])(
  'of words that everybody says what has them as its title stands first: %s',
  async (q) => {
    const { body } = await get(`/api/v1/search?q=${encodeURIComponent(q)}`)
    expect(q).toContain(body.results[0].title.toLowerCase())
  },
)

test.each([
  'ik ben doof en wil mensen ontmoeten',
  'doof en eenzaam',
  'autisme',
  'verstandelijke beperking activiteiten',
])('nobody is sent to a call that is no help to them: %s', async (q) => {
  const first = (await titles(q)).slice(0, 3)
  for (const call of ['Meedoen in de belrij', 'Voorlezen door de telefoon', 'Goedemorgenbelletje'])
    expect(first).not.toContain(call)
})

test('a thing that nobody offers anything for is not taken for what it is made of', async () => {
  expect(await titles('badkamer')).toEqual([])
  expect((await titles('slaapkamer')).length).toBeLessThan(3)
  expect(await titles('keukentafel')).toContain('Papiermaatje aan huis')
})

test('words that only resemble one that we know are no reason', async () => {
  const { body } = await get('/api/v1/search?q=wandelen&pageSize=60')
  const said = body.results.flatMap(({ reasons }: { reasons: { kind: string; words?: string[] }[] }) =>
    reasons.flatMap(({ words = [] }) => words),
  )
  expect(said.length).toBeGreaterThan(3)
  for (const word of said) expect(word).toMatch(/wandel|loop|lopen|ommetje/)
})
