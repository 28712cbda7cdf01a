import { describe, expect, test } from 'vitest'
import { testApp } from '../support/test-app.ts'

const { get } = await testApp({ seed: 'basics' })

/** Path, the field that is wrong, and what is said about it in both languages. */
const BAD_INPUT: [path: string, where: string, dutch: string, english: string][] = [
  ['search?nera=1', 'nera', 'bedoel je “near”?', 'do you mean “near”?'],
  ['search?Page=2', 'Page', 'bedoel je “page”?', 'do you mean “page”?'],
  ['search?straal=1', 'straal', 'wel: page, pageSize, q', 'known are: page, pageSize, q'],
  ['search?q[$ne]=1', 'q[$ne]', 'bedoel je “q”?', 'do you mean “q”?'],
  ['search?__proto__=1', '__proto__', 'dit kennen we hier niet', 'this is unknown here'],
  ['organizations/een?page=1', 'page', 'hier horen geen parameters bij', 'there are no parameters here'],
  ['search?q=a&q=b', 'q', 'dit mag er maar één keer staan', 'this may be given only once'],
  ['search?sort=name&sort=name', 'sort', 'dit mag er maar één keer staan', 'this may be given only once'],
  ['search?near=52.38,4.64&near=52.38,4.64', 'near', 'maar één keer', 'only once'],
  ['search?page=een', 'page', 'geef een heel getal', 'give a whole number'],
  ['search?page=1.5', 'page', 'geef een heel getal', 'give a whole number'],
  ['search?page=0', 'page', 'pagina’s beginnen bij 1', 'pages begin at 1'],
  ['search?page=101', 'page', 'de eerste 2000 resultaten', 'the first 2000 results'],
  ['search?page=21&pageSize=100', 'page', 'kies een filter', 'choose a filter'],
  ['search?pageSize=0', 'pageSize', 'minstens 1', 'at least 1'],
  ['search?pageSize=101', 'pageSize', 'hoogstens 100 per pagina', 'at most 100 per page'],
  [`search?q=${'a'.repeat(2001)}`, 'q', 'hoogstens 2000 tekens', 'at most 2000 characters'],
  ['search?q=koffie%00', 'q', 'een teken dat niet kan', 'a character that is not allowed'],
  ['search?free=ja', 'free', 'geef true of false', 'give true or false'],
  [
    'search?sort=up',
    'sort',
    '“up” kennen we niet; kies uit: relevance, distance',
    '“up” is unknown; choose from: relevance',
  ],
  [
    'search?day=monday,zondag',
    'day',
    '“zondag” kennen we niet; kies uit: monday',
    '“zondag” is unknown; choose from: monday',
  ],
  ['search?language=dutch', 'language', '“dutch”: geef een taalcode', '“dutch”: give a language code'],
  ['search?near=52.38', 'near', 'geef lat,lng, zoals 52.38,4.64', 'give lat,lng, such as 52.38,4.64'],
  ['search?near=4.64,52.38', 'near', 'lengte en breedte lijken verwisseld', 'seem to be swapped'],
  [
    'search?near=48.85,4.64',
    'near',
    'de breedtegraad ligt buiten Nederland',
    'the latitude is outside the Netherlands',
  ],
  [
    'search?near=52.38,2.35',
    'near',
    'de lengtegraad ligt buiten Nederland',
    'the longitude is outside the Netherlands',
  ],
  ['search?radius=500', 'radius', 'een straal heeft een plek nodig', 'a radius needs a place'],
  ['search?radius=5&near=52.38,4.64', 'radius', 'minstens 50', 'at least 50'],
  ['search?radius=99999&near=52.38,4.64', 'radius', 'hoogstens 50000 meter', 'at most 50000 metres'],
  ['search?sort=distance', 'sort', 'sorteren op afstand heeft een plek nodig', 'sorting by distance needs a place'],
  ['search?bbox=4,52,5', 'bbox', 'geef vier getallen', 'give four numbers'],
  ['search?bbox=52.3,4.6,52.4,4.7', 'bbox', 'lijken verwisseld', 'seem to be swapped'],
  ['search?bbox=4.7,52.3,4.6,52.4', 'bbox', 'west moet kleiner zijn dan oost', 'west must be smaller than east'],
  ['search?bbox=1,1,2,2', 'bbox', 'buiten Nederland', 'outside the Netherlands'],
  ['search?neighbourhood=Haarlem', 'neighbourhood', '“Haarlem”: geen CBS-code', '“Haarlem”: not a CBS code'],
  ['search?neighbourhood=BU99999999', 'neighbourhood', 'geen gebied dat we kennen', 'not an area we know'],
  ['search?need=A!', 'need', '“A!”: een code heeft kleine letters', '“A!”: a code has lower case letters'],
  ['search?need=geluk-op-mars', 'need', 'geen hulpvraag die we kennen', 'not a need we know'],
  ['search?theme=mars', 'theme', 'geen thema dat we kennen', 'not a theme we know'],
  ['search?network=mars', 'network', 'geen netwerk dat we kennen', 'not a network we know'],
  ['suggestions', 'q', 'dit is verplicht', 'this is required'],
  ['suggestions?q=%20', 'q', 'typ minstens één letter', 'type at least one letter'],
  [
    'neighbourhoods?level=stad',
    'level',
    'kies uit: municipality, wijk, buurt',
    'choose from: municipality, wijk, buurt',
  ],
  [`organizations/${'a'.repeat(201)}`, 'id', 'hoogstens 200 tekens', 'at most 200 characters'],
  ['organizations/a%00b', 'id', 'een teken dat niet kan', 'a character that is not allowed'],
]

describe('bad input', () => {
  test.each(BAD_INPUT)('is refused by name, in the language of the reader: %s', async (path, where, dutch, english) => {
    for (const [language, sentence] of [
      ['nl-NL,nl;q=0.9,en;q=0.5', dutch],
      ['en-GB,en;q=0.9', english],
    ] as const) {
      const { body, status, headers } = await get(`/api/v1/${path}`).set('Accept-Language', language)
      expect(status).toBe(400)
      expect(headers['content-type']).toBe('application/problem+json; charset=utf-8')
      expect(headers['content-language']).toBe(language.slice(0, 2))
      expect(body).toMatchObject({
        status: 400,
        code: 'invalid',
        title: expect.any(String),
        detail: expect.any(String),
      })
      expect(body.fields.map((field: { where: string }) => field.where)).toEqual([where])
      expect(body.fields[0].message).toContain(sentence)
    }
  })

  test('is told all together', async () => {
    const { body } = await get('/api/v1/search?pageSize=0&near=1,1&kind=feest&kleur=rood&bbox=x')
    const where = body.fields.map((field: { where: string }) => field.where)
    expect(new Set(where)).toEqual(new Set(['pageSize', 'near', 'kind', 'kleur', 'bbox']))
    const both = await get(`/api/v1/organizations/${'a'.repeat(201)}?kleur=rood`)
    expect(both.body.fields.map((field: { where: string }) => field.where)).toEqual(['id', 'kleur'])
    const terms = await get('/api/v1/search?need=mars,venus&theme=mars&network=mars&neighbourhood=GM9999')
    expect(terms.body.fields).toHaveLength(5)
  })

  test('in an address that cannot be read is refused', async () => {
    const dutch = await get('/api/v1/organizations/%E0%A4%A')
    expect(dutch.body).toMatchObject({ status: 400, detail: 'Dit adres kan niet worden gelezen.' })
    const english = await get('/api/v1/organizations/%E0%A4%A').set('Accept-Language', 'en')
    expect(english.body).toMatchObject({ status: 400, detail: 'This address cannot be read.' })
  })

  test('gives a Dutch answer to who reads neither language, or says nothing', async () => {
    expect((await get('/api/v1/niets').set('Accept-Language', 'fr')).body.title).toBe('Niet gevonden')
    expect((await get('/api/v1/niets')).body.title).toBe('Niet gevonden')
    expect((await get('/api/v1/niets').set('Accept-Language', 'fr, en;q=0.5')).body.title).toBe('Not found')
  })

  test('that only looks strange is just searched for', async () => {
    const strange = ['%FF%', "'; drop table--", '{"$gt":""}', '<script>', '🌻', '"', '\\', 'a'.repeat(2000)]
    for (const words of [...strange, 'constructor', '__proto__', 'toString']) {
      expect((await get('/api/v1/search').query({ q: words })).status).toBe(200)
      expect((await get('/api/v1/suggestions').query({ q: words.slice(0, 100) })).status).toBe(200)
    }
  })
})
