import { type Line, spot, words } from './line.ts'

export type Sex = 'men' | 'women'

type Said = {
  /** Of somebody else, after "mijn". */
  kin: string
  /** Who is spoken of first: "oma is alleen". */
  elder: string
  /** "Een man van 60" asks; of "mijn man van 60" nobody knows whether it is he who is to be helped. */
  partner: string
  /** Of who asks, after "ik ben". */
  self: string
  /** Of anybody. */
  person: string
}

const MEN: Said = {
  kin: 'vader|pa|papa|opa|schoonvader|broer|broertje|zoon|zoontje|kleinzoon|oom|buurman|jongen',
  elder: 'opa|opaatje|grandpa|grandad',
  partner: 'man',
  self: 'man|vent|kerel|gozer|jongen|heer|vader|papa|opa|weduwnaar|homo|guy|father|widower|erkegim|adamim',
  person: 'man|vent|heer|meneer|guy|weduwnaar',
}
const WOMEN: Said = {
  kin: 'moeder|ma|mama|mam|oma|schoonmoeder|zus|zusje|dochter|dochtertje|kleindochter|tante|buurvrouw|meisje',
  elder: 'oma|omaatje|grandma|granny',
  partner: 'vrouw',
  self: 'vrouw|dame|meid|meisje|moeder|mama|oma|weduwe|lesbisch|lesbienne|zwanger|woman|mother|mom|mum|widow|lesbian|pregnant|kadinim|hamileyim|anneyim',
  person: 'vrouw|dame|mevrouw|woman|lady|weduwe',
}
/** "Zorgen voor mijn man" and "bang voor mijn vader" say nothing of who is to be helped. */
const FOR =
  '(?:iets|iemand|maatje|buddy|hulp|bezoek|gezelschap|dagbesteding|vervoer|ritje|rit|club|clubje|groep|cursus|oppas|activiteit|activiteiten|uitje|plek) voor (?:mijn|m n|mn|onze|ons|haar|zijn|een)(?: \\w+)?'
const AGED = '(?:van|is|wordt|,) \\d{1,3}'
const I_AM = '(?:ik ben|ben|als|i am|i m|im|as)(?: (?:een|a|an|bir)(?: \\w+)?(?: \\w+)?)?'
/** "Mijn oude man" is somebody's partner. */
const NOBODYS = '(?<!(?:mijn|m n|mn|my|haar|zijn|onze|jouw|je|her|his) )'
const OF_A_PERSON =
  '(?:oude|oudere|bejaarde|eenzame|alleenstaande|vrijgezelle|gescheiden|jonge|werkloze|dakloze|lonely|old|older|elderly|single|divorced|young|\\d{1,3} jarige|\\d{1,3} year old)'
const OPENS = '(?<=^ )'
const THEN = '(?= (?:(?:van|, ) ?)?\\d| (?:, )?(?:zoekt|zkt|wil|alleen|looking|seeks))'

const patternOf = ({ kin, elder, partner, self, person }: Said) =>
  words(
    `${FOR} (?:${kin}|${partner})|(?:mijn|onze|ons|een) (?:${kin}) ${AGED}|een ${partner} ${AGED}|${OPENS}(?:(?:mijn|m n|mn|onze|my) )?(?:${elder})|${I_AM} (?:${self})|${NOBODYS}(?:${OF_A_PERSON} ){1,3}(?:${person})|${OPENS}(?:${person})${THEN}`,
  )
const PATTERNS: [Sex, RegExp][] = [
  ['men', patternOf(MEN)],
  ['women', patternOf(WOMEN)],
]

/**
 * Whether it is surely for a man or for a woman: "een maatje voor mijn vader", "man van 60 zoekt vrienden", "ik ben zwanger". Null where
 * it is not said, or of both.
 */
export function sexSpokenOf(line: Line): Sex | null {
  const found = PATTERNS.filter(([, pattern]) => spot(line, pattern).length > 0)
  return found.length === 1 ? (found[0]?.[0] ?? null) : null
}
