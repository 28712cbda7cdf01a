import { describe, expect, test } from 'vitest'
import type { SearchPage } from '#domain/search.ts'
import { testApp } from '../support/test-app.ts'

const tested = await testApp()

const search = (q: string) => tested.search({ q })
const firstReasons = ({ results }: SearchPage) =>
  results.slice(0, 3).map(({ reasons }) => reasons.map(({ kind }) => kind))

describe('who says for whom, where or when, and not what', () => {
  test.each([
    ['voor mijn vader van 82', 'audience'],
    ['iets leuks voor mijn moeder van 82', 'audience'],
    ['iets leuks op zaterdag', 'moment'],
    ['wat is er te doen op zondag', 'moment'],
  ])('finds what is meant for that, and nothing for a small word: %s', async (words, kind) => {
    const page = await search(words)
    expect(page.understood.chips.map((chip) => chip.kind)).not.toContain('need')
    expect(page.results.length).toBeGreaterThan(10)
    for (const kinds of firstReasons(page)) {
      expect(kinds).toContain(kind)
      expect(kinds).not.toContain('words')
    }
  })

  test('finds what is in the place, or comes there', async () => {
    for (const kinds of firstReasons(await search('wat is er te doen in spaarndam'))) {
      expect(kinds.some((kind) => kind === 'stands-in' || kind === 'serves')).toBe(true)
      expect(kinds).not.toContain('words')
    }
  })

  test('a word that says what is looked for still counts', async () => {
    const [first] = (await search('schaken voor mijn vader van 82')).results
    expect(first?.reasons.map(({ kind }) => kind)).toContain('need')
  })
})
