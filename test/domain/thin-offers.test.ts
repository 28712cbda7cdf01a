import { describe, expect, test } from 'vitest'
import type { WordAsked } from '#domain/asked.ts'
import { withRelated } from '#domain/related-needs.ts'
import { needsSaidBy, readOffer } from '#domain/understanding/offer-reading.ts'
import { translationsOf } from '#domain/understanding/translations.ts'
import { wordFits } from '#domain/word-fit.ts'
import { thesaurus, understand } from '../support/understood.ts'

const offer = (title: string, summary = '') => ({ title, summary, description: '' })
const first = (title: string, summary?: string) => needsSaidBy(offer(title, summary), thesaurus)[0]?.code
const words = (text: string): WordAsked[] => understand(text).wordsAsked

describe('an offer with only a name and a sentence is read for what it is good for', () => {
  test.each([
    [
      'De Ladder',
      'Een vrijwilliger loopt met je mee tot je rekeningen weer betaald zijn en je schulden weg zijn.',
      'debts',
    ],
    ['Stevig op de been', 'Oefeningen voor een beter evenwicht.', 'exercise'],
    ['Het Breipunt', 'Elke week breien en haken.', 'crafts'],
    ['Samen naar de arts', 'Iemand gaat met je mee naar het ziekenhuis.', 'accompany-hospital'],
  ])('%s', (title, summary, code) => expect(first(title, summary)).toBe(code))

  test('and says nothing where its words say nothing', () => {
    expect(needsSaidBy(offer('De Bron'), thesaurus)).toEqual([])
  })

  test('a word that nobody knows is not corrected into a need: a name is a name', () => {
    expect(needsSaidBy(offer('Wandelbrand & Zn'), thesaurus).map(({ code }) => code)).not.toContain('addiction')
  })
})

describe('the words of a person are those of an offer', () => {
  const fitOf = (text: string, title: string, summary = '') => {
    const read = readOffer(offer(title, summary), thesaurus)
    return wordFits(words(text), [{ ...read, needs: [], said: [] }]).fits[0]?.plain ?? 0
  }
  test.each([
    ['in another form', 'zingen', 'Samen gezongen'],
    ['within a compound', 'wandelen', 'Wandelmaatjes'],
    ['written apart', 'hart patienten', 'Hartpatiënten in beweging'],
    ['misspelled', 'schaaken', 'Schaken voor iedereen'],
    ['in English', 'chess', 'Schaken voor iedereen'],
    ['in Turkish', 'satranç', 'Schaken voor iedereen'],
    ['in Polish', 'komputer', 'Computer voor beginners'],
    ['in Ukrainian', 'велосипед', 'Fiets te leen'],
    ['by a word beside it', 'blind', 'Voor slechtzienden en wie slechtziend wordt'],
  ])('%s', (_, text, title) => expect(fitOf(text, title)).toBeGreaterThan(0.45))

  test('and not by chance', () => {
    expect(fitOf('tandarts', 'Dansavond')).toBe(0)
    expect(fitOf('Wilma Jansen', 'Wilde jassen te leen')).toBe(0)
  })

  test('a rare word says more than one that many offers have', () => {
    const offers = ['Lotgenoten kanker', 'Lotgenoten reuma', 'Lotgenoten diabetes'].map((title) => ({
      ...readOffer(offer(title), thesaurus),
      needs: [],
      said: [],
    }))
    const [kanker = 0, reuma = 0] = wordFits(words('lotgenoten kanker'), offers).fits.map((fit) => fit.words)
    expect(kanker).toBeGreaterThan(2 * reuma)
  })

  test('names that no offer has are strange', () => {
    expect(wordFits(words('Wilhelmina Kwebbelstra telefoonnummer'), []).strange).toBeGreaterThan(0.5)
  })
})

test('a word of another language stands for a Dutch one, in its forms too', () => {
  expect(translationsOf('swimming')).toEqual(['zwemmen'])
  expect(translationsOf('gönüllü')).toEqual([])
  expect(translationsOf('gonullu')).toEqual(['vrijwilliger'])
  expect(translationsOf('допомогу')).toEqual(['hulp'])
})

test('what also helps comes along as far as it helps, and never surer than what was asked', () => {
  const needs = withRelated(new Map([['loneliness', 0.9]]))
  expect(needs.get('loneliness')).toBe(0.9)
  expect(needs.get('visit-buddy')).toBeGreaterThan(0.5)
  expect(needs.get('visit-buddy')).toBeLessThan(0.9)
  expect(withRelated(new Map([['loneliness', 0.3]])).size).toBe(1)
})

test('every related need is one of the thesaurus', () => {
  const codes = new Set(thesaurus.needs.map(({ code }) => code))
  for (const code of codes)
    for (const related of withRelated(new Map([[code, 1]])).keys()) expect(codes).toContain(related)
})
