import { expect, test } from 'vitest'
import type { SearchPage } from '#domain/search.ts'
import { testApp } from '../support/test-app.ts'

const tested = await testApp()

const search = (q: string) => tested.search({ q })
const titles = ({ results }: SearchPage) => results.slice(0, 3).map(({ title }) => title)
const needs = ({ understood }: SearchPage) =>
  understood.chips.filter(({ kind }) => kind === 'need').map(({ key }) => key)

test('a word of a place is no need: there is no hedge in Den Haag', async () => {
  expect(needs(await search('Den Haag schulden'))).toEqual(['need:debts'])
})

test.each(['ik ben 16 en zorg voor mijn moeder', 'ik ben 14 en mijn vader is ziek'])(
  'a young carer is shown what is for young carers: %s',
  async (q) => expect(titles(await search(q)).join()).toMatch(/Hangmat.*Club van grote|Club van grote.*Hangmat/),
)

test.each(['homo', 'homo cafe', 'ik ben transgender en zoek lotgenoten'])(
  'a cupboard with food has nothing to do with it: %s',
  async (q) => expect(titles(await search(q))).not.toContain('De Volle Kast'),
)

test('who tells their age and wants to walk is answered here', async () => {
  const page = await search('vrouwen van middelbare leeftijd die willen wandelen')
  expect(page.understood.elsewhere).toBeNull()
  expect(titles(page).join()).toMatch(/wandel/i)
})
