import { describe, expect, test } from 'vitest'
import { SearchReason } from '#domain/search-reason.ts'
import type { Weekday } from '#domain/vocabulary.ts'
import { reasonsInWords } from '../../client/features/offers/reasons-in-words.ts'
import { en } from '../../client/texts/en.ts'
import { nl } from '../../client/texts/nl.ts'

const NAME = { nl: 'Eenzaamheid', en: 'Loneliness' }
const MOMENT = { date: '2026-11-22', startTime: '10:00', endTime: '12:00' }
const EACH: SearchReason[] = [
  { kind: 'need', code: 'loneliness', name: NAME },
  { kind: 'akin', code: 'loneliness', name: NAME },
  { kind: 'words', words: ['koffie', 'thee'] },
  { kind: 'stands-in', area: 'Meerwijk' },
  { kind: 'serves', area: 'Schalkwijk', others: [], atHome: true },
  { kind: 'serves', area: 'Schalkwijk', others: [], atHome: false },
  { kind: 'serves', area: 'Meerwijk', others: ['Molenwijk', 'Parkwijk'], atHome: false },
  { kind: 'near', metres: 320 },
  { kind: 'over-border', area: 'Boerhaavewijk', metres: 254 },
  { kind: 'next-door', area: 'Boerhaavewijk' },
  { kind: 'in-town', area: 'Centrum' },
  { kind: 'elsewhere', area: 'Heemstede' },
  { kind: 'audience', groups: ['seniors', 'lhbti'], ageFrom: null, ageTo: null },
  { kind: 'audience', groups: [], ageFrom: 55, ageTo: null },
  { kind: 'moment', days: ['tuesday'], dayParts: ['morning'] },
  { kind: 'open', moment: MOMENT },
  { kind: 'open', moment: { ...MOMENT, date: '2026-11-24', startTime: null, endTime: null } },
  { kind: 'form', form: 'by-phone' },
  { kind: 'free' },
  { kind: 'volunteering' },
  { kind: 'sort', sort: 'meeting' },
  { kind: 'language', languages: ['tr', 'nl'] },
  { kind: 'accessible', accessibility: ['lift', 'wheelchair'] },
  { kind: 'identity', tradition: 'islamic' },
  { kind: 'in-window' },
  { kind: 'any-group' },
  { kind: 'other-moment', isKnown: true },
  { kind: 'other-moment', isKnown: false },
]

const said = (texts: typeof nl, language: 'nl' | 'en') => reasonsInWords(EACH, { texts, language, today: '2026-11-22' })

describe('why something was found', () => {
  test('is said in a few words', () => {
    expect(said(nl, 'nl')).toEqual([
      'past bij ‘Eenzaamheid’',
      'heeft misschien te maken met ‘Eenzaamheid’',
      'bevat ‘koffie’ en ‘thee’',
      'zit in Meerwijk',
      'komt in Schalkwijk aan huis',
      'werkt in heel Schalkwijk',
      'werkt in Meerwijk, Molenwijk en Parkwijk',
      'op 300 meter afstand',
      'net over de grens, in Boerhaavewijk, 250 meter',
      'in Boerhaavewijk, hiernaast',
      'verderop, in Centrum',
      'in Heemstede',
      'voor ouderen en lhbti+',
      'vanaf 55 jaar',
      'op dinsdag en ’s ochtends',
      'vandaag van 10.00 tot 12.00 uur',
      'dinsdag 24 november',
      'aan de telefoon',
      'gratis',
      'zoekt vrijwilligers',
      'ontmoeten en meedoen',
      'spreekt Turks en Nederlands',
      'lift en goed voor rolstoel of rollator',
      'islamitisch',
      'in dit deel van de kaart',
      'niet voor één groep',
      'op een ander moment',
      'tijden niet bekend',
    ])
  })

  test('is said once: needs together, and nothing twice', () => {
    const need = (name: string): SearchReason => ({ kind: 'need', code: 'loneliness', name: { nl: name, en: name } })
    const online: SearchReason = { kind: 'form', form: 'online' }
    const given = [need('Eenzaamheid'), need('Wandelen'), online, online]
    expect(reasonsInWords(given, { texts: nl, language: 'nl', today: MOMENT.date })).toEqual([
      'past bij ‘Eenzaamheid’ en ‘Wandelen’',
      'online',
    ])
  })

  test('names the five working days as one', () => {
    const days: Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday']
    const reasons: SearchReason[] = [{ kind: 'moment', days, dayParts: ['morning'] }]
    expect(reasonsInWords(reasons, { texts: nl, language: 'nl', today: MOMENT.date })).toEqual([
      'op werkdagen en ’s ochtends',
    ])
  })

  test('in both languages, for every kind of reason', () => {
    expect(said(en, 'en').every((words) => words && !words.includes('undefined'))).toBe(true)
    const kinds = new Set(EACH.map(({ kind }) => kind))
    expect([...kinds].sort()).toEqual(SearchReason.options.map(({ shape }) => shape.kind.value).sort())
  })
})
