import { describe, expect, it } from 'vitest'
import { kindOfType } from '../../server/exchange/kind-of-type.ts'
import { needsFromWords } from '../../server/exchange/needs-from-words.ts'
import { seedThesaurus } from './exchange-thesaurus.ts'

const suggest = (words: { type?: string; name?: string; description?: string }) =>
  needsFromWords({ type: '', name: '', description: '', ...words }, seedThesaurus())

describe('needs are suggested from the type of a row', () => {
  it.each([
    ['Buurtkamer', 'drop-in'],
    ['Huis van de wijk', 'drop-in'],
    ['Inlooplocatie', 'drop-in'],
    ['Inloophuis', 'drop-in'],
    ['Buurthuis', 'drop-in'],
    ['Meedoen ouderen', 'meeting-people'],
    ['Meewerk werkatelier', 'daytime-activity'],
    ['Dagbesteding', 'daytime-activity'],
    ['Jongerencentrum', 'youth-place'],
    ['Speeltuingebouw', 'children-play'],
    ['OKT', 'parenting'],
    ['Kinderboerderij', 'animals'],
    ['Schooltuincomplex', 'gardening'],
    ['Bibliotheek', 'arts-culture'],
    ['Broedplaats', 'arts-culture'],
    ['Wijkkunstvoorziening', 'arts-culture'],
    ['Podiumruimte', 'arts-culture'],
    ['Sporthal', 'exercise'],
    ['Sportzaal', 'exercise'],
    ['Binnenbad 25m', 'exercise'],
    ['Buitenbad 50m', 'exercise'],
    ['Recreatiebad Buiten', 'exercise'],
    ['Golfslagbad', 'exercise'],
    ['Doelgroepenbad', 'adapted-sport'],
    ['Voedselbank', 'food-parcel'],
    ['Weggeefwinkel', 'clothing-goods'],
    ['Odensehuis', 'dementia'],
    ['Buurtbemiddeling', 'neighbour-trouble'],
    ['Schuldhulpverlening', 'debts'],
    ['Mantelzorgondersteuning', 'carer-support'],
  ])('%s gives %s', (type, need) => {
    expect(suggest({ type })[0]).toBe(need)
  })

  it.each(['Hoofdlocatie', 'Overige Basisvz', '', 'Kantoor', 'xyz'])(
    'and none at all when "%s" says nothing',
    (type) => {
      expect(suggest({ type })).toEqual([])
    },
  )
})

describe('needs are suggested from other words', () => {
  it('of a name, after those of the type', () => {
    expect(suggest({ type: 'Inlooplocatie', name: 'Clubhuis Noord GGZ' })).toEqual([
      'drop-in',
      'psychological-vulnerability',
    ])
  })

  it('as compounds and plurals', () => {
    expect(suggest({ name: 'Stadsboerderij Osdorp' })).toEqual(['animals'])
    expect(suggest({ description: 'Twee voedselbanken in de buurt.' })).toEqual(['food-parcel'])
  })

  it('but not of a short word in a name, nor of an abbreviation in small letters', () => {
    expect(suggest({ name: 'De Kat' })).toEqual([])
    expect(suggest({ type: 'Boekt' })).toEqual([])
  })

  it('never more than three, the type counting most', () => {
    const description = 'Voedselbank, kledingbank, schulden, yoga, taalles, wandelen, samen eten, dementie.'
    const needs = suggest({ type: 'Buurtkamer', description })
    expect(needs[0]).toBe('drop-in')
    expect(needs.length).toBeLessThanOrEqual(3)
  })
})

describe('the kind of an activity follows its type', () => {
  it.each([
    ['Huis van de wijk', '', 'place'],
    ['Inlooplocatie', '', 'place'],
    ['Speeltuingebouw', '', 'place'],
    ['Maatschappelijk werk', '', 'support'],
    ['Loket', '', 'support'],
    ['OKT', '', 'support'],
    ['Hoofdlocatie', 'Buurtteam Wolbrandskerk', 'support'],
    ['Ontmoeten', '', 'meeting'],
    ['Breiclub', '', 'meeting'],
    ['Meedoen ouderen', '', 'meeting'],
    ['Vrijwilligers gezocht', '', 'volunteering'],
    ['', '', 'place'],
  ])('%s (%s) is %s', (type, name, kind) => {
    expect(kindOfType(type, name)).toBe(kind)
  })
})
