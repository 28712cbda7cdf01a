import { expect, test } from 'vitest'
import { ListingContent } from '#domain/listing.ts'
import type { SearchPage } from '#domain/search.ts'
import { testApp } from '../support/test-app.ts'

const { get, services } = await testApp()

async function titles(q: string): Promise<string[]> {
  const { body, status } = await get(`/api/v1/search?network=haarlem&q=${encodeURIComponent(q)}`)
  expect(status).toBe(200)
  return (body as SearchPage).results.map(({ title }) => title)
}

test('what is asked in a shop finds only who is called so', async () => {
  await services.listings.create({
    network: 'haarlem',
    content: ListingContent.parse({ organization: { name: 'De Kapstok', summary: 'Samen koffie drinken en praten.' } }),
    source: { kind: 'editor', key: null },
    confirmedAt: null,
  })
  await services.indexSync.settled()
  expect(await titles('kapstok')).toEqual(['De Kapstok'])
  expect(await titles('eikenhouten kapstok kopen')).toEqual([])
  expect(await titles('marmeren schaakbord')).toEqual([])
})

test('nothing said finds nothing', async () => {
  expect(await titles('???')).toEqual([])
  expect(await titles('hallo')).toEqual([])
})
