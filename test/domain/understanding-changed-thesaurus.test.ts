import { describe, expect, test, vi } from 'vitest'
import { readThesaurus } from '../../seed/seed-files.ts'
import type { Thesaurus } from '../../server/domain/need.ts'
import { understander } from '../../server/domain/understanding/understand.ts'

const seed: Thesaurus = { version: 0, ...(await readThesaurus()) }

/** As another version of the thesaurus comes from the database: nothing of it is the same object. */
function changed(version: number, change: (needs: Thesaurus['needs']) => void): Thesaurus {
  const needs = structuredClone(seed.needs)
  change(needs)
  return { ...seed, version, needs }
}

const withWord = (version: number, code: string, word: string) =>
  changed(version, (needs) => needs.find((need) => need.code === code)?.synonyms.lay.push(word))

const reader = (thesaurus: Thesaurus) => understander({ thesaurus, places: [] })
const needsOf = (thesaurus: Thesaurus, text: string) =>
  reader(thesaurus)
    .understand(text)
    .needs.map(({ code }) => code)

describe('a thesaurus that somebody changed', () => {
  test('knows the new word, its forms and how it is misspelled, and the old one does not', () => {
    const fresh = withWord(1, 'loneliness', 'zwabberdansen')
    for (const text of ['zwabberdansen', 'ik wil zwabberdanse', 'zwaberdansen']) {
      expect(needsOf(fresh, text)).toContain('loneliness')
      expect(needsOf(seed, text)).not.toContain('loneliness')
    }
  })

  test('forgets a word that was taken out, and a need that is retired with its topics', () => {
    const before = withWord(2, 'loneliness', 'zwabberdansen')
    const without = changed(3, () => {})
    const retired = changed(4, (needs) => {
      needs.splice(
        needs.findIndex(({ code }) => code === 'debts'),
        1,
      )
    })
    expect(needsOf(before, 'zwabberdansen')).toContain('loneliness')
    expect(needsOf(without, 'zwabberdansen')).not.toContain('loneliness')
    expect(needsOf(without, 'de deurwaarder komt langs')).toContain('debts')
    expect(needsOf(retired, 'de deurwaarder komt langs')).not.toContain('debts')
    expect(
      needsOf(
        changed(5, () => {}),
        'de deurwaarder komt langs',
      ),
    ).toContain('debts')
  })

  test('understands as one that was made from nothing', async () => {
    const after = withWord(6, 'loneliness', 'samen koffie drinken met de buren')
    const texts = seed.needs.flatMap(({ name, synonyms, avoid }) => [
      `${name.nl}, ${synonyms.lay.slice(0, 3).join(' en ')}`,
      `${synonyms.english[0]} ${synonyms.turkish[0] ?? ''} ${avoid[0] ?? ''}`,
      (synonyms.lay[3] ?? name.nl).replace(/(?<=..)./, ''),
    ])
    const reading = reader(after)
    vi.resetModules()
    const { understander: anew } = await import('../../server/domain/understanding/understand.ts')
    const readingAnew = anew({ thesaurus: after, places: [] })
    for (const text of texts) expect(reading.understand(text)).toEqual(readingAnew.understand(text))
  })

  test('is ready soon: whoever searches after a change waits for it', () => {
    reader(seed)
    const takes = [7, 8, 9, 10].map((version) => {
      const thesaurus = withWord(version, 'loneliness', `zwabberdansen ${'abcdefghijk'[version]}`)
      const start = process.cpuUsage()
      reader(thesaurus)
      const { user, system } = process.cpuUsage(start)
      return (user + system) / 1_000
    })
    expect(Math.min(...takes)).toBeLessThan(300)
  })
})
