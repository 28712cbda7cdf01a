import { describe, expect, test } from 'vitest'
import type { SearchPage } from '#domain/search.ts'
import { testApp } from '../support/test-app.ts'

const tested = await testApp()

const search = (q: string) => tested.search({ network: 'haarlem', q })
const titles = ({ results }: SearchPage, count: number) => results.slice(0, count).map(({ title }) => title)

describe('what somebody says they do not want stands not first, and the rest is there', () => {
  test.each([
    ['geen yoga wel zwemmen', /yoga/i],
    ['ik heb geen zin in breien', /brei/i],
    ['geen wandelen', /wandel/i],
    ['zonder zingen', /zing|koor/i],
    ['no walking', /wandel/i],
    ['iets leuks behalve bingo', /bingo|bord|dobbel|klaver/i],
    ['alles behalve sport', /sport|voetbal/i],
    ['geen zin in sport maar wel in muziek', /sport|voetbal/i],
  ])('%s', async (q, refused) => {
    const page = await search(q)
    expect(page.total).toBeGreaterThan(3)
    for (const title of titles(page, 5)) expect(title).not.toMatch(refused)
  })

  test('what is asked beside it is found', async () => {
    expect(titles(await search('geen zin in sport maar wel in muziek'), 4).join()).toMatch(/zing|koor|muziek|lied/i)
    expect((await search('ik wil niet meer leven in armoede')).total).toBeGreaterThan(3)
  })
})
