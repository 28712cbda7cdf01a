import { expect, test } from 'vitest'
import * as kinds from '#domain/understanding/words/kinds-of-needs.ts'
import { readThesaurus } from '../../seed/seed-files.ts'

const { needs } = await readThesaurus()
const known = needs.map(({ code }) => code)

function codesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return (value instanceof Set ? [...value] : Object.values(value as object)).flatMap(codesIn)
}

test.each(Object.entries(kinds))('each need that reading knows of is in the thesaurus: %s', (_, kind) => {
  const codes = codesIn(kind)
  expect(codes.length).toBeGreaterThan(0)
  expect(codes.filter((code) => !known.includes(code))).toEqual([])
})
