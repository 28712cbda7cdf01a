import { describe, expect, test } from 'vitest'
import type { Suggestions } from '#domain/reply.ts'
import type { SearchPage } from '#domain/search.ts'
import { aListing } from '../support/builders.ts'
import { testApp } from '../support/test-app.ts'

const { get, services } = await testApp()

async function suggested(q: string): Promise<Suggestions> {
  const { body, status } = await get(`/api/v1/suggestions?${new URLSearchParams({ q })}`)
  expect(status, JSON.stringify(body)).toBe(200)
  return body
}
async function dangerOf(q: string): Promise<SearchPage['understood']['danger']> {
  const { body } = await get(`/api/v1/search?${new URLSearchParams({ q })}`)
  return body.understood.danger
}
const NOTHING = { needs: [], places: [], organizations: [], activities: [] }

describe('who types danger', () => {
  test.each([
    'zelfmoord',
    'zelf moord',
    'zelfdoding',
    'suïcide',
    'ik wil dood',
    'ikwilnietmeerleven',
    'geweld',
    'huiselijk geweld',
    'mishandeling',
    'verkracht',
    'mijn man slaat me',
    'papa slaat mij',
    'intihar',
    'suicide',
    '113',
  ])('is led nowhere else, and told whom to call with these very words: %s', async (typed) => {
    expect(await suggested(typed)).toEqual(NOTHING)
    expect(await dangerOf(typed)).not.toBeNull()
  })

  test.each(['zelfmo', 'zelfmoor', 'zelfdod', 'suic', 'suicid', 'mishande', 'huiselijk gewe', 'verkrach'])(
    'is led nowhere by the beginning of it: %s',
    async (typed) => {
      for (const { name } of (await suggested(typed)).needs) expect(await dangerOf(name.nl), name.nl).not.toBeNull()
    },
  )

  test('is not led to an offer that is called so', async () => {
    const { listings, indexSync } = services
    const content = aListing({ name: 'Zelfmoord bespreekbaar', title: 'Praten na zelfmoord' })
    const source = { kind: 'editor', key: null } as const
    await listings.create({ network: 'haarlem', content, source, confirmedAt: null })
    await indexSync.settled()
    for (const typed of ['zelfmo', 'zelfmoord']) expect(await suggested(typed), typed).toEqual(NOTHING)
    const mourning = await suggested('praten na')
    expect(mourning.activities.map(({ title }) => title)).toContain('Praten na zelfmoord')
  })
})

test.each([
  ['zelf', 1],
  ['gew', 1],
  ['rouw', 1],
  ['nabestaanden', 1],
  ['mijn zoon heeft zelfmoord gepleegd', 1],
])('who means something else is still helped: %s', async (typed, least) => {
  expect((await suggested(typed)).needs.length).toBeGreaterThanOrEqual(least)
})
