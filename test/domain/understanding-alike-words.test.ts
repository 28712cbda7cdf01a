import { expect, test } from 'vitest'
import { codesOf, understand } from '../support/understood.ts'

test('who is old is no parent', () => {
  expect(codesOf('alleenstaande ouders')).toContain('family-buddy')
  expect(codesOf('alleenstaande ouderen')).not.toContain('family-buddy')
  expect(codesOf('oudere alleenstaande')).not.toContain('parenting')
})

test('parents who meet each other are not parting', () => {
  expect(codesOf('mijn ouders gaan uit elkaar')[0]).toBe('divorce')
  expect(codesOf('ouders ontmoeten elkaar')).not.toContain('divorce')
})

test('a phrase that has a group in it says as much as any other', () => {
  const sureOf = (text: string) => understand(text).needs[0]?.confidence ?? 0
  expect(sureOf('KOPP kinderen')).toBeGreaterThanOrEqual(sureOf('KOPP groep'))
})

test('a compound with one half misspelled is that compound', () => {
  expect(codesOf('schultenhulp')[0]).toBe('debts')
  expect(codesOf('gratiss winterjasen')[0]).toBe('clothing-goods')
  expect(codesOf('buurt prefentie')).toContain('neighbour-trouble')
})

test('a compound in three pieces, one of them a form of another word, is that compound', () => {
  expect(codesOf('eten uit gifte punt')[0]).toBe('food-parcel')
})

test('a word of French is that word as it sounds', () => {
  expect(codesOf('enerzjie reekening te hoog')).toContain('making-ends-meet')
})

test('"ziekenhuisvervoer" is no fodder', () => expect(codesOf('ziekenhuisvervoer')).toContain('rides'))
