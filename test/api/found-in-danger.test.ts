import { describe, expect, test } from 'vitest'
import type { SearchPage } from '#domain/search.ts'
import { testApp } from '../support/test-app.ts'

const { get } = await testApp()

async function search(q: string): Promise<SearchPage> {
  return (await get(`/api/v1/search?q=${encodeURIComponent(q)}`).expect(200)).body
}

describe('below whom to call stands only what may help', () => {
  test.each(['ik denk aan zelfmoord', "I don't want to live anymore", 'ik wil niet meer leven'])(
    '%s',
    async (words) => {
      const { understood, results } = await search(words)
      expect(understood.danger).toBe('suicide')
      expect(understood.chips.filter(({ kind }) => kind === 'need')).toEqual([])
      const reasons = results.slice(0, 3).map(({ reasons }) => reasons.map(({ kind }) => kind))
      expect(reasons.length).toBe(3)
      for (const kinds of reasons) expect(kinds).not.toContain('words')
      const codes = results.slice(0, 3).map(({ reasons }) => JSON.stringify(reasons))
      for (const said of codes) expect(said).toMatch(/low-mood|psychological-vulnerability/)
    },
  )

  test.each(['er is brand', 'mijn kind stikt', 'gaslucht in huis', 'hij ademt niet meer', 'pillen geslikt'])(
    'no offer helps now: %s',
    async (words) => {
      const { understood, results, wayOn } = await search(words)
      expect(understood.danger).toBe('emergency')
      expect(results).toEqual([])
      expect(wayOn).toBeNull()
    },
  )

  test('what was asked beside it stays', async () => {
    const { understood, results } = await search('mijn man slaat me en ik heb schulden, wie helpt met de administratie')
    expect(understood.danger).toBe('violence')
    expect(understood.chips.map(({ key }) => key)).toContain('need:debts')
    expect(results.length).toBeGreaterThan(3)
  })
})
