import { describe, expect, test } from 'vitest'
import { codesOf, firstCodeOf, understand } from '../support/understood.ts'

describe('two words that tell together', () => {
  test.each([
    ['de heg voor het huis is al jaren niet netjes geknipt', 'garden-help'],
    ['ik krijg dat gordijn van boven niet opgehangen', 'odd-jobs'],
    ['mijn verhuurder doet al maanden niks aan de verwarming', 'legal-advice'],
    ['met vader in zijn rolstoel even het dorp in', 'wheelchair-outing'],
    ['my landlord never fixes the heating', 'legal-advice'],
    ['hij is jarig en ik kan geen taart betalen', 'making-ends-meet'],
    ['ik moet loonstroken naar de gemeente sturen', 'forms-letters'],
    ['komşum her gece bağırıyor', 'neighbour-trouble'],
    ['cocugum icin ayakkabi alamiyorum', 'clothing-goods'],
    ['ik loop graag maar niet in mijn uppie', 'walking'],
    ['mijn rijbewijs is ingenomen vanwege mijn ogen', 'rides'],
    ['lapje grond om sla en bonen te verbouwen', 'gardening'],
    ['met de buren een keer barbecueen', 'meeting-people'],
    ['wie eet er vrijdag met mij mee', 'eating-together'],
    ['hij doet zijn schoenen in de koelkast', 'dementia'],
    ['op verjaardagen kan ik haast niks verstaan', 'living-with-disability'],
    ['in de supermarkt krijg ik het opeens zo benauwd', 'low-mood'],
    ['ik ben zo wankel als ik de trap op loop', 'exercise'],
    ['sinds de inbraak durf ik niet te slapen', 'low-mood'],
    ['she forgets to turn the stove off', 'dementia'],
    ['mijn dochter moet elke dag op fortnite van zichzelf', 'parenting'],
    ['mijn vader dwaalt door het huis', 'dementia'],
  ])('%s', (text, code) => expect(firstCodeOf(text)).toBe(code))

  test('in different sentences they are of different things', () => {
    expect(firstCodeOf('de stoep is zo glad')).toBe('garden-help')
    // Ice that is slippery is a guess by itself.
    expect(understand('De stoep is breed. Het ijs is glad.').needs[0]?.confidence).toBeLessThan(0.5)
  })

  test('words of every day tell by three what they do not by two, and are never sure', () => {
    const told = understand('er staan steeds jongens te hangen op de hoek van de straat').needs
    expect(told.map(({ code }) => code)).toContain('neighbour-trouble')
    const { confidence = 1 } = understand('computer kapot thuis wie komt maken').needs[0] ?? {}
    expect(confidence).toBeLessThan(0.9)
  })

  test('what stands between denies nothing', () => {
    expect(firstCodeOf('het gras krijg ik echt niet meer gemaaid')).toBe('garden-help')
    expect(firstCodeOf('ik kom niet in mijn digid')).toBe('digital-government')
  })

  test('are words of the language of the text: "like" is no nick, and "the" no tea', () => {
    const codes = codesOf('I would like to meet the other mothers')
    expect(codes).toContain('meeting-people')
    expect(codes).not.toContain('detention')
    expect(codes).not.toContain('drop-in')
  })

  test('what is told of another is no matter of who speaks', () => {
    const family = (text: string) => understand(text).topicsAsked?.flatMap(({ keys }) => keys) ?? []
    expect(family('mijn zoon komt dronken thuis')).toContain('topicaddictedfamily')
    expect(family('ik ben dronken geweest en mijn dochter is weg')).not.toContain('topicaddictedfamily')
  })

  test('far from each other they say less', () => {
    const near = understand('de lamp hangt scheef').needs[0]?.confidence ?? 0
    const far = understand('de lamp van mijn moeder in de gang hangt scheef').needs[0]?.confidence ?? 0
    expect(near).toBeGreaterThan(far)
  })
})
