import { WOMEN_AMONG_THEMSELVES } from './tradition-words.ts'

/** Facts about a person in which the word for a need asks for nothing. Patterns of plain words within one clause. */

const HOW_MUCH = '(?:alleen|uitsluitend|enkel|goed|vloeiend|prima|ook|wel|maar|thuis|vooral|en|gewoon|only|fluent|also)'

/** "Spreekt alleen Nederlands", "spreekt Turks en een beetje Nederlands". Not "spreekt geen Nederlands", which asks for a lesson. */
const SPEAKING = `(?:spreekt|spreek|spreken|praat|verstaat|speaks?)(?: ${HOW_MUCH})* (?:nederlands|engels|dutch|english)|(?:nederlandstalige?|nederlands sprekend)|(?<= (?:spreekt|spreek|praat|speaks?) (?:\\w+ ){1,3}(?:en|and) )(?:een beetje |wat |ook |goed |redelijk |some |a little )?(?:nederlands|engels|dutch|english)`

const AID = '(?:rollator|rolstoel|scootmobiel|looprek|wandelstok|stok|krukken|kruk|walker|wheelchair|cane)'
/** "Loopt met een rollator", and not "heeft een rollator nodig". */
const AIDED_BY =
  '(?:loopt|loop|wandelt|gaat|heeft|heb|gebruikt|gebruik|zit|uses?|has|walks?|kan (?:alleen |nog |buiten )*lopen)(?: (?:nu|sinds kort|altijd|alleen|nog|buiten|inmiddels))*'
const AIDED = `(?:${AIDED_BY}|${AIDED_BY} (?:met|achter|in|with)|met|in|achter|with)(?: (?:een|zijn|haar|mijn|de|a|an))? ${AID}(?! (?:nodig|lenen|huren|aanvragen|kapot|stuk|reparatie|needed))`

/** "Naar buiten" is no wish to go there where somebody cannot. */
const CANNOT_GO_OUT = '(?:kan|kunnen)(?: \\w+)? niet(?: meer)? naar buiten'

/** Had a trade: "was timmerman", "heeft als naaister gewerkt". The trade stands where `TRADE` is. */
const LONG_AGO =
  '(?:vroeger|altijd|jarenlang|ooit|eerst|een|zelf|jaren|lang|\\d+ jaar|(?:heel|hele) (?:zijn|haar) leven|(?:zijn|haar) hele leven)'
const WORKED = `was(?: ${LONG_AGO})* TRADE(?: van beroep)?|is(?: ${LONG_AGO})* TRADE (?:geweest|van beroep)|(?:oud|ex|voormalige?|gepensioneerde?|retired|former) TRADE|(?:heeft|werkte|was)(?: ${LONG_AGO})*(?: werkzaam)? als TRADE(?: gewerkt)?|van beroep(?: was (?:hij|zij|ze))? TRADE|TRADE (?:geweest|van beroep|in ruste)`

/** Trades besides those that tell a strength; a word that ends so is a trade as well. Volunteering of the past is no offer. */
const TRADES =
  '\\w+(?:maker|bouwer|monteur|arbeider|medewerker|medewerkster|leraar|lerares)|vrijwilliger|vrijwilligster|kapper|kapster|verpleegkundige|verpleegster|visser|schipper|slager|smid|schilder|winkelier|politieagent|huisarts|ingenieur|matroos|zeeman|postbode|directeur'

/** What stands above a note, and asks nothing. */
const HEADING = '(?:hulpvraag|casus|wmo vraag|zorgvraag)(?= $)'

/** That women want to be among themselves is a wish, which is read as one; `trades` are those that the strengths know. */
export function backgroundPatterns(trades: string): string {
  return [
    HEADING,
    SPEAKING,
    WOMEN_AMONG_THEMSELVES,
    AIDED,
    CANNOT_GO_OUT,
    WORKED.replaceAll('TRADE', `(?:${trades}|${TRADES})`),
  ].join('|')
}
