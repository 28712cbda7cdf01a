import { describe, expect, test } from 'vitest'
import { codesOf, understand } from '../support/understood.ts'

describe('what people say in plain words', () => {
  test.each([
    ['ik heb geen vrienden', 'meeting-people'],
    ['even rust als mantelzorger', 'carer-respite'],
    ['ik wil even vrij van de zorg voor mijn man', 'carer-respite'],
    ['ik versta de brief van de belastingdienst niet', 'forms-letters'],
    ['ik snap die brief niet', 'forms-letters'],
    ['mijn dochter eet niet meer', 'psychological-vulnerability'],
    ['mijn moeder eet niet meer', 'meal-at-home'],
    ['mijn hond is dood', 'grief'],
    ['mijn kind niet blij, altijd thuis', 'parenting'],
    ['huisuitzetting', 'homelessness'],
    ['ik zie geen hond', 'loneliness'],
    ['ik spreek geen kip', 'loneliness'],
    ['ex-soldaat met ptss', 'psychological-vulnerability'],
    ['iemand die met mijn kind leest', 'family-buddy'],
    ['eigenaar huis niet maken water lek', 'neighbour-trouble'],
    ['op verjaardagen kan ik niemand volgen als iedereen door elkaar praat', 'living-with-disability'],
    ['als ik iets eet voel ik me vies en dik', 'psychological-vulnerability'],
    ['dag en nacht in touw met mijn vrouw, ik ben op', 'carer-support'],
    ['dozen en kranten, kan nergens meer zitten', 'psychological-vulnerability'],
    ['de cardioloog praat zo snel, thuis weet ik er niks meer van', 'accompany-hospital'],
    ['mijn zus is weer opgenomen op de psychiatrie en wij weten niet hoe we moeten doen', 'carer-support'],
    ['mijn bejaarde vader vergeet alles, ik kan niet meer', 'carer-support'],
  ])('%s', (text, code) => expect(codesOf(text)[0]).toBe(code))

  test.each([
    ['ik heb geen vrienden', 'children-play'],
    ['mijn dochter eet niet meer', 'meal-at-home'],
    ['ik ben mijn baan kwijt en mijn vrouw is weg', 'dementia'],
    ['mijn vader woont in europawijk en hij rijdt nog auto', 'homelessness'],
    ['mijn vader rijdt nog auto', 'rides'],
    ['WMO indicatie loopt', 'legal-advice'],
    ['mijn hond is dood', 'animals'],
    ['Türkçe bilen kadınlar için kahvaltı', 'accompany-hospital'],
  ])('%s is no %s', (text, code) => expect(codesOf(text)).not.toContain(code))

  test('two things with "and" between are two things', () =>
    expect(codesOf('wil graag dagbesteding en vervoer').toSorted()).toEqual(['daytime-activity', 'rides']))
})

describe('who asks what there is to do for others does not ask to help them', () => {
  test.each([['wat is er te doen voor ouderen'], ['iets te doen voor ouderen']])('%s', (text) => {
    const { needs, wantsToHelp, whatever } = understand(text)
    expect({ needs, wantsToHelp, whatever }).toEqual({ needs: [], wantsToHelp: null, whatever: true })
  })

  test('and who wants to do something does', () =>
    expect(understand('ik wil iets doen voor ouderen').wantsToHelp).not.toBeNull())
})

describe('a language to be spoken to in', () => {
  test.each([
    ['iemand die Turks spreekt', ['tr']],
    ['türkçe konuşan biri', ['tr']],
    ['Türkçe bilen kadınlar için kahvaltı', ['tr']],
    ['mijn buurvrouw spreekt alleen Tigrinya', ['ti']],
    ['hulp met brieven in het Arabisch', ['ar']],
    ['a doctor buddy who speaks Arabic', ['ar']],
    ['arabischtalige vrouwen', ['ar']],
    ['hulp in het Turks of Arabisch', ['tr', 'ar']],
    ['ik wil Engels leren', undefined],
    ['cursus in het Spaans', undefined],
    ['ik spreek de Arabische taal', ['ar']],
    ['Franse les', undefined],
    ['praten in Franse les', undefined],
    ['praten over Franse boeken', undefined],
    ['ik spreek geen Engels', undefined],
    ['Turks eten', undefined],
    ['iemand die Nederlands praat', undefined],
  ])('%s', (text, languages) => expect(understand(text).languages?.codes).toEqual(languages))
})
