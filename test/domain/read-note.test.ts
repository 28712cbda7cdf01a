import { describe, expect, test } from 'vitest'
import type { Asked } from '#domain/asked.ts'
import { withoutBackground } from '#domain/matching/background.ts'
import { readNote } from '#domain/matching/read-note.ts'
import { nothingAsked } from '#domain/nothing-asked.ts'
import { understander } from '#domain/understanding/understand.ts'
import { seedThesaurus } from './exchange-thesaurus.ts'

/** What a note tells besides what the search understands of it. */

const read = (note: string, asked: Partial<Asked> = {}) => readNote(note, { ...nothingAsked(), ...asked })

describe('strengths', () => {
  test.each([
    ['Ze kookt graag', [{ what: 'cook', verb: 'wants' }]],
    ['Hij is kok geweest', [{ what: 'cook', verb: 'can' }]],
    ['Gepensioneerd timmerman', [{ what: 'repair', verb: 'can' }]],
    ['Was altijd dol op tuinieren', [{ what: 'garden', verb: 'wants' }]],
    ['is goed met computers', [{ what: 'computer-skills', verb: 'can' }]],
    ['gek op dieren', [{ what: 'animal-care', verb: 'wants' }]],
    ['knutselen vindt hij leuk', [{ what: 'crafts', verb: 'wants' }]],
    ['she loves to cook', [{ what: 'cook', verb: 'wants' }]],
  ])('%s', (note, strengths) => {
    expect(read(note).contributes).toEqual(strengths)
  })

  test.each([
    'koken lukt niet meer',
    'wil graag leren koken',
    'heeft hulp nodig met papieren',
    'kan niet goed naaien',
    'zoekt iemand die graag kookt',
  ])('what somebody lacks is none: %s', (note) => {
    expect(read(note).contributes).toEqual([])
  })

  test('what somebody wants to help with is one', () => {
    expect(read('wil mensen helpen met papieren', { wantsToHelp: true }).contributes).toEqual([
      { what: 'paperwork', verb: 'wants' },
    ])
  })
})

describe('wishes about identity', () => {
  test.each([
    ['liefst christelijk', ['protestant', 'catholic', 'ecumenical']],
    ['liefst van iemand die katholiek is', ['catholic']],
    ['zou graag naar een joodse kring gaan', ['jewish']],
    ['Ouders willen liefst iets islamitisch', ['islamic']],
    ['Man, moslim, zoekt bezoek van iemand die zijn geloof deelt', ['islamic']],
  ])('%s', (note, traditions) => {
    expect(read(note).wishes.traditions.toSorted()).toEqual(traditions.toSorted())
  })

  test.each([
    'Oudere man, katholiek, is veel alleen en wil graag bezoek',
    'Katholieke weduwe zoekt iemand om mee te wandelen',
    'Vraagt vervoer voor een joodse vrouw',
    'Hindoestaanse vrouw wil graag onder de mensen',
    'Woont bij de moskee',
  ])('what only tells of a person is no wish: %s', (note) => {
    const { traditions, notTraditions, notReligious } = read(note).wishes
    expect([traditions, notTraditions, notReligious]).toEqual([[], [], false])
  })

  test('not wished is heard as well, and firmly said it is a must', () => {
    expect(read('liever niet christelijk').wishes.notTraditions).toContain('protestant')
    expect(read('liever niet christelijk').musts).toEqual([])
    expect(read('juist niet gelovig').wishes.notReligious).toBe(true)
    expect(read('hij wil geen kerk over de vloer').musts).toEqual(['identity'])
  })

  test('women among themselves', () => {
    expect(read('alleen met vrouwen onder elkaar')).toMatchObject({
      wishes: { womenOnly: true },
      musts: ['women-only'],
    })
    expect(read('vrouw zoekt een wandelgroep').wishes.womenOnly).toBe(false)
  })
})

describe('the person', () => {
  test('languages in the order of ease; one that is learned is not spoken', () => {
    expect(read('spreekt Turks en een beetje Nederlands').who.languages).toEqual(['tr', 'nl'])
    expect(read('wil beter Nederlands leren').who.languages).toEqual([])
    expect(read('wil graag Franse les').who.languages).toEqual([])
    expect(read('wil Spaans leren').who.languages).toEqual([])
    expect(read('Eritrese vrouw van 30').who.languages).toEqual(['ti'])
    expect(read('spreekt geen Engels').who.languages).toEqual([])
  })

  test('getting about', () => {
    expect(read('zij zit in een rolstoel').who.mobility).toBe('wheelchair')
    expect(read('komt de deur niet meer uit').who.mobility).toBe('stays-at-home')
    expect(read('loopt met een rollator').who.mobility).toBe('walking-aid')
    expect(read('is alleen en kan niet meer naar buiten').who.mobility).toBe('stays-at-home')
    expect(read('komt nauwelijks nog buiten').who.mobility).toBe('stays-at-home')
    expect(read('kan zelf haar huis niet meer uit').who.mobility).toBe('stays-at-home')
    expect(read('komt niet vaak buiten').who.mobility).toBe(null)
    expect(read('kan niet alleen naar buiten').who.mobility).toBe(null)
  })

  test('an age between commas is read; a child’s age in a family is not the age of who asks', () => {
    expect(read('Man, 47, Oude Stad').who).toMatchObject({ ageFrom: 47, ageTo: 47 })
    const child = { who: { ageFrom: 4, ageTo: 4, groups: [] } }
    expect(read('Gezin met een zoon van 4 heeft schulden', child).who).toMatchObject({ ageFrom: null, ageTo: null })
    expect(read('Jongen van 4 heeft zijn vader verloren', child).who.ageTo).toBe(4)
  })

  test('a man or a woman, where the note is of one of them', () => {
    expect(read('Mevrouw mist haar man').who.groups).toEqual(['women'])
    expect(read('Weduwnaar zoekt gezelschap').who.groups).toEqual(['men'])
    expect(read('Vrouw en man zoeken samen iets').who.groups).toEqual([])
  })

  test('what must be', () => {
    expect(read('het moet rolstoeltoegankelijk zijn').musts).toEqual(['mobility'])
    expect(read('kan alleen in de avond').musts).toEqual(['moment'])
    expect(read('zit alleen thuis').musts).toEqual([])
  })
})

describe('what only tells who somebody is', () => {
  const { understand } = understander({ thesaurus: seedThesaurus(), places: [] })
  const needsIn = (note: string) => understand(withoutBackground(note)).needs.map(({ code }) => code)

  test.each([
    'Spreekt alleen Nederlands',
    'Hij spreekt goed Nederlands',
    'spreekt Pools en wat Nederlands',
    'heeft een rollator',
    'Mevrouw loopt sinds kort met een rollator',
    'kan alleen lopen met een rollator',
    'Hij was timmerman',
    'heeft als naaister gewerkt',
    'heeft jarenlang als naaister gewerkt',
    'is vroeger meubelmaker geweest',
    'kan niet naar buiten',
    'Ging vroeger naar de kerk',
    'is moslima',
    'Wil geen kerk',
    'Hulpvraag: vrouw van 80',
    'met vrouwen onder elkaar',
  ])('asks for nothing: %s', (note) => {
    expect(needsIn(note)).toEqual([])
  })

  test.each([
    ['spreekt geen Nederlands', 'learning-dutch'],
    ['spreekt nauwelijks Nederlands', 'learning-dutch'],
    ['wil Nederlands leren', 'learning-dutch'],
    ['spreekt een beetje Nederlands', 'learning-dutch'],
    ['wil wandelen met een rollator', 'walking'],
    ['wil weer timmeren', 'crafts'],
    ['wil graag naar buiten', 'walking'],
  ])('and this does ask: %s', (note, need) => {
    expect(needsIn(note)).toContain(need)
  })

  test('beside a wish only the wish is left', () => {
    const note =
      'Man van 78, was timmerman. Spreekt alleen Nederlands, loopt met een rollator. Zou graag bezoek krijgen.'
    expect(needsIn(note)).toEqual(['visit-buddy'])
    expect(withoutBackground('Wil graag wandelen, in Delftwijk.')).toBe('Wil graag wandelen, in Delftwijk.')
  })

  test('helping others is wanted, helping one’s own children is not volunteering', () => {
    expect(read('Wil twee middagen per week kinderen helpen met leren').needs).toEqual(['helping-others'])
    expect(read('Moeder wil haar kinderen helpen met leren').needs).toEqual([])
  })

  test('volunteering of the past is no offer to help', () => {
    expect(understand(withoutBackground('heeft altijd als vrijwilliger gewerkt')).wantsToHelp).toBe(null)
    expect(understand(withoutBackground('wil vrijwilliger worden')).wantsToHelp).not.toBe(null)
  })

  test('a former trade is nothing to offer for who cannot leave home', () => {
    expect(read('Hij was timmerman en komt niet meer buiten').contributes).toEqual([])
    expect(read('Ze kookt graag. Ze komt niet meer buiten').contributes).toEqual([{ what: 'cook', verb: 'wants' }])
  })
})
