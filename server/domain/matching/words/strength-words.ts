import type { Contribution } from '../../vocabulary.ts'

/** How people tell what somebody can or likes to do: the doing, and the trades that stand for it. Patterns of plain words. */
export const STRENGTH_WORDS: { what: Contribution; doing: string; trade?: string }[] = [
  {
    what: 'cook',
    doing: 'koken|kookt|kook|kookte|bakken|bakt|gekookt|cook|cooking|cooks|yemek yapmayi',
    trade: 'kok|chefkok|bakker|cateraar',
  },
  {
    what: 'repair',
    doing:
      'repareren|repareert|repareer|klussen|klust|sleutelen|sleutelt|timmeren|timmert|lassen|fietsen maken|iets met (?:zijn|haar|mijn) handen|repair\\w*|fix\\w*',
    trade:
      'timmerman|monteur|automonteur|klusjesman|lasser|loodgieter|elektricien|fietsenmaker|metselaar|meubelmaker|stukadoor',
  },
  {
    what: 'keep-company',
    doing:
      'gezelschap (?:houden|houdt|geven|geeft)|luisteren|luistert|luisteraar|een praatje maken|bezoeken|op bezoek gaan|keep company',
  },
  {
    what: 'garden',
    doing: 'tuinieren|tuiniert|tuinier|moestuin|groene vingers|in de tuin(?: werken| werkt| bezig)?|gardening',
    trade: 'hovenier|tuinman|tuinder|kweker|boer',
  },
  {
    what: 'drive',
    doing: '(?:auto|mensen|anderen) rijden|rijden|autorijden|rijdt|chauffeuren|drive|driving',
    trade: 'chauffeur|taxichauffeur|buschauffeur|vrachtwagenchauffeur',
  },
  {
    what: 'teach-language',
    doing:
      'taalles(?:sen)? (?:geven|geeft)|lesgeven|les geven|anderen (?:nederlands|een taal|de taal) leren|nederlands (?:geven|uitleggen)|teach\\w*',
    trade: 'lerares|leraar|docent|docente|juf|onderwijzer|onderwijzeres',
  },
  {
    what: 'computer-skills',
    doing: 'computers?|ict|programmeren|programmeert|gamen|laptops?',
    trade: 'programmeur|icter|ict er|systeembeheerder',
  },
  {
    what: 'music',
    doing:
      'muziek(?: maken| maakt)?|zingen|zingt|zing|gitaar|piano|accordeon|viool|saz|trommelen|trommelt|drummen|singing|sing|music|guitar',
    trade: 'muzikant|zanger|zangeres|dirigent|pianist',
  },
  {
    what: 'crafts',
    doing:
      'handwerken|handwerkt|breien|breit|haken|haakt|naaien|naait|borduren|borduurt|knutselen|knutselt|tekenen|tekent|schilderen|schildert|sewing|knitting|painting|drawing',
    trade: 'naaister|kleermaker|kunstenaar|kunstenares|coupeuse|schilderes',
  },
  {
    what: 'organise',
    doing: 'organiseren|organiseert|regelen|regelt|plannen maken|organis\\w+|organiz\\w+',
    trade: 'organisator|planner',
  },
  {
    what: 'paperwork',
    doing: 'papieren|papierwerk|administratie|formulieren|boekhouding|belasting|belastingaangiften?|cijfers|paperwork',
    trade: 'accountant|boekhouder|boekhoudster|administrateur|jurist|advocaat|ambtenaar|secretaresse|belastingadviseur',
  },
  {
    what: 'animal-care',
    doing: 'dieren|honden|katten|paarden|hond uitlaten|honden uitlaten|animals|dogs',
    trade: 'dierenverzorger|dierenarts',
  },
  {
    what: 'sport',
    doing: 'sporten|sport|voetballen|voetbalt|fietsen|fietst|wandelen|wandelt|bewegen|sports|cycling|walking',
    trade: 'sportleraar|gymleraar|trainer|fitnesstrainer',
  },
  {
    what: 'host',
    doing: 'koffie (?:schenken|schenkt|zetten|zet)|mensen ontvangen|ontvangt|gastvrij',
    trade: 'gastvrouw|gastheer|ober|serveerster|horecaman',
  },
  {
    what: 'tell-stories',
    doing:
      'vertellen|vertelt|verhalen|voorlezen|herinneringen(?: mee)? te delen|herinneringen (?:delen|ophalen)|storytelling',
    trade: 'verteller|journalist|schrijver|schrijfster',
  },
]

/** Would love to. */
export const LOVES =
  'graag|dol op|gek op|houdt van|hou van|houd van|hield van|leuk|hobby s?|hobbys|passie|geniet|plezier|liefst|mist|likes?|loves?|enjoys?'
/** Is able to. */
export const ABLE =
  'kan|goed in|goed met|handig|heerlijk|lekker|mooi|knap|ervaring|talent|vaardig|sterk in|altijd|vroeger|kon|speelt|good at|skilled|can'
/** A trade says what somebody can when it was or is theirs. */
export const HAS_TRADE =
  'geweest|gepensioneerde?|oud|was|vroeger|voormalige?|ex|werkte|gewerkt|van beroep|ik ben|is|jarenlang|retired|former|used to be|worked'
/** Then it is what somebody cannot, wants to learn, or needs help with. */
export const LACKS =
  'niet|geen|nooit|lukt|moeite|moeilijk|hulp|nodig|leren|leert|les|cursus|begeleiding|zoekt iemand|zoek iemand|iemand die|wie (?:kan|wil|brengt|komt)|not|no|cannot|cant|learn|lessons?|help me|help with'

/** What somebody who can do this helps others with: then that is no need of their own. */
export const HELPS_WITH: Record<Contribution, string[]> = {
  cook: ['cooking-together', 'eating-together', 'meal-at-home'],
  repair: ['repair', 'odd-jobs', 'crafts'],
  'keep-company': ['visit-buddy', 'loneliness', 'meeting-people'],
  garden: ['gardening', 'garden-help'],
  drive: ['rides', 'accompany-hospital'],
  'teach-language': ['learning-dutch', 'reading-writing', 'homework-help'],
  'computer-skills': ['computer-phone', 'digital-government'],
  music: ['music-singing'],
  crafts: ['crafts', 'arts-culture'],
  organise: [],
  paperwork: ['forms-letters', 'tax-return', 'benefits-schemes', 'debts', 'digital-government', 'legal-advice'],
  'animal-care': ['animals'],
  sport: ['exercise', 'walking', 'cycling', 'adapted-sport'],
  host: ['drop-in'],
  'tell-stories': ['arts-culture', 'reading-writing'],
}
