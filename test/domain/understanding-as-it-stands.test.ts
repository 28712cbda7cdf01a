import { describe, expect, test } from 'vitest'
import { codesOf, understand } from '../support/understood.ts'

const sure = (text: string) =>
  understand(text)
    .needs.filter(({ confidence }) => confidence >= 0.6)
    .map(({ code }) => code)

describe('a phrase that says something only where its clause ends', () => {
  test.each(['ik kan niet meer', 'ik kan niet meer, alles komt tegelijk', 'ik kan niet meer en de kinderen ook niet'])(
    '%s',
    (text) => expect(sure(text)).toContain('stress-rest'),
  )
  test.each(['ik kan niet meer fietsen', 'ik kan niet meer zelf koken', 'we kunnen niet meer in de tuin werken'])(
    'goes on otherwise: %s',
    (text) => expect(sure(text)).not.toContain('stress-rest'),
  )
})

describe('a phrase whose words say this only beside each other', () => {
  test('as it stands', () => expect(sure('ik durf hem niet alleen te laten')).toContain('carer-respite'))
  test('not apart', () => expect(sure('ik durf wel te fietsen maar niet alleen')).not.toContain('carer-respite'))
})

describe('words that look like forms of other words', () => {
  test('"been" is no form of "ben"', () => {
    expect(sure('mijn sleutel is kwijt')).not.toContain('living-with-disability')
    expect(sure('ik heb mijn been gebroken')).toContain('living-with-disability')
  })
  test('"naast je" is no small form of "naaste"', () => {
    expect(sure('iemand die naast je zit')).not.toContain('carer-support')
  })
  test('who drinks coffee with women has no wife who drinks', () => {
    expect(sure('koffie drinken met vrouwen')).not.toContain('addiction')
    expect(sure('mijn vrouw drinkt')).toContain('addiction')
  })
})

describe('every word of the thesaurus is known when it stands alone', () => {
  test.each([
    ['gepest', 'parenting'],
    ['dip', 'low-mood'],
    ['ik heb een dip', 'low-mood'],
    ['blinde', 'living-with-disability'],
    ['blinden', 'living-with-disability'],
    ['alleen eten vind ik niks', 'eating-together'],
    ['niet vallen', 'exercise'],
    ['niet reanimeren', 'end-of-life'],
  ])('%s', (text, code) => expect(codesOf(text)[0]).toBe(code))

  test('who types what volunteers say wants to help', () =>
    expect(understand('helpen bij een evenement').wantsToHelp).not.toBeNull())
})
