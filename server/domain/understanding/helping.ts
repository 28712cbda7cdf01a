import { isDeniedWish } from './denied-wish.ts'
import { type Line, spot, words } from './line.ts'
import { positionsOf } from './tokens.ts'

const OTHERS =
  '(?:een ander|(?:mijn )?buren|buurtgenoten|dieren|anderen|mensen|iemand|iemand anders|ouderen|oude mensen|oudjes|bejaarden|daklozen|zieken|arme mensen|gehandicapten|asielzoekers|nieuwkomers|vluchtelingen|kinderen|jongeren|de buurt|mijn buurt|de wijk|mijn wijk|de samenleving|eenzamen?(?: mensen| ouderen)?|others|people|somebody|elderly people|the elderly)'
const HELPING = words(
  [
    `vrijwilligers ?werk(?! nodig)|vrijwilliger (?:worden|zijn)|(?:als|word|wordt) vrijwilliger(?! bij mij)|vrijwillig (?:iets )?(?:helpen|doen|werken)|(?<!een |zoek |zoekt )vrijwilligers gezocht|vrijwilligersvacatures?`,
    `(?:wil|wilt|willen|zou|kan|kunnen|wil graag|zou graag)(?: ik| we| wij)?(?: graag| wel| ook| best| iets| wat)* (?:${OTHERS} )?(?:helpen|meehelpen)(?! met mijn)(?= [.,] | $|\\s*$| in | bij | op | als | aan )`,
    `ik (?:wil|zou|help)(?: graag| wel| ook)* ${OTHERS}(?: graag)?(?: willen)? (?:helpen|bezoeken|ondersteunen)`,
    `(?:iets|wat|meer|nuttigs|goeds) (?:\\w+ )?(?:doen|betekenen|terugdoen|terug doen|bijdragen) (?:voor|aan) ${OTHERS}|(?:iets|wat) voor ${OTHERS} (?:doen|betekenen|terugdoen)|voor een ander (?:iets|wat) doen`,
    `(?:${OTHERS} |\\w+ )?helpen als vrijwilliger|(?:taal)?maatje worden|(?:een )?buddy worden|tijd over|(?:me|mij|mezelf) (?:graag )?(?:nuttig maken|inzetten)|inzetten voor ${OTHERS}|steentje bijdragen|handen uit de mouwen|iets terugdoen|van betekenis zijn`,
    `kan ik (?:als \\w+ (?:van \\d+ )?)?(?:ergens |iets |nog )*(?:${OTHERS} )?(?:helpen|meehelpen|rijden|vervoeren|rondrijden|bezoeken|begeleiden|lesgeven)(?! met mijn)`,
    `ik (?:doe|kook|bak|haal|rijd|klus|lees)(?: ik)? graag (?:\\w+ ){0,3}voor (?:${OTHERS}|wie)`,
    `(?:wil|zou|kan)(?: ik)?(?: graag| wel| best)* (?:mensen|ouderen|oudjes|anderen) (?:willen )?(?:wegbrengen|rijden|rondrijden|vervoeren|voorlezen|gezelschap houden)`,
    `ik (?:wil|zou)(?: graag| wel| best)* met (?:oude mensen|ouderen|oudjes|bejaarden|eenzame mensen|nieuwkomers|vluchtelingen|daklozen) (?:\\w+ ){0,2}(?:wandelen|fietsen|zingen|spelen|kletsen|koken|oefenen)`,
    `(?:mag|mogen|kan|kunnen) (?:ik|we|wij) (?:een keer |eens |ergens |ook )*komen (?:mee)?helpen(?= [.,] | $|\\s*$| in | bij | op )`,
    `ik (?:wil|zou)(?: graag| wel)* (?:taalles|nederlandse les|computerles|bijles|huiswerkhulp|les) (?:willen )?geven(?! aan mijn)`,
    'volunteer(?:ing|s)?(?: work)?(?! (?:for me|to visit me))|(?:i )?(?:want|would like|like) to help(?: (?:others|people|out|the elderly|my neighbou?rs))?(?= [.,] | $|\\s*$| in | at )|help others|give back|do something for (?:others|someone else|the neighbou?rhood)',
    'gonullu(?: olmak| calismak| is)?|yardim etmek istiyorum|baskalarina yardim',
  ].join('|'),
)
const ASKING = /(?:zoek|zoekt|gezocht|nodig|wil|need)(?: \w+){0,3} $/

/** The words of somebody who wants to give help instead of getting it, and of who does not want to. "Ik zoek een vrijwilliger" is asking. */
export function helpingIn(line: Line): { positions: number[]; denied: number[] } {
  const found = spot(line, HELPING).filter(({ from, to }) => {
    const said = line.text.slice(line.starts[from], line.starts[to])
    const before = line.text.slice(Math.max(0, (line.starts[from] ?? 0) - 40), line.starts[from])
    return !(/^volunteer |^gonullu $/.test(said) && ASKING.test(before) && !/want to $|like to $/.test(before))
  })
  const [positions, denied]: [number[], number[]] = [[], []]
  for (const one of found) (isDeniedWish(line, one) ? denied : positions).push(...positionsOf(one))
  return { positions, denied }
}
