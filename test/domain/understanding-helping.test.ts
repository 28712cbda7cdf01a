import { describe, expect, test } from 'vitest'
import { codesOf, understand } from '../support/understood.ts'

describe('wanting to help', () => {
  test.each([
    ['ik wil iets doen voor een ander'],
    ['vrijwilligerswerk met dieren'],
    ['ik wil graag helpen'],
    ['ik wil mijn buren helpen'],
    ['ik heb tijd over'],
    ['wat betekenen voor ouderen'],
    ['I want to volunteer'],
    ['gönüllü olmak istiyorum'],
    ['vrijwilliger worden'],
    ['ik heb een auto en wil mensen wegbrengen'],
    ['ik doe graag boodschappen voor iemand die het niet kan'],
    ['ik wil wel met oude mensen wandelen'],
    ['mag ik een keer komen helpen'],
    ['ik kan goed koken en wil koken voor anderen'],
    ['ik heb een rijbewijs en twee ochtenden per week over'],
    ['chauffeur vrijwilliger'],
    ['ik wil wel eens voorlezen aan kinderen'],
    ['helpen bij de voedselbank'],
    ['bedrijf wil een dag helpen'],
    ['ik spreek Arabisch en wil tolken'],
    ['waken bij stervenden, hoe word ik dat'],
    ['ik wil bij een oudere op bezoek gaan'],
    ['zoeken jullie nog mensen'],
    ['gepensioneerde elektricien biedt zich aan'],
    ['I want to cook for homeless people'],
    ['helping old people'],
    ['başkaları için yemek yapmak istiyorum'],
    ['ik kan brengen mensen dokter'],
    ['ik wil vrijwillig in een hospice werken'],
    ['is er nog plek voor een vrijwilliger in de boomgaard'],
    ['ik wil een nieuwkomer wegwijs maken'],
    ['mijn hond en ik gaan graag langs bij ouderen'],
    ['evsizlere yemek dağıtmak istiyorum'],
  ])('%s', (text) => expect(understand(text).wantsToHelp).not.toBeNull())

  test.each([
    ['ik zoek een vrijwilliger voor mijn moeder'],
    ['kan iemand mij helpen'],
    ['kunnen jullie mij helpen met verhuizen'],
    ['hulp bij formulieren'],
    ['wie helpt mij'],
    ['kan iemand komen helpen'],
    ['kan iemand helpen'],
    ['wie wil koken voor ouderen'],
    ['ik wil hulp bij koken'],
    ['wie wil mijn kinderen voorlezen'],
    ['vrijwilliger gezocht om met mij te wandelen'],
    ['kan een vrijwilliger mijn zoon helpen met huiswerk'],
    ['wat kan ik doen voor iemand die depressief is'],
    ['we willen onze kinderen laten voorlezen'],
    ['kan men daar kinderen brengen'],
    ['kan iemand mij vrijwillig komen helpen'],
    ['ik kan niet voor de kinderen koken'],
    ['I need a volunteer to drive me to the hospital'],
    ['bana yardım edecek gönüllü arıyorum'],
    ['ik wil graag mee wandelen met de groep'],
  ])('asking for help is not: %s', (text) => expect(understand(text).wantsToHelp).toBeNull())

  test.each([
    ['vrijwilligerswerk met kinderen', 'homework-help'],
    ['ik wil iets voor ouderen doen', 'visit-buddy'],
    ['ik ben verpleegkundige geweest en wil iets doen', 'end-of-life'],
    ['ik wil tolken', 'accompany-hospital'],
    ['ik kan goed koken en wil koken voor anderen', 'cooking-together'],
  ])('whom and what with say the kind of help: %s', (text, code) =>
    expect(understand(text).wantsToHelp?.kinds).toContain(code),
  )

  test('what stands within a phrase for wishing to help is the kind of help', () => {
    const { needs } = understand('volunteer with animals')
    expect(needs.map(({ code }) => code)).toContain('animals')
  })

  test('who asks for help is not taken to wish for work as a volunteer', () => {
    expect(codesOf('ik wil hulp bij koken')).not.toContain('helping-others')
  })
})

describe('who helps and who asks', () => {
  test.each([
    ['heb altijd voor de klas gestaan en wil nog wat nuttigs doen', true],
    ['kan piano spelen en wil in een verzorgingshuis spelen', true],
    ['hebben jullie nog hulp nodig', true],
    ['wij hebben jullie hulp nodig', false],
    ['ik wil mijn moeder in het verzorgingshuis helpen', false],
  ])('%s', (text, helps) => {
    expect(understand(text).wantsToHelp !== null).toBe(helps)
  })
})
