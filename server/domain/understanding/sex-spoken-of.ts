import { type Line, spot, words } from './line.ts'

export type Sex = 'men' | 'women'

const MAN = 'vader|pa|papa|opa|schoonvader|broer|broertje|zoon|zoontje|kleinzoon|oom|buurman|man|jongen'
const WOMAN =
  'moeder|ma|mama|mam|oma|schoonmoeder|zus|zusje|dochter|dochtertje|kleindochter|tante|buurvrouw|vrouw|meisje'
/** "Zorgen voor mijn man" and "bang voor mijn vader" say nothing of who is to be helped. */
const FOR =
  '(?:iets|iemand|maatje|buddy|hulp|bezoek|gezelschap|dagbesteding|vervoer|ritje|rit|club|clubje|groep|cursus|oppas|activiteit|activiteiten|uitje|plek) voor (?:mijn|m n|mn|onze|ons|haar|zijn|een)(?: \\w+)?'
const AGED = '(?:van|is|wordt|,) \\d{1,3}'

const patternOf = (who: string) => words(`${FOR} (?:${who})|(?:mijn|onze|ons|een) (?:${who}) ${AGED}`)
const PATTERNS: [Sex, RegExp][] = [
  ['men', patternOf(MAN)],
  ['women', patternOf(WOMAN)],
]

/** Whether it is surely for a man or for a woman: "een maatje voor mijn vader", "mijn moeder van 82". Null where it is not said, or of both. */
export function sexSpokenOf(line: Line): Sex | null {
  const found = PATTERNS.filter(([, pattern]) => spot(line, pattern).length > 0)
  return found.length === 1 ? (found[0]?.[0] ?? null) : null
}
