import { describe, expect, test } from 'vitest'
import { wordFinder } from '#domain/found-words.ts'
import { stemOf } from '#domain/understanding/stems.ts'

const lookedFor = (words: string) => words.split(' ').map((word) => ({ word, keys: [] as string[] }))

/** The text with what was found between stars. */
function marked(words: string, text: string): string {
  const { marks } = wordFinder(lookedFor(words))(text)
  return marks.reduceRight(
    (said, [from, to]) => `${said.slice(0, from)}*${said.slice(from, to)}*${said.slice(to)}`,
    text,
  )
}

describe('words that were found', () => {
  test.each([
    ['koffie', 'Kom Koffie drinken.', 'Kom *Koffie* drinken.'],
    ['wandelen', 'Iemand wandelt met de wandelgroep', 'Iemand *wandelt* met de *wandelgroep*'],
    ['wandelgroep', 'Samen wandelen', 'Samen *wandelen*'],
    ['mantelzrog', 'Steun bij mantelzorg', 'Steun bij *mantelzorg*'],
    ['mantel zorg', 'Mantelzorg is zwaar', '*Mantelzorg* is zwaar'],
    ['koffie', 'Buurtkoffie op de hoek', '*Buurtkoffie* op de hoek'],
    ['cafe', 'Het café is open', 'Het *café* is open'],
    ['eenzaam', 'Samen tegen eenzaamheid', 'Samen tegen *eenzaamheid*'],
    ['groepje', 'Een kleine groep', 'Een kleine *groep*'],
  ])('%s in “%s”', (words, text, result) => expect(marked(words, text)).toBe(result))

  test.each([
    ['eten', 'Even vergeten te weten'],
    ['de van', 'De man van de hoek'],
    ['taart', 'Een kaart'],
    ['bijen', 'Kom bij ons langs'],
    ['kleinkind', 'Een kleine groep'],
    ['slaat', 'Een krop sla'],
    ['niet open bij twee', 'Wie niet komt is bij twee open'],
  ])('other words are left alone: %s', (words, text) => expect(marked(words, text)).toBe(text))

  test.each([
    ['wandelen', 'De Wankele Stoel'],
    ['hangt', 'Een hangmat'],
    ['zorgen', 'Het zorghuis zorgt voor de zorgkosten'],
    ['hart', 'Een kaart'],
  ])('what only resembles a word that we know is not that word: %s', (word, text) => {
    const { marks } = wordFinder([{ word, keys: [], isKnown: true }])(text)
    expect(marks).toEqual([])
  })

  test.each([
    ['hangt', 'Hij hangt, zij hangen', ['hangt', 'hangen']],
    ['wandelen', 'De wandelploeg', ['wandelploeg']],
    ['koken', 'Een kookgroep', ['kookgroep']],
    ['lezen', 'De leesclubs', ['leesclubs']],
    ['zorg', 'Een zorghuis', ['zorghuis']],
    ['zorgen', 'Voor wie zorgen heeft', ['zorgen']],
  ])('and its forms and compounds are: %s', (word, text, found) => {
    expect(wordFinder([{ word, keys: [], isKnown: true }])(text).words).toEqual(found)
  })

  test('a word that says little is a reason only where nothing else is said', () => {
    expect(marked('oma komt buiten', 'Wie niet meer buiten komt')).toBe('Wie niet meer *buiten* komt')
    expect(marked('helpen', 'Samen helpen')).toBe('Samen *helpen*')
    const withDay = [...lookedFor('helpen'), { word: '', keys: ['saturday'] }]
    expect(wordFinder(withDay)('Samen helpen').words, 'a day is no word').toEqual(['helpen'])
  })

  test('it tells them as they stand in the text', () => {
    expect(wordFinder(lookedFor('Fietsen repareren'))('Fiets kapot?').words).toEqual(['fiets'])
    expect(wordFinder([])('Fiets').words).toEqual([])
  })

  test('a word is met by what was probably meant, and by its Dutch word', () => {
    expect(
      wordFinder([{ word: 'yalnızım', keys: [stemOf('eenzaam', 'nl')] }])('Samen tegen eenzaamheid').marks,
    ).toEqual([[12, 23]])
  })

  test('a page of texts costs little', () => {
    const find = wordFinder(
      lookedFor('ik zoek iemand die mijn moeder van tachtig kan helpen met vervoer naar ziekenhuis'),
    )
    const text =
      'Vrijwilligers brengen ouderen met de auto naar het ziekenhuis of de huisarts en wachten tot ze klaar zijn.'
    find(text)
    const began = performance.now()
    for (let times = 0; times < 48; times++) find(text)
    expect(performance.now() - began).toBeLessThan(50)
  })
})
