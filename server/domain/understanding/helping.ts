import { isDeniedWish } from './denied-wish.ts'
import { type Line, spot, spotSigned, words } from './line.ts'
import { positionsOf } from './tokens.ts'
import {
  DONE_FOR_OTHERS,
  DONE_TO_OTHERS,
  GIVING,
  HOUSES,
  KINDS_OF_HELP,
  OTHERS,
  PLACES_OF_HELP,
  ROLES,
} from './words/helping-words.ts'

/** Who writes, and wants to or can. "Kan iemand" asks. */
const CAN = '(?:wil|willen|zou|zouden|kan|kunnen|mag|mogen|ga|(?:want|wants|like|love) to|can|could)'
const WRITER = `(?:(?:ik|k|wij|we|en|i|id) ${CAN}|${CAN}(?! (?:iemand|someone|somebody|anyone|men|er|hij|zij|ze|de|het|jullie|u|je|you) ))`
const WITHOUT_HASTE =
  '(?: (?:ik|we|wij|i|graag|wel|ook|best|iets|wat|eens|weleens|keer|een keer|ergens|nog|ff|effe|even|gewoon|gratis|vrijwillig|misschien|soms|zelf|komen|willen|een (?:dag|dagje|middag|ochtend|avond|uur|uurtje)|per (?:week|maand)))*'
/** What may stand between, in one clause, while it is still the writer who does it for others. */
const any = (most: number) =>
  `(?:(?!(?:niet|geen|mijn|onze|laten|mij|me|ons|hulp|geholpen|leren|iemand die|wie|jullie|u|je|you|my|dat iemand|vrijwilligers?) )\\w+ ){0,${most}}?`
const TIME_LEFT =
  '(?:ochtend|middag|avond|dag|uur|uurtje)(?:en|s)?(?: (?:per|in de) (?:week|maand))? over(?= [.,] | $|\\s*$| en | voor | om )'

/** What follows on the writer who wants to or can. */
const WRITER_DOES = [
  `${WITHOUT_HASTE} (?:mee)?helpen(?! met mijn| mijn)(?= [.,] | $|\\s*$| in | bij | op | als | aan | met | maar | want | en | \\w+en )`,
  ` ${any(3)}${OTHERS} ${any(4)}(?:${DONE_TO_OTHERS})`,
  `${WITHOUT_HASTE} (?:${DONE_TO_OTHERS}) ${OTHERS}`,
  ` ${any(4)}(?:${DONE_FOR_OTHERS}) ${any(3)}(?:voor|aan|for|to) ${OTHERS}`,
  ` ${any(4)}(?:voor|aan) ${OTHERS} ${any(3)}(?:${DONE_FOR_OTHERS})`,
  ` ${any(4)}(?:schrijven|schrijf) (?:met|naar|aan) (?:een )?(?:gevangenen?|gedetineerden?)`,
  ` ${any(2)}iemand in de gevangenis ${any(2)}schrijven`,
  ` ${any(3)}(?:levensverha\\w+|levensboek\\w*) ${any(2)}van ${OTHERS}`,
  ` ${any(3)}(?:opschrijven|optekenen) van ${OTHERS}`,
  ` ${any(2)}rijden voor ${OTHERS}`,
  `${WITHOUT_HASTE} (?:nuttigs|goeds|zinnigs|zinvols) (?:doen|betekenen)(?! overdag)`,
  ` ${any(3)}(?:in|bij) (?:een |het |de )?(?:${HOUSES}) ${any(2)}(?:spelen|zingen|optreden|voorlezen|helpen|koken|dansen)`,
].join('|')

const HELPING = words(
  [
    `vrijwilligers ?werk(?! nodig)|vrijwilliger (?:worden|zijn)|(?:als|word|wordt) vrijwilliger(?! bij mij)|vrijwillig ${any(4)}(?:helpen|doen|werken)|(?:plek|plaats|ruimte) voor (?:een |nog )?vrijwilligers?|werken vrijwillig|(?<!een |zoek |zoekt )vrijwilligers gezocht|vrijwilligersvacatures?|nl ?doet`,
    `(?<!een |de |zoek |zoekt |van )vrijwilliger (?:bij|in|op)(?! (?:mij|mijn|ons|huis|een) )|(?<=^ )(?!een |zoek |de )\\w+ vrijwilliger(?= $)|(?<=^ )gast(?:vrouw|heer)(?= $)`,
    `${WRITER}(?:${WRITER_DOES})`,
    `(?:ik|k|wij|we|en) (?:wil|zou|kan|willen|zouden) ${any(6)}(?:${GIVING})`,
    `(?:ik|k|wij|we|en) (?:wil|zou|kan) ${any(6)}bij ${OTHERS} ${any(2)}(?:langs\\w*|op bezoek|op de koffie|koffie drinken|waken|zitten|helpen)`,
    `(?<=^ )helpen (?:bij|in|op) (?:de |het |een |die )?${PLACES_OF_HELP}|(?<=^ )${OTHERS}(?: met een \\w+)? (?:helpen|begeleiden|ondersteunen|vervoeren|rondrijden|bezoeken)|klusjes doen voor ${OTHERS}|\\w*dienst(?:en)? ${any(4)}draaien|\\w*les geven aan ${OTHERS}|(?:rondbrengen|uitdelen|geven|voorlezen) aan ${OTHERS}|mantelzorgers? ${any(3)}(?:vrij|lucht|rust) geven`,
    `ik (?:wil|zou|help)(?: graag| wel| ook)* ${OTHERS}(?: graag)?(?: willen)? (?:helpen|bezoeken|ondersteunen)|ik help(?: ook| wel)* graag(?: ${OTHERS})?|(?:bied|biedt|bieden) (?:me|mij|mezelf|zich|ons)(?: graag)? aan|mijn hulp aan ?bieden`,
    `(?:iets|wat|meer|nuttigs|goeds) (?:(?!te )\\w+ )?(?:doen|betekenen|terugdoen|terug doen|bijdragen) (?:voor|aan) ${OTHERS}|(?:iets|wat) voor ${OTHERS} (?:doen|betekenen|terugdoen)|voor een ander (?:iets|wat) doen`,
    `(?:${OTHERS} |\\w+ )?helpen als vrijwilliger|${ROLES} (?:worden|zijn)(?= [.,] | $| bij | voor | van )|${ROLES} (?:voor|van|bij) ${OTHERS} (?:worden|zijn)|(?:oma|opa|maatje|buddy|mentor|steun) zijn voor ${OTHERS}|hoe word ik (?:dat|een ${ROLES}|${ROLES})|tijd (?:over|zat)|(?:heb|hebben)(?: ik| we)? (?:\\w+ ){0,6}?${TIME_LEFT}|heb(?: \\w+)? tijd voor ${OTHERS}`,
    `(?:me|mij|mezelf) (?:graag )?(?:nuttig maken|inzetten)|inzetten voor ${OTHERS}|steentje bijdragen|handen uit de mouwen|(?:iets|wat) terug ?doen|van betekenis zijn|handje (?:mee)?helpen`,
    '(?<=^ )jullie (?:nog |misschien |ook )*(?:vrijwilligers?|mensen|iemand|handen|handjes|helpers|chauffeurs) nodig',
    `(?<!(?:ik|k|wij|we) )(?:heb|hebben|heeft) (?:jullie|u|ze|je)(?: nog| misschien| ook)* (?:vrijwilligers?|mensen|iemand|handen|handjes|hulp|helpers|chauffeurs) nodig|zoek(?:en|t) (?:jullie|u|ze)(?: nog| misschien| ook)* (?:vrijwilligers?|mensen|iemand|handen|handjes|hulp|helpers|chauffeurs)|do you need (?:any )?(?:volunteers|help|people)|(?:wie kan|kunnen jullie|kunt u|kan iemand) (?:mij|me|ons|mijn hulp) (?:nog )?gebruiken`,
    `(?:geweest|gepensioneerd|pensioen|vroeger|gewerkt) (?:en|dus|,) (?:ik )?wil(?: ik)?(?: graag| wel| nog)* (?:iets|wat)(?: \\w+)? (?:doen|betekenen)|met pensioen en wil|wil(?: ik)? daar(?: graag| wel)* (?:iets|wat) mee doen|(?:ga|gaan|kom|komen) graag (?:langs|op bezoek) bij ${OTHERS}`,
    `kan ik (?:als \\w+ (?:van \\d+ )?)?(?:ergens |iets |nog )*(?:${OTHERS} )?(?:helpen|meehelpen|rijden|vervoeren|rondrijden|bezoeken|begeleiden|lesgeven)(?! met mijn)`,
    `ik (?:doe|kook|bak|haal|rijd|klus|lees)(?: ik)? graag (?:\\w+ ){0,3}voor (?:${OTHERS}|wie)`,
    `ik (?:wil|zou)(?: graag| wel| best)* met (?:oude mensen|ouderen|oudjes|bejaarden|eenzame mensen|nieuwkomers|vluchtelingen|daklozen) (?:\\w+ ){0,2}(?:wandelen|fietsen|zingen|spelen|kletsen|koken|oefenen)`,
    `(?:mag|mogen|kan|kunnen) (?:ik|we|wij) (?:een keer |eens |ergens |ook )*komen (?:mee)?helpen(?= [.,] | $|\\s*$| in | bij | op )`,
    'volunteer(?:ing|s)?(?: work)?(?! (?:for me|to visit me|to drive me|to help me))|(?:i )?(?:want|would like|like) to help(?: (?:out|others|people|the elderly|my neighbou?rs))?(?= [.,] | $|\\s*$| in | at )|can i help out|help others|give back|(?:i|and|we) (?:want|would like|like) to (?:interpret|tutor|mentor)|donate my time|offer my (?:time|help)|lend a hand|do something for (?:others|someone else|the neighbou?rhood)',
    `helping (?:out )?${OTHERS}`,
    'gonullu(?! (?:ariyorum|ariyoruz|lazim))(?: olmak| calismak| is)?|yardim etmek istiyorum|baskalarina yardim|(?:baskalari|yaslilar|insanlar|evsizler|komsular) icin (?:\\w+ ){1,3}(?:istiyorum|isterim)|(?:evsizlere|yaslilara|multecilere|cocuklara|insanlara) (?:\\w+ ){0,2}(?:dagitmak|vermek|pisirmek|okumak) istiyorum',
  ].join('|'),
)
/** In a note about somebody who needs help there is much that one may do for others; whoever wants to do it says one of these. */
const SIGN =
  / (?:\w*help\w*|\w*vrijwillig\w*|volunteer\w*|gonullu\w*|yardim|istiyorum|isterim|inzetten|nuttigs?|goeds|zinnigs|zinvols|(?:verzorgings|verpleeg|bejaarden)(?:te)?huis|beteken\w+|terug ?doen|bijdragen|steentje|mouwen|ander|anderen|others|tijd (?:over|zat)|give back|lend a hand|\w*maatje|buddy|chauffeur|gast(?:vrouw|heer)) /
const ASKING = /(?:zoek|zoekt|gezocht|nodig|wil|need)(?: \w+){0,3} $/
/** Before what others should do: "wie | wil koken voor ouderen", "iemand die | kinderen kan helpen". */
const WHO_ELSE =
  /(?: wie| wat| dat| welke| jullie| u| je| jij| you| who| (?:iemand|iemd|someone|somebody|vrijwilligers?|volunteer|mensen|persoon)(?: die| who| that)?)(?: (?:hier|er|graag|ook|mij|me|ons))* ?$/
const OTHERS_WOULD = / (?:wie|iemand|jullie|u|je) (?:\w+ ){0,3}$/
const HOW_TO = /(?: hoe| wat| what| how) ?$/
/** Turkish says it after: a volunteer is what is looked for. */
const SOUGHT = words('gonullu (?:ariyorum|ariyoruz|lazim)')
const SOMEBODY = / (?:iemand|someone|somebody) /
const TO_ME = /^\S* ?(?:mij|me|mijn|ons|my) /
const KINDS = KINDS_OF_HELP.map(([pattern, needs]) => ({ pattern: words(pattern), needs }))

/**
 * The words of somebody who wants to give help instead of getting it, and of who does not want to. "Ik zoek een vrijwilliger" is asking.
 */
export function helpingIn(line: Line): { positions: number[]; denied: number[] } {
  const found = spotSigned(line, HELPING, SIGN).filter(({ from, to }) => {
    const start = line.starts[from] ?? 0
    const said = line.text.slice(start, line.starts[to])
    const before = line.text.slice(Math.max(0, start - 40), start)
    if (/^(?:volunteer|gonullu|vrijwilliger (?:bij|in|op)) $/.test(said))
      return !ASKING.test(before) || /want to $|like to $/.test(before)
    if (WHO_ELSE.test(before) && !/^(?:\w+ )?(?:ik|wij|we|i|k) /.test(said)) return false
    if (/^vrijwillig /.test(said) && OTHERS_WOULD.test(before)) return false
    if (HOW_TO.test(before) && SOMEBODY.test(said)) return false
    return !/ helpen $/.test(said) || !TO_ME.test(line.text.slice(line.starts[to]))
  })
  const [positions, denied]: [number[], number[]] = [[], spot(line, SOUGHT).flatMap(positionsOf)]
  for (const one of found) (isDeniedWish(line, one) ? denied : positions).push(...positionsOf(one))
  return { positions, denied }
}

/** Codes of the needs that calls for this kind of help are for, by whom it is for and what the writer is good at. */
export function kindsOfHelpIn(line: Line): string[] {
  return [...new Set(KINDS.flatMap(({ pattern, needs }) => (spot(line, pattern).length > 0 ? needs : [])))]
}
