import { describe, expect, test } from 'vitest'
import { understander } from '#domain/understanding/understand.ts'
import { readDutchPlaces } from '../../seed/read-places.ts'
import { readThesaurus } from '../../seed/seed-files.ts'
import { demoPlaces } from '../support/demo-places.ts'

const thesaurus = { version: 1, ...(await readThesaurus()) }
const places = await demoPlaces()
const anywhere = understander({ thesaurus, places })
const inHaarlem = understander({ thesaurus, places, homeMunicipality: 'GM0392' })
const named = (text: string) =>
  anywhere.understand(text).places.map(({ name, inside }) => (inside ? `${name}, ${inside}` : name))
const typedAsPlace = (text: string) => anywhere.understand(text, { isPlace: true }).places[0]

describe('the national tables', () => {
  test('have every municipality, and know where each place and postcode lies', async () => {
    const { municipalities, villages, postcodes } = await readDutchPlaces()
    expect(municipalities).toHaveLength(342)
    expect(postcodes).toHaveLength(4104)
    const codes = new Set(municipalities.map(({ code }) => code))
    expect([...villages, ...postcodes].filter(({ municipalityCode }) => !codes.has(municipalityCode))).toEqual([])
    const outside = [...municipalities, ...villages, ...postcodes].filter(
      ({ centre: { lat, lng } }) => !(lat > 50.7 && lat < 53.6 && lng > 3.2 && lng < 7.3),
    )
    expect(outside).toEqual([])
  })
})

describe('a place of which no areas are here', () => {
  test.each([
    ['wandelen in Santpoort', 'Santpoort, Velsen'],
    ['koffie Velserbroek', 'Velserbroek, Velsen'],
    ['velserbroek', 'Velserbroek, Velsen'],
    ['samen eten in bovenkarspel', 'Bovenkarspel, Stede Broec'],
    ['mijn moeder woont in IJmuiden en is eenzaam', 'IJmuiden, Velsen'],
    ['Zaandam schulden', 'Zaandam, Zaanstad'],
    ['schulden zaandam', 'Zaandam, Zaanstad'],
    ['eenzaam in Zwolle', 'Zwolle'],
    ['taalles in Den Bosch', "'s-Hertogenbosch"],
    ['Ik woon in Best', 'Best'],
    ['wandelen in best', 'Best'],
    ['Houten', 'Houten'],
    ['Leiden', 'Leiden'],
    ['fietsen in de buurt van Goes', 'Goes'],
    ['koffie in Zeist', 'Zeist'],
    ['maatje in Ens', 'Ens, Noordoostpolder'],
    ['sporten in Santpoort-Zuid', 'Santpoort-Zuid, Velsen'],
    ['iets doen in Zwaagwesteinde', 'Zwaagwesteinde, Dantumadiel'],
    ['koffie vijfoek', 'Vijfhoek, Haarlem'],
    ['overveen bezoek', 'Overveen, Bloemendaal'],
    ['koffie aerdenhout', 'Aerdenhout, Bloemendaal'],
    ['alphen aan den rijn koffie', 'Alphen aan den Rijn'],
  ])('is known: %s', (text, expected) => expect(named(text)).toEqual([expected]))

  test('is known beside others', () => {
    expect(named('wandelen Haarlem Bloemendaal Heemstede')).toEqual(['Haarlem', 'Bloemendaal', 'Heemstede'])
  })

  test('has no codes, and a centre to be near to', () => {
    const [place] = anywhere.understand('wandelen in Santpoort').places
    expect(place).toMatchObject({ codes: [], name: 'Santpoort', inside: 'Velsen', municipalityCode: 'GM0453' })
    expect(place?.centre?.lat).toBeCloseTo(52.43, 1)
  })

  test.each([
    ['een houten huis'],
    ['ik doe mijn best'],
    ['het beste voor mijn kind'],
    ['tennis ens'],
    ['leur kopen'],
    ['zorgvlied helpen'],
    ['zij zeist er veel van'],
    ['dieren'],
    ['Dieren'],
    ['buren'],
    ['best'],
    ['Nieuwe Buren'],
    ['Welkom in de Wijk'],
    ['iets te doen in Osseveld'],
    ['snoeien in de boomgaard'],
    ['Diaconie Gemeente Oudekerke'],
    ['inloop bij Bosshardt'],
    ['echt heel erg eenzaam'],
    ['ik hou van dieren'],
    ['op bezoek bij buren'],
    ['helden van de buurt'],
    ['hulp met een kaart lezen'],
    ['mijn spier doet pijn'],
    ['zwemmen en klimmen'],
    ['ik wil winkelen en een winkel zoeken'],
    ['duiven houden'],
    ['de wijk in gaan'],
    ['dorst en honger'],
    ['de hoek om'],
    ['naar de velden'],
    ['in huizen van ouderen'],
    ['schaken'],
    ['bladen rondbrengen'],
    ['zomeren bij het water'],
    ['Erica heeft hulp nodig'],
    ['mevrouw Van Velsen'],
    ['mevrouw Van der Velsen'],
    ['Piet Zandvoort'],
    ['Annie Kerkrade zoekt een maatje'],
    ['Ans Horst'],
    ['zijn vrouw is monster'],
    ['groet aan de buren'],
    ['lopen op de dijken'],
    ['iets met natuur en water'],
    ['ik ben het zat dat zij zo lies en niet slaapt'],
  ])('is not heard in other words: %s', (text) => expect(named(text)).toEqual([]))

  test.each([
    ['Haarlm', 'Haarlem'],
    ['velserbroeck', 'Velserbroek'],
    ['Zaandm', 'Zaandam'],
    ['bovenkaspel', 'Bovenkarspel'],
    ['schalkwyk', 'Schalkwijk'],
    ['vijfoek', 'Vijfhoek'],
    ['best', 'Best'],
    ['ens', 'Ens'],
    ['Bergen (L.)', 'Bergen (L.)'],
    ['Rijswijk, Altena', 'Rijswijk'],
  ])('typed as a place it needs no other sign: %s', (text, name) => expect(typedAsPlace(text)?.name).toBe(name))

  test('typed as a place, what is none stays unknown', () => {
    expect(typedAsPlace('asdfghjkl')).toBeUndefined()
    expect(typedAsPlace('koffie')).toBeUndefined()
  })
})

describe('a name that exists more than once', () => {
  test('asks, the largest first, and never without the way to another', () => {
    const [bergen] = anywhere.understand('wandelen in Bergen').places
    expect(bergen?.codes).toEqual([])
    expect(bergen?.options?.map(({ name }) => name)).toEqual(['Bergen (NH.)', 'Bergen (L.)'])
    expect(bergen?.more).toBe(false)
    const [rijswijk] = anywhere.understand('wandelen in Rijswijk').places
    expect(rijswijk?.options?.map(({ inside }) => inside)).toEqual(['', 'Altena', 'Buren'])
  })

  test('has the own place first, as the guess, and still asks', () => {
    const [found] = inHaarlem.understand('koffie in het Centrum').places
    expect(found).toMatchObject({ codes: ['WK039201'], name: 'Centrum' })
    expect(found?.options?.[0]).toMatchObject({ codes: ['WK039201'], inside: 'Haarlem' })
    expect(found?.options?.length).toBeGreaterThan(1)
  })

  test('does not ask where the text says which', () => {
    expect(anywhere.understand('Bergen (NH)').places).toMatchObject([{ name: 'Bergen (NH.)' }])
    expect(anywhere.understand('Rijswijk in Altena').places).toMatchObject([{ name: 'Rijswijk', inside: 'Altena' }])
    expect(anywhere.understand('Rijswijk in Altena').places[0]?.options).toBeUndefined()
  })
})

describe('a postcode', () => {
  test.each([
    '2034',
    '2034AB',
    '2034 ab',
    '2034 AB',
    'koffie 2034AB',
    'Haarlem 2034',
    '2034 AB Haarlem',
    'in 2034 in Haarlem',
  ])('is the place where its addresses lie: %s', (text) =>
    expect(anywhere.understand(text).places).toMatchObject([{ codes: ['WK039218'], postcode: '2034' }]),
  )

  test('keeps its letters in its name', () => {
    expect(anywhere.understand('koffie 2034ab').places[0]?.name).toBe('2034 AB')
    expect(anywhere.understand('koffie 2034').places[0]?.name).toBe('2034')
  })

  test('outside the loaded areas has a centre', () => {
    const [place] = anywhere.understand('wandelen 2071 AB').places
    expect(place).toMatchObject({ codes: [], inside: 'Velsen', postcode: '2071' })
    expect(place?.centre?.lat).toBeCloseTo(52.43, 1)
  })

  test('that nobody knows is a place all the same, to be seen and taken away', () => {
    expect(anywhere.understand('koffie in 1009 op dinsdag').places).toMatchObject([{ codes: [], postcode: '1009' }])
  })

  test('of another town stands beside the named one', () => {
    expect(named('Haarlem of 1601')).toEqual(['Haarlem', '1601, Enkhuizen'])
  })

  test('of a part of a named place says it more precisely; of a larger one less', () => {
    expect(anywhere.understand('Schalkwijk 2034').places).toMatchObject([{ codes: ['WK039218'] }])
  })
})

describe('a place that was taken away', () => {
  const asked = (text: string, without: string[]) => {
    const { places, wordsAsked } = anywhere.understand(text, { without: new Set(without) })
    return {
      places: places.map(({ name }) => name),
      words: wordsAsked.flatMap(({ word, isTopic }) => (isTopic ? [] : word)),
    }
  }

  test('is searched for as words', () => {
    expect(asked('wandelen in Santpoort', [])).toEqual({ places: ['Santpoort'], words: ['wandelen'] })
    expect(asked('wandelen in Santpoort', ['place']).places).toEqual([])
    expect(asked('wandelen in Santpoort', ['place']).words).toContain('santpoort')
    expect(asked('wandelen 2034', ['place']).words).toContain('2034')
  })

  test('leaves the others', () => {
    const both = anywhere.understand('Haarlem of Enkhuizen').places.map(({ key }) => key)
    expect(both).toEqual(['place:haarlem', 'place:enkhuizen'])
    expect(asked('Haarlem of Enkhuizen', ['place:haarlem'])).toEqual({ places: ['Enkhuizen'], words: ['haarlem'] })
    expect(asked('Haarlem of Enkhuizen', ['place']).places).toEqual([])
  })
})

test.each(['schalkwijk', 'Boerhaavewijk', 'aerdenhout', 'koffie rozenprieel'])(
  'what was taken away is looked for as it is written, and is nothing that resembles it: %s',
  (text) => {
    const { places: left, needs, wordsAsked } = anywhere.understand(text, { without: new Set(['place']) })
    expect(left).toEqual([])
    expect(needs.map(({ code }) => code).filter((code) => code !== 'drop-in')).toEqual([])
    expect(wordsAsked.map(({ word }) => word)).toContain(text.toLowerCase().split(' ').at(-1))
  },
)
