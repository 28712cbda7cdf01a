import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

const BUILT = join(import.meta.dirname, '../../dist/client')

type Chunk = { file: string; imports?: string[] }
const chunks: Record<string, Chunk> = JSON.parse(readFileSync(join(BUILT, '.vite/manifest.json'), 'utf8'))

/** A chunk with everything it cannot do without. */
function withImports(key: string, found = new Set<string>()): Set<string> {
  if (!found.has(key)) {
    found.add(key)
    for (const next of chunks[key]?.imports ?? []) withImports(next, found)
  }
  return found
}

/** What the browser fetches for this on the results page, in kB after compression. */
function kilobytesMore(...keys: string[]): number {
  const there = new Set(['index.html', 'pages/results/results-route.ts'].flatMap((key) => [...withImports(key)]))
  const more = new Set(keys.flatMap((key) => [...withImports(key)]).filter((key) => !there.has(key)))
  return [...more].reduce((sum, key) => {
    const { file } = chunks[key] ?? { file: '' }
    return sum + gzipSync(readFileSync(join(BUILT, file))).length / 1000
  }, 0)
}

const MAP = 'features/map/map-view.tsx'

test('the map is at most 56 kB of JavaScript, and what only a search needs comes apart', () => {
  expect(kilobytesMore(MAP)).toBeGreaterThan(40)
  expect(kilobytesMore(MAP)).toBeLessThanOrEqual(56)
  expect(kilobytesMore(MAP, 'features/map/search-map-view.tsx') - kilobytesMore(MAP)).toBeLessThanOrEqual(5)
})

test('the words of the map come in the language of the reader alone', () => {
  for (const language of ['nl', 'en']) expect(kilobytesMore(`texts/${language}/map-view.ts`)).toBeLessThanOrEqual(1.5)
  expect([...withImports(MAP)].filter((key) => /texts\/(nl|en)\/map-view/.test(key))).toEqual([])
})
