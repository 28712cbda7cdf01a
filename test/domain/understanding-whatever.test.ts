import { describe, expect, test } from 'vitest'
import { tokensOf } from '#domain/understanding/tokens.ts'
import { isTold } from '#domain/understanding/told.ts'
import { understand } from '../support/understood.ts'

describe('who says nothing of what it should be asks for whatever there is', () => {
  test.each([
    'activiteiten',
    'activiteiten voor 80+',
    'gratis activiteiten',
    'iets voor mijn ouders van 80',
    'woensdagmiddag iets leuks voor mijn zoon van 8',
    'iets leuks met kleinkind',
    'wat is er te doen dit weekend',
    'bijeenkomsten in de buurt',
    'things to do',
    'etkinlikler',
  ])('%s', (text) => expect(understand(text)).toMatchObject({ whatever: true, needs: [] }))

  test.each([
    'hallo',
    '???',
    'zwemmen',
    'iets met schapen',
    'ik wil iets doen voor een ander',
    'wat kost een paspoort',
  ])('not: %s', (text) => expect(understand(text).whatever).toBe(false))
})

describe('somebody tells', () => {
  test.each([
    'ik durf de deur haast niet meer uit',
    'de kleine groeit overal uit en een winterjas zit er niet in',
    'durf de enveloppen niet meer open te maken',
  ])('%s', (text) => expect(isTold(tokensOf(text))).toBe(true))

  test.each([
    'is de bibliotheek op zondag open of niet',
    'tweedehands fiets',
    'hoekbank met slaapfunctie grijs op voorraad',
  ])('not: %s', (text) => expect(isTold(tokensOf(text))).toBe(false))
})
