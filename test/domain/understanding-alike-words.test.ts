import { expect, test } from 'vitest'
import { understander } from '#domain/understanding/understand.ts'
import { readThesaurus } from '../../seed/seed-files.ts'

const thesaurus = { version: 1, ...(await readThesaurus()) }
const { understand } = understander({ thesaurus, places: [] })
const needs = (text: string) => understand(text).needs.map(({ code }) => code)

test('who is old is no parent', () => {
  expect(needs('alleenstaande ouders')).toContain('family-buddy')
  expect(needs('alleenstaande ouderen')).not.toContain('family-buddy')
  expect(needs('oudere alleenstaande')).not.toContain('parenting')
})

test('parents who meet each other are not parting', () => {
  expect(needs('mijn ouders gaan uit elkaar')[0]).toBe('divorce')
  expect(needs('ouders ontmoeten elkaar')).not.toContain('divorce')
})

test('a phrase that has a group in it says as much as any other', () => {
  const sureOf = (text: string) => understand(text).needs[0]?.confidence ?? 0
  expect(sureOf('KOPP kinderen')).toBeGreaterThanOrEqual(sureOf('KOPP groep'))
})

test('a compound with one half misspelled is that compound', () => {
  expect(needs('schultenhulp')[0]).toBe('debts')
  expect(needs('gratiss winterjasen')[0]).toBe('clothing-goods')
  expect(needs('buurt prefentie')).toContain('neighbour-trouble')
})

test('a compound in three pieces, one of them a form of another word, is that compound', () => {
  expect(needs('eten uit gifte punt')[0]).toBe('food-parcel')
})

test('a word of French is that word as it sounds', () => {
  expect(needs('enerzjie reekening te hoog')).toContain('making-ends-meet')
})

test('"ziekenhuisvervoer" is no fodder', () => expect(needs('ziekenhuisvervoer')).toContain('rides'))
