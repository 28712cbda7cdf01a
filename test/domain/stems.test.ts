import { describe, expect, test } from 'vitest'
import { stemOf } from '#domain/understanding/stems.ts'

const stems = (words: string) => new Set(words.split(' ').map((word) => stemOf(word, 'nl'))).size

describe('the forms of one Dutch word have one stem', () => {
  test.each([
    'fiets fietsen fietsje fietsjes fietst',
    'kinderfiets kinderfietsen kinderfietsje',
    'dans dansen danst dansje',
    'volksdans volksdansen',
    'schaats schaatsen schaatst',
    'werkplaats werkplaatsen',
    'gids gidsen',
    'huisarts huisartsen',
    'fonds fondsen fondsje',
    'wens wensen wenst wensje',
    'kans kansen kansje',
    'mens mensen mensje',
    'muts mutsen mutsje',
    'kaars kaarsen kaarsje',
    'reeks reeksen',
    'mantelzorger mantelzorgers',
    'club clubs clubje',
    'krant krantje kranten',
    'uur uren uurtje',
    'bus bussen busje',
    'schilderij schilderijen schilderijtje',
    'vacature vacatures',
    'familie families',
    'coach coaches',
    'foto fotos',
    'les lessen lesje',
    'jongen jongens jongetje',
    'vallen valt viel gevallen',
    'tekenen tekent getekend',
    'schelden scheldt schold gescholden',
  ])('%s', (words) => expect(stems(words)).toBe(1))
})

test.each([
  'dans dan',
  'kans kan',
  'plaats plat',
  'schaats schat',
  'gids geit',
  'mens men',
  'hals hal',
  'praatje praten',
  'jongen jong',
  'sterven gestorven',
])('%s have two', (words) => expect(stems(words)).toBe(2))
