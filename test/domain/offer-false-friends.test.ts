import { describe, expect, test } from 'vitest'
import { needsSaidBy } from '#domain/understanding/offer-reading.ts'
import { codesOf as asked, thesaurus } from '../support/understood.ts'

const said = (title: string, summary: string) =>
  new Map(needsSaidBy({ title, summary, description: '' }, thesaurus).map(({ code, strength }) => [code, strength]))

describe('an offer and its volunteers', () => {
  test('carried out by a volunteer it asks for none', () =>
    expect(said('Taalmaatje', 'Een vrijwilliger oefent wekelijks Nederlands met je.').has('helping-others')).toBe(
      false,
    ))
  test('looking for volunteers it does', () =>
    expect(said('Vrijwilligerspunt', 'Doe vrijwilligerswerk dat bij je past.').get('helping-others')).toBeGreaterThan(
      0.8,
    ))
})

test('what only a fine name says counts less than what the text says', () => {
  const needs = said('Over de Heg', 'Bemiddeling bij ruzie tussen buren.')
  expect(needs.get('neighbour-trouble')).toBeGreaterThan((needs.get('garden-help') ?? 0) + 0.1)
})

describe('words that look like others', () => {
  test('a small lamb is no small lamp', () => {
    expect(asked('lammetjes kijken')).not.toContain('odd-jobs')
    expect(asked('lampjes ophangen')).toContain('odd-jobs')
  })
  test('"om samen" is no "ommetje samen"', () =>
    expect(said('Maatje', 'Een maatje om samen leuke dingen te doen.').has('walking')).toBe(false))
  test('"over werk" is not "overwerkt"', () => expect(asked('gratis advies over werk')).not.toContain('stress-rest'))
  test('who keeps a dog is no boss', () =>
    expect(said('Pootje Hulp', 'Wij laten honden uit van baasjes die ziek zijn.').has('legal-advice')).toBe(false))
  test('whose father something is, asks nothing about being a father', () =>
    expect(asked('mijn vader is 82 en ziet slecht')).not.toContain('parenting'))
  test('whom somebody always asks is not "always on"', () =>
    expect(asked('ik vraag altijd aan mijn dochter wat er in de brief staat')).not.toContain('stress-rest'))
  test('who gives a party does not lack money for one', () =>
    expect(asked('ik wil een feestje geven voor de buurt')).not.toContain('making-ends-meet'))
  test('noise that drives mad is no violence at home', () =>
    expect(asked('die herrie van hiernaast maakt me gek')).not.toContain('violence'))
  test('who hides bills has no clogged drain', () =>
    expect(asked('ik verstop de rekeningen voor mijn vrouw')[0]).toBe('debts'))
  test('a husband still in bed is not in another country', () =>
    expect(asked('mijn man is nog in bed')).not.toContain('refugees'))
  test('an empty fridge asks for food, not for another fridge', () =>
    expect(asked('de koelkast is leeg')[0]).toBe('food-parcel'))
  test('who wants to lose weight has left no church, and waste is neither', () => {
    expect(asked('afvallen')).toContain('exercise')
    expect(asked('afvallen')).not.toContain('meaning')
    expect(asked('afval scheiden')).not.toContain('exercise')
  })
  test('pigeons are no post with a mistake in it', () => expect(asked('postduiven')).toEqual([]))
  test('"zit dan" is no "zitdans"', () =>
    expect(asked('kerst vieren ik zit dan alleen')).not.toContain('adapted-sport'))
  test('who cannot hold him is not lost to himself', () =>
    expect(asked('ik kan hem niet meer houden')).not.toContain('low-mood'))
  test('vegetables beat nobody', () => expect(asked('sla en bonen verbouwen')).not.toContain('violence'))
  test('who pays a bill asks for no lessons in arithmetic', () =>
    expect(asked('mijn rekeningen stapelen zich op')).not.toContain('homework-help'))
  test('who no longer wants something done to them has not stopped washing', () =>
    expect(asked('ze moeten me niet meer reanimeren')).not.toContain('low-mood'))
  test('a voice is sung with, and a lesson in resuscitation is no last will', () => {
    expect(asked('koor voor lage stemmen')).not.toContain('psychological-vulnerability')
    expect(asked('cursus reanimeren')).not.toContain('end-of-life')
  })
  test('wine in the evening programme of a hotel is no drinking', () =>
    expect(asked('arrangement met wijn en ontbijt')).not.toContain('addiction'))
  test('who falls from one thing into another needs no balance', () =>
    expect(asked('ik val van het ene uiterste in het andere')).not.toContain('exercise'))
  test('who sees to a door or a tap is not compelled to', () =>
    expect(asked('de kraan controleren')).not.toContain('psychological-vulnerability'))
  test('shelter for men and women gives nobody who cares a rest', () =>
    expect(said('Nachtopvang', 'Opvang voor mannen en vrouwen zonder huis.').has('carer-respite')).toBe(false))
  test('who is old has parents that are old', () =>
    expect(asked('mijn ouders zijn doof en zoeken gezelschap')).not.toContain('young-carers'))
})
