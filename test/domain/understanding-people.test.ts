import { describe, expect, test } from 'vitest'
import { firstCodeOf, understand } from '../support/understood.ts'

const who = (text: string) => understand(text).who
const when = (text: string) => understand(text).when
const how = (text: string) => understand(text).how

describe('whether it is for a man or for a woman', () => {
  test.each([
    ['een maatje voor mijn vader', 'men'],
    ['mijn moeder van 82 ziet niemand', 'women'],
    ['uitje voor mijn demente opa', 'men'],
    ['ik zorg voor mijn man', null],
    ['bang voor mijn vader', null],
    ['iets voor mijn vader en iets voor mijn moeder', null],
    ['eenzaam', null],
    ['man van 60 zoekt vrienden', 'men'],
    ['man zoekt maatje', 'men'],
    ['lonely old man', 'men'],
    ['eenzame oudere man', 'men'],
    ['ik ben een gescheiden vader', 'men'],
    ['ik ben homo en ken niemand hier', 'men'],
    ['I am an old man', 'men'],
    ['75-jarige man wil wandelen', 'men'],
    ['ik ben zwanger en alleen', 'women'],
    ['als weduwe alleen', 'women'],
    ['single mother alone, i am a mother', 'women'],
    ['mijn oma spreekt alleen turks', 'women'],
    ['mijn man slaat mij', null],
    ['mijn man van 45 slaat mij', null],
    ['mijn oude man is dement', null],
    ['ik ben bang voor een man', null],
    ['ik zoek een man om mee te praten', null],
  ])('%s', (text, sex) => expect(who(text).sex).toBe(sex))
})

test.each([
  ['turkse vrouwen onder elkaar', ['tr']],
  ['iemand die Arabisch of Pools spreekt', ['ar', 'pl']],
  ['Eritrese en Arabische moeders', ['ar', 'ti']],
  ['Spaanse, Franse of Duitse buren', ['es', 'fr', 'de']],
  ['çok yalnızım', ['tr']],
  ['lonely and new here', undefined],
  ['eenzaam in schalkwijk', undefined],
])('of which language: %s', (text, languages) => expect(understand(text).speaks).toEqual(languages))

test.each([
  ['vrijwiligerswerk', true],
  ['kan ik als scholier van 15 ergens helpen', true],
  ['ik heb een auto, kan ik mensen rijden?', true],
  ['ik zoek een vrijwilliger om mee te wandelen', false],
  ['een vrijwilliger voor mijn moeder', false],
])('who wants to help: %s', (text, wants) => expect(understand(text).wantsToHelp !== null).toBe(wants))

test('who is bored to death is bored', () => {
  expect(firstCodeOf('ik verveel me dood overdag')).toBe('daytime-activity')
})

describe('for whom', () => {
  test.each([
    ['voor mijn vader van 82', 82, 82, 'seniors'],
    ['mijn zoontje (7)', 7, 7, 'children'],
    ['82-jarige man', 82, 82, 'seniors'],
    ['mijn buurvrouw, 78, ziet niemand', 78, 78, 'seniors'],
    ['jongen van 16 jaar', 16, 16, 'youth'],
    ['mijn ouders van 80', 80, 80, 'seniors'],
    ['kinderen van 8', 8, 8, 'children'],
    ['ik ben 34', 34, 34, null],
    ['55+ gym', 55, null, 'seniors'],
    ['65 plus', 65, null, 'seniors'],
    ['vanaf 60 jaar', 60, null, 'seniors'],
    ['jongeren van 12 tot 18 jaar', 12, 18, 'youth'],
    ['kinderen 4-12 jaar', 4, 12, 'children'],
    ['onder de 18', null, 18, 'youth'],
    ['my mother is 90 years old', 90, 90, 'seniors'],
    ['moeder van tachtig', 80, 80, 'seniors'],
  ])('%s', (text, ageFrom, ageTo, group) => {
    expect(who(text)).toMatchObject({ ageFrom, ageTo })
    if (group) expect(who(text).groups).toContain(group)
  })

  test.each([
    ['5 jaar geleden gescheiden'],
    ['ik ben 20 jaar getrouwd'],
    ['ik woon hier al 10 jaar'],
    ['1500 euro schuld'],
    ['3 kinderen'],
    ['op nummer 12'],
  ])('a number is no age in: %s', (text) => expect(who(text)).toMatchObject({ ageFrom: null, ageTo: null }))

  test.each([
    ['voor mannen', 'men'],
    ['vrouwen onder elkaar', 'women'],
    ['jongeren', 'youth'],
    ['iets voor mijn oma', 'seniors'],
    ['alleenstaande moeder', 'single-parents'],
    ['statushouders', 'newcomers'],
    ['mensen met een beperking', 'disability'],
    ['daklozen', 'homeless'],
    ['roze ouderen', 'lhbti'],
    ['weduwen', 'bereaved'],
    ['werklozen', 'jobseekers'],
    ['mantelzorgers', 'carers'],
    ['kadınlar grubu', 'women'],
  ] as const)('%s', (text, group) => expect(who(text).groups).toContain(group))

  test.each([['mijn man is ziek'], ['mijn ouders'], ['mijn vrouw'], ['ik wil niet']])(
    'somebody is no group: %s',
    (text) => expect(who(text).groups).toEqual([]),
  )

  test('the words stand as in the text', () =>
    expect(who('voor mijn Vader van 82, graag').words).toEqual(['Vader van 82']))
})

describe('when', () => {
  test.each([
    ['zaterdagochtend', ['saturday'], ['morning']],
    ['elke maandag en woensdag', ['monday', 'wednesday'], []],
    ['dinsdagmiddag of vrijdagavond', ['tuesday', 'friday'], ['afternoon', 'evening']],
    ['doordeweeks overdag', ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], ['morning', 'afternoon']],
    ["'s avonds", [], ['evening']],
    ['s ochtends', [], ['morning']],
    ['in het weekend', ['saturday', 'sunday'], []],
    ['Friday evening', ['friday'], ['evening']],
    ['cuma akşamı', ['friday'], ['evening']],
    ['zondagen', ['sunday'], []],
  ])('%s', (text, days, dayParts) => expect(when(text)).toMatchObject({ days, dayParts }))

  test.each([
    ['goedemorgen, ik zoek hulp'],
    ['goede morgen'],
    ['goedenavond samen'],
    ['goede avond'],
    ['iets voor mijn zoon'],
  ])('a greeting is no moment: %s', (text) => expect(when(text)).toEqual({ days: [], dayParts: [], words: [] }))

  test('tomorrow is a day when today is known, and otherwise only understood as a word', () => {
    expect(understand('morgen wandelen', { today: 'sunday' }).when.days).toEqual(['monday'])
    expect(understand('vanavond iets doen', { today: 'friday' }).when).toMatchObject({
      days: ['friday'],
      dayParts: ['evening'],
    })
    expect(understand('morgenochtend', { today: 'monday' }).when).toMatchObject({
      days: ['tuesday'],
      dayParts: ['morning'],
    })
    expect(when('morgen wandelen')).toEqual({ days: [], dayParts: [], words: ['morgen'] })
    expect(understand('iedere morgen wandelen', { today: 'sunday' }).when).toMatchObject({
      days: [],
      dayParts: ['morning'],
    })
  })
})

describe('how', () => {
  test.each([
    ['gratis eten', true, []],
    ['het mag niks kosten', true, []],
    ['computerles aan huis', false, ['at-home']],
    ['iemand die bij mijn moeder op bezoek komt', false, ['at-home']],
    ['telefonisch contact', false, ['by-phone']],
    ['online praatgroep', false, ['online']],
    ['online gokken', false, []],
    ['ik wil me vrij voelen', false, []],
    ['ücretsiz kurs', true, []],
  ])('%s', (text, free, forms) => expect(how(text)).toMatchObject({ free, forms }))
})
