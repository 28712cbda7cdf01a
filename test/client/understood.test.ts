import { describe, expect, test } from 'vitest'
import { Elsewhere } from '#domain/elsewhere.ts'
import { type Chip, Understood } from '#domain/search.ts'
import { ActivityForm, AudienceGroup, DayPart, Weekday } from '#domain/vocabulary.ts'
import { readSearch } from '../../client/features/search/read-search.ts'
import { EMPTY_SEARCH } from '../../client/features/search/search-address.ts'
import { chipInWords } from '../../client/pages/results/chip-in-words.ts'
import { putBack } from '../../client/pages/results/understood-data.ts'
import { understoodInWords } from '../../client/pages/results/understood-in-words.ts'
import { understood as enWords } from '../../client/texts/en/understood.ts'
import { en } from '../../client/texts/en.ts'
import { understood as nlWords } from '../../client/texts/nl/understood.ts'
import { nl } from '../../client/texts/nl.ts'

const SPEECH = {
  nl: { texts: nl, words: nlWords, language: 'nl' },
  en: { texts: en, words: enWords, language: 'en' },
} as const
const NAME = { need: { nl: 'Eenzaamheid', en: 'Loneliness' }, place: { nl: 'Schalkwijk', en: 'Schalkwijk' } }

function aChip(kind: Chip['kind'], ...values: string[]): Chip {
  const key = kind === 'need' ? 'need:loneliness' : kind
  return { key, kind, name: kind === 'need' || kind === 'place' ? NAME[kind] : null, values, words: [] }
}

const said = (language: 'nl' | 'en', ...chip: Parameters<typeof aChip>) => chipInWords(aChip(...chip), SPEECH[language])

describe('what was understood is said in plain words', () => {
  test.each([
    [aChip('need', 'loneliness'), 'Eenzaamheid', 'Loneliness'],
    [aChip('place', 'WK039218'), 'in Schalkwijk', 'in Schalkwijk'],
    [aChip('who', 'age:82-82'), '82 jaar', '82 years old'],
    [aChip('who', 'age:-18'), 'tot en met 18 jaar', 'up to 18 years old'],
    [aChip('who', 'age:65-'), 'vanaf 65 jaar', 'from 65 years old'],
    [aChip('who', 'age:12-16'), '12 tot en met 16 jaar', '12 to 16 years old'],
    [aChip('who', 'age:82-82', 'women'), '82 jaar, vrouwen', '82 years old, women'],
    [aChip('who', 'lhbti'), 'lhbti+', 'LGBTI+'],
    [aChip('when', 'saturday', 'morning'), 'zaterdagochtend', 'Saturday morning'],
    [aChip('when', 'evening'), '’s avonds', 'in the evening'],
    [aChip('when', 'saturday', 'sunday'), 'zaterdag en zondag', 'Saturday and Sunday'],
    [
      aChip('when', 'monday', 'friday', 'morning'),
      'maandag en vrijdag, ’s ochtends',
      'Monday and Friday, in the morning',
    ],
    [
      aChip('when', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'morning', 'afternoon'),
      'doordeweeks, overdag',
      'on weekdays, during the day',
    ],
    [aChip('how', 'free', 'at-home'), 'gratis, aan huis', 'free of charge, at your home'],
    [aChip('language', 'tr', 'ar'), 'spreekt Turks en Arabisch', 'speaks Turkish and Arabic'],
    [aChip('help'), 'je wilt iets doen voor een ander', 'you want to do something for others'],
  ])('%j', (chip, dutch, english) => {
    expect(chipInWords(chip, SPEECH.nl)).toBe(dutch)
    expect(chipInWords(chip, SPEECH.en)).toBe(english)
  })

  test('for every code there is, in both languages', () => {
    for (const language of ['nl', 'en'] as const) {
      for (const group of AudienceGroup.options) expect(said(language, 'who', group)).not.toMatch(/undefined|^$/)
      for (const form of ActivityForm.options) expect(said(language, 'how', form)).not.toMatch(/undefined|^$/)
      for (const day of Weekday.options)
        for (const part of DayPart.options) expect(said(language, 'when', day, part)).not.toMatch(/undefined|^$/)
    }
  })
})

const NOTHING: Understood = {
  chips: [],
  danger: null,
  elsewhere: null,
  ask: null,
  beyond: null,
  whereAreYou: false,
}
const THEMES = ['wellbeing', 'meeting', 'money-papers'].map((code) => ({ code, name: code }))

function inWords(understood: Partial<Understood>, search = {}, isFound = true) {
  return understoodInWords(
    {
      understood: { ...NOTHING, ...understood },
      search: { ...EMPTY_SEARCH, q: 'alleen', ...search },
      isFound,
      themes: THEMES,
      names: { loneliness: 'Eenzaamheid' },
    },
    SPEECH.nl,
  )
}
const leadsTo = (address = '') => readSearch(new URL(address, 'https://kaart.example').searchParams, nl).search

describe('a part that was understood', () => {
  test('leads to the same search without it, and what was left out leads back', () => {
    const { chips, back } = inWords({ chips: [aChip('place', 'WK039218')] }, { page: 3, without: ['need:loneliness'] })
    expect(leadsTo(chips[0]?.to)).toEqual({ ...EMPTY_SEARCH, q: 'alleen', without: ['need:loneliness', 'place'] })
    expect(back.map(({ name }) => name)).toEqual(['Zet terug: Eenzaamheid'])
    const language = inWords({}, { without: ['language:tr'] }).back.map(({ name }) => name)
    expect(language).toEqual(['Zet terug: spreekt Turks'])
    expect(leadsTo(back[0]?.to).without).toEqual([])
  })

  test('is said to stand first only where something was found', () => {
    const chips = [aChip('need', 'loneliness')]
    expect(inWords({ chips }).lifts).toBe(nlWords.lifts)
    expect(inWords({ chips }, {}, false).lifts).toBe('')
  })

  test('with the same name come back together', () => {
    const { back } = inWords({}, { without: ['who', 'who:age', 'place'] })
    expect(back.map(({ name }) => name)).toEqual([
      'Zet terug: voor wie het is',
      'Zet terug: de plek',
      'Neem alles weer mee',
    ])
    expect(leadsTo(back[0]?.to).without).toEqual(['place'])
    expect(inWords({}, { without: ['who', 'who:age'] }).back).toHaveLength(1)
  })

  test('can be taken back together with the others, also when nobody knows what it was', () => {
    expect(inWords({}, { without: ['who', 'when'] }).back.at(-1)?.name).toBe('Neem alles weer mee')
    // Also what was left out of a search that is still on its way.
    const key = inWords({}, { without: ['who', 'when'] }).back.at(-1)?.key ?? 'none'
    expect(putBack(key, { ...EMPTY_SEARCH, without: ['who', 'when', 'place'] }).without).toEqual([])
    expect(inWords({}, { without: ['need:blurf'] }).back.map(({ name }) => name)).toEqual(['Neem alles weer mee'])
  })
})

describe('a search that we are not the first for', () => {
  const numbers = (danger: NonNullable<Understood['danger']>) =>
    inWords({ danger }).danger?.helpers.flatMap(({ calls }) => calls.map(({ number }) => number))

  test('says for every danger whom to call, the nearest help first', () => {
    expect(numbers('suicide')).toEqual(['113', '08000113', '112'])
    expect(numbers('violence')).toEqual(['112', '08002000'])
    expect(numbers('child-abuse')).toEqual(['112', '08002000', '08000432'])
    expect(numbers('child-line')).toEqual(['08000432', '08002000', '112'])
    expect(numbers('emergency')).toEqual(['112'])
  })

  test('gives the same numbers in both languages, and shows what it calls', () => {
    for (const kind of Understood.shape.danger.unwrap().options) {
      const calls = [nlWords, enWords].map((words) => words.danger[kind].helpers.flatMap((helper) => helper.calls))
      expect(calls[0]?.map(({ number }) => number)).toEqual(calls[1]?.map(({ number }) => number))
      for (const { label, number } of calls.flat()) expect(label.replace(/\D/g, '')).toBe(number)
    }
  })

  test('points to where somebody should go, with what we do have', () => {
    for (const [elsewhere, theme] of [
      ['health-care', 'wellbeing'],
      ['shopping', 'meeting'],
      ['government', 'money-papers'],
    ] as const) {
      const [pointer] = inWords({ elsewhere }).pointers
      expect(pointer?.title).toBe(nlWords.elsewhere[elsewhere].title)
      expect(leadsTo(pointer?.links[0]?.to)).toEqual({ ...EMPTY_SEARCH, theme: [theme] })
    }
  })

  test('points to our own pages where those are asked', () => {
    for (const [elsewhere, to] of [
      ['about-us', '/over'],
      ['privacy', '/privacy'],
      ['signing-in', '/inloggen'],
      ['joining', '/over'],
      ['any-help', '/help-mij-kiezen'],
    ] as const)
      expect(inWords({ elsewhere }).pointers[0]?.links[0]?.to).toBe(to)
  })

  test('says of what is looked up no more than where, and of no kind that it has no name for', () => {
    expect(inWords({ elsewhere: 'looked-up' }).pointers[0]?.links).toEqual([])
    for (const kind of Elsewhere.options) expect(inWords({ elsewhere: kind }).pointers[0]?.title).toBeTruthy()
  })

  test('asks which place was meant; the answer is a filter, which says which the words speak of', () => {
    const options = [
      { name: 'Centrum', inside: 'Haarlem', codes: ['WK039201', 'WK039202'] },
      { name: 'Centrum', inside: 'Zuid', codes: [] },
    ]
    const [pointer] = inWords({ ask: { name: 'Centrum', options, more: true } }).pointers
    expect(pointer?.title).toBe('Welk Centrum bedoel je?')
    expect(pointer?.links[0]?.name).toBe('Centrum (Haarlem)')
    expect(pointer?.lines, 'nothing was guessed').toEqual([])
    const guess = { ...aChip('place', 'WK039201', 'WK039202'), key: 'place', name: { nl: 'Centrum', en: 'Centrum' } }
    const [guessed] = inWords({ ask: { name: 'Centrum', options, more: false }, chips: [guess] }).pointers
    expect(guessed?.lines).toEqual([nlWords.guessed('Centrum (Haarlem)')])
    expect(leadsTo(pointer?.links[0]?.to)).toMatchObject({
      q: 'alleen',
      neighbourhood: ['WK039201', 'WK039202'],
      without: [],
    })
    expect(leadsTo(pointer?.links[1]?.to), 'of which no areas are here').toMatchObject({ where: 'Centrum, Zuid' })
    expect(pointer?.links[2], 'more than are shown').toEqual({ name: nlWords.anotherPlace, to: '#search-where' })
  })

  test('says where a place lies of which no areas are here, and asks where somebody is who says “near me”', () => {
    const [far] = inWords({ beyond: { name: 'Santpoort', inside: 'Velsen' } }).pointers
    expect(far?.title).toBe('Santpoort ligt in de gemeente Velsen')
    const [town] = inWords({ beyond: { name: 'Zwolle', inside: '' } }).pointers
    expect(town?.title).toBe('Zwolle staat nog niet op onze kaart')
    const [near] = inWords({ whereAreYou: true }).pointers
    expect(near?.title).toBe('Waar ben je?')
    expect(near?.links[0]?.to).toBe('#search-where')
  })

  test('a place typed where a place is asked is taken away there', () => {
    const chip = {
      key: 'place',
      kind: 'place',
      name: { nl: 'Santpoort', en: 'Santpoort' },
      values: [],
      words: [],
    } as const
    const [link] = inWords({ chips: [{ ...chip, values: [], words: [] }] }, { where: 'Santpoort' }).chips
    expect(leadsTo(link?.to)).toMatchObject({ where: '', without: [] })
  })

  test('one part of who, when or how is put back by its name', () => {
    const { back } = inWords({}, { without: ['who:women', 'how:at-home', 'who:age', 'when:saturday'] })
    expect(back.slice(0, 4).map(({ name }) => name)).toEqual(
      ['vrouwen', 'aan huis', nlWords.kind.who, 'zaterdag'].map(nlWords.putBack),
    )
  })

  test('one of several places can be taken away, and put back', () => {
    const { back } = inWords({}, { without: ['place:haarlem'] })
    expect(back[0]?.name).toBe(nlWords.putBack(nlWords.kind.place))
    expect(leadsTo(back[0]?.to)).toMatchObject({ without: [] })
  })
})
