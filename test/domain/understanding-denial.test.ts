import { describe, expect, test } from 'vitest'
import { codesOf, understand } from '../support/understood.ts'

const words = (text: string) => understand(text).wordsAsked.map(({ word }) => word)

describe('what somebody does not want is no wish', () => {
  test.each([
    ['wandelen, maar niet op zaterdag', [], []],
    ['niet op zaterdag of zondag', [], []],
    ['liever niet in het weekend', [], []],
    ['geen maandagen', [], []],
    ["niet 's avonds", [], []],
    ['zaterdag kan ik niet', [], []],
    ['koffie drinken, op zondag niet', [], []],
    ['not on saturdays please', [], []],
    ['never in the evening', [], []],
    ['niet op zaterdag maar op zondag', ['sunday'], []],
    ['op dinsdag, niet op woensdag', ['tuesday'], []],
    ['overdag, niet in de avond', [], ['morning', 'afternoon']],
    ['cumartesi değil', [], []],
  ])('a moment: %s', (text, days, dayParts) => expect(understand(text).when).toMatchObject({ days, dayParts }))

  test.each([
    ['niet alleen op zaterdag', ['saturday']],
    ['ik ben niet vaak alleen op zondag', ['sunday']],
    ['ik slaap niet, zaterdag wil ik wandelen', ['saturday']],
    ['ik werk niet op vrijdag', ['friday']],
    ['op zaterdag kan ik niet slapen', ['saturday']],
    ['zaterdag niet naar buiten durven', ['saturday']],
  ])('a "niet" that is of something else takes nothing away: %s', (text, days) =>
    expect(understand(text).when.days).toEqual(days),
  )

  test.each([
    ['schaken, niet online', false, []],
    ['ik wil niet via zoom', false, []],
    ['geen online dingen', false, []],
    ['contact, liever niet telefonisch', false, []],
    ['niet per telefoon maar bij mij thuis', false, ['at-home']],
    ['praten, niet in een groep', false, []],
    ['niet aan huis', false, []],
    ['hoeft niet gratis', false, []],
    ["i don't want online lessons", false, []],
    ['het mag niks kosten', true, []],
    ['zonder kosten', true, []],
  ])('a way: %s', (text, free, forms) => expect(understand(text).how).toMatchObject({ free, forms }))

  test.each([
    ['ik wil geen vrijwilligerswerk'],
    ['ik zoek geen vrijwilligerswerk maar gezelschap'],
    ['ik wil geen vrijwilliger worden'],
    ['vrijwilligerswerk wil ik niet'],
    ['ik heb geen tijd over'],
    ["i don't want to volunteer"],
    ['gönüllü olmak istemiyorum'],
  ])('helping: %s', (text) => expect(understand(text).wantsToHelp).toBeNull())

  test('and its words are not searched for either', () => {
    expect(words('wandelen, niet op zaterdag')).not.toContain('zaterdag')
    expect(words('schaken, niet online')).not.toContain('online')
    expect(words('ik wil geen vrijwilligerswerk maar wandelen')).not.toContain('vrijwilligerswerk')
  })

  test('nor shown as understood', () => {
    expect(understand('wandelen, niet op zaterdag').when.words).toEqual([])
    expect(understand('schaken, niet online').how.words).toEqual([])
  })
})

describe('who does something no longer misses it, unless they do not want it', () => {
  test.each([
    ['ik kom de trap niet meer af naar de bieb', 'arts-culture'],
    ['ze komt nooit meer in de kerk', 'meaning'],
  ])('missed: %s', (text, code) => expect(codesOf(text)).toContain(code))

  test.each([
    ['ik wil niet meer wandelen', 'walking'],
    ['hij hoeft niet meer naar de kerk', 'meaning'],
  ])('not wanted: %s', (text, code) => expect(codesOf(text)).not.toContain(code))
})

describe('what somebody does not want is no need, and a lack is one', () => {
  test.each([
    ['ik wil geen bezoek aan huis maar bellen', 'visit-buddy'],
    ['niet eten maar wandelen', 'food-parcel'],
    ['eten maar niet alleen', 'parenting'],
    ['eten maar niet alleen', 'psychological-vulnerability'],
    ['geen kerk', 'meaning'],
    ['ik hoef geen visite', 'visit-buddy'],
    ['heb geen gezelschap nodig', 'visit-buddy'],
  ])('not wanted: %s', (text, code) => expect(codesOf(text)).not.toContain(code))

  test.each([
    ['ik krijg geen bezoek', 'visit-buddy'],
    ['mijn kind wil niet eten', 'parenting'],
    ['eten maar niet alleen', 'eating-together'],
    ['geen geld maar ik wil sporten', 'making-ends-meet'],
    ['ik kan niet lezen maar wel rekenen', 'reading-writing'],
    ['geen auto', 'rides'],
    ['heb nooit gezelschap', 'visit-buddy'],
    ['krijgt de hele week geen huisbezoek', 'visit-buddy'],
    ['krijgt de hele week geen mens over de vloer', 'loneliness'],
  ])('a lack: %s', (text, code) => expect(codesOf(text)).toContain(code))

  test.each([
    ['ik wil geen yoga maar wel bewegen', ['bewegen']],
    ['geen kerk', []],
    ['niet eten maar wandelen', ['wandelen']],
    ['ik wil geen bezoek aan huis maar bellen', ['bellen']],
  ])('its words are not searched for: %s', (text, left) => expect(words(text)).toEqual(left))

  test('what is denied beside something leaves that as it is', () =>
    expect(codesOf('naar een museum maar niet in het weekend')).toContain('arts-culture'))

  test('who says only what they do not want is shown whatever there is', () =>
    expect(understand('geen kerk').whatever).toBe(true))

  test('a way that is not wanted, and the one that is', () =>
    expect(understand('ik wil geen bezoek aan huis maar bellen').how.forms).toEqual(['by-phone']))
})
