import { FIRST_NAMES } from './first-names.ts'
import { PARTICLES } from './understanding/words/name-words.ts'

/** What text may not say of a person where no person belongs. */
export type PersonalKind = 'name' | 'birth-date' | 'bsn' | 'address' | 'phone' | 'email'

/** Where it stands in the text: `end` not included. */
export type PersonalDetail = { kind: PersonalKind; start: number; end: number }

const EMAIL = /[^\s@<>(),;:]+@[^\s@<>(),;:]+\.[a-z]{2,}/giu
const NINE_DIGITS = /(?<![\d+.])(\d{9}|\d{4}[. ]\d{2}[. ]\d{3}|\d{3}[. ]\d{3}[. ]\d{3})(?![\d.]\d|\d)/g
const CALLED_BSN = /\b(?:bsn|burgerservicenummer|sofi-?nummer)\b\D{0,12}\d{8,9}\b/gi
const PHONE = /(?<![\d/.-])(?:(?:\+|00)31[\s-]?(?:\(0\)\s?)?|\(?0)[1-9](?:[\s().-]{0,3}\d){8}(?!\d)/g
const FOREIGN_PHONE = /(?<![\d/.-])\+(?!31)\d{1,3}(?:[\s().-]{0,2}\d){7,11}(?!\d)/g

const MONTHS =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec|january|february|march|may|june|july|august|october'
const YEAR = "(?:(?:19|20)\\d{2}|['’]?\\d{2})"
const DATE_IN_DIGITS =
  /(?<![\d.,:/-])(?:0?[1-9]|[12]\d|3[01])\s?[-/.]\s?(?:0?[1-9]|1[0-2])\s?[-/.]\s?(?:(?:19|20)\d{2}|\d{2})(?![\d:]|[.,/-]\d)/g
const DATE_TURNED = /(?<!\d)(?:19|20)\d{2}[-/.](?:0[1-9]|1[0-2])[-/.](?:0[1-9]|[12]\d|3[01])(?!\d)/g
const DATE_IN_WORDS = new RegExp(
  `(?<!\\d)(?:0?[1-9]|[12]\\d|3[01])(?:e|ste|de|th|st|nd|rd)?\\s(?:${MONTHS})\\.?\\s(?:19|20)\\d{2}\\b`,
  'gi',
)
const BORN_ON = new RegExp(
  `\\b(?:geboren|geb\\.?|geboortedatum|jarig|born|verjaart|verjaardag)(?::| is| op| on| in)*\\s+(?:\\d{1,2}[-/. ]\\d{1,2}(?:[-/. ]${YEAR})?|\\d{1,2}(?:e|ste|de)?\\s(?:${MONTHS})(?:\\s${YEAR})?)`,
  'gi',
)

const STREET_ENDS =
  'straat|laan|weg|plein|kade|singel|gracht|hof|dijk|pad|dreef|steeg|markt|vaart|allee|plantsoen|park|ring|wal|haven|zoom|oever|boulevard|burcht|veld|akker|erf'
const NO_STREET =
  /^(?:onder|halver|hal|snel|uit|om|terug|heen|thuis|voet|fiets|kerk|zand|wandel|school|doodlopende?|woensdag|vrijdag|zaterdag)(?:weg|pad|hof|erf|markt|straat|park|zoom)$/i
const AFTER_A_COUNT =
  '(?!\\s?(?:jaar|jarige?|uur|keer|maal|dag(?:en)?|we(?:ek|ken)|maand(?:en)?|minuten|euro|mensen|km|kilometer|meter|kinderen|personen|years?|hours?|days?|times)\\b)'
const STREET_AND_NUMBER = new RegExp(
  `(?<!\\p{L})([\\p{L}’'-]{2,}(?:${STREET_ENDS})|[\\p{L}]{3,}(?:str\\.?))\\s+(?:nr\\.?\\s?|nummer\\s|huisnummer\\s)?\\d{1,4}(?!\\d)${AFTER_A_COUNT}(?:\\s?-?\\s?(?:[a-h]|rood|zwart|bis|hs|[1-4])(?![\\p{L}\\d]))?`,
  'giu',
)
const FULL_POSTCODE =
  /(?<![\dA-Za-z])[1-9]\d{3}\s?(?!SA|SD|SS)[A-Z]{2}(?![\dA-Za-z])|(?<![\dA-Za-z])[1-9]\d{3}[a-z]{2}(?![\dA-Za-z])/g

/** Words after which a person is often named. */
const BEFORE_NAME =
  '(?:bel(?:len)?|app(?:en)?|mail(?:en)?|vraag|vragen|contact|contactpersoon|coördinator|aanmelden|opgeven|inlichtingen|info|informatie|begeleider|docent|dhr\\.?|mevr\\.?|mw\\.?|meneer|mevrouw|t\\.a\\.v\\.|o\\.l\\.v\\.|onder leiding van)(?::| met| naar| bij| is| via)*'
const PARTICLE = `(?:${PARTICLES.join('|')}|'t)`
const NAME = `\\p{Lu}[\\p{L}'’-]+(?:\\s+(?:${PARTICLE}\\s+)*\\p{Lu}[\\p{L}'’-]+)?`
const LAST_NAME = new RegExp(`^\\s+(?:${PARTICLE}\\s+)*\\p{Lu}[\\p{L}'’-]+`, 'u')
const POINTS_AT_NAME = new RegExp(`(?<!\\p{L})${BEFORE_NAME}\\s+`, 'giu')
const NAME_HERE = new RegExp(NAME, 'yu')

/** Words with a capital that are no person. */
const NO_PERSON =
  /^(De|Het|Een|Ons|Onze|Uw|Je|Dan|Voor|Stichting|Vereniging|Gemeente|Buurt|Wijk|Sociaal|Centrum|Team|Huis|Welzijn|Leger|Rode|GGD|GGZ|UVV|VPTZ|MEE|Humanitas|Maandag|Dinsdag|Woensdag|Donderdag|Vrijdag|Zaterdag|Zondag)/
/** Peoples and languages have a capital in Dutch. */
const A_PEOPLE =
  /^(?:Nederland|Turk|Marokkaan|Pool|Pools|Arabi|Syri|Eritre|Somali|Oekra|Russi|Engels|Frans|Duits|Spaans|Portug|Italia|Surina|Antil|Hindoe|Chine|Afgha|Ira|Ethio|Koerd|Berber|Bulgaar|Roemeen|Indi|Moluk|Curaç|Dutch|Polish|Turkish|English|Wmo|WMO|Haarlem|Enkhuiz|Amsterdam)/u
const TITLED = new RegExp(
  `(?<!\\p{L})(?:mevrouw|meneer|mevr\\.?|mw\\.?|dhr\\.?|mej\\.?|de heer|heer|familie|fam\\.?|mrs?\\.?|ms\\.?|miss)\\s+(?:(?:\\p{Lu}\\.\\s?)+)?(?:${PARTICLE}\\s+){0,3}(\\p{Lu}[\\p{L}'’-]+)`,
  'giu',
)
const CALLS_ITSELF = new RegExp(
  `(?<!\\p{L})(?:(?:ik|hij|zij|ze|die|wie|zoon|dochter|man|vrouw|moeder|vader|cliënt|client) heet|genaamd|mijn naam is|zijn naam is|haar naam is|naam:|naam is|my name is|called|benim adim|adım)\\s+(\\p{L}[\\p{L}'’-]+(?:\\s+(?:${PARTICLE}\\s+){0,2}\\p{Lu}[\\p{L}'’-]+)?)`,
  'giu',
)
const NOT_A_NAME_WORD =
  /^(?:dat|het|de|een|ik|ze|hij|zij|nu|ook|niet|welkom|zo|dit|die|ons|mij|me|hem|haar|jullie|iedereen|mijn|onze)$/i
/** A first name that goes on like this names a place: "Nelson Mandelabuurt", "Jan Gijzenkade". */
const A_PLACE = new RegExp(
  `^\\s+(?:${PARTICLE}\\s+)*\\p{Lu}[\\p{L}'’-]*(?:buurt|wijk|straat|laan|kade|plein|park|brug|huis|school|kerk|weg|kwartier|singel|hof|ziekenhuis|stichting|college|centrum)`,
  'u',
)
const WORD = /(?<![\p{L}'’-])\p{Lu}\p{Ll}[\p{L}'’]*(?:-\p{Lu}[\p{L}'’]+)?/gu

/**
 * What looks like a name, a birth date, a burgerservicenummer, an address, a phone number or an e-mail address, in the order of the
 * text. Small and without any memory, so that forms use it while somebody types. It warns: it may miss a rare name, and a person can
 * put it in other words when it is wrong.
 */
export function personalDetails(text: string): PersonalDetail[] {
  if (text === '') return []
  const found: PersonalDetail[] = []
  const add = (kind: PersonalKind, start: number, end: number) => {
    if (!found.some((other) => start < other.end && other.start < end)) found.push({ kind, start, end })
  }
  const all = (kind: PersonalKind, pattern: RegExp, passes: (match: RegExpExecArray) => boolean = () => true) => {
    for (const match of text.matchAll(pattern))
      if (passes(match as RegExpExecArray)) add(kind, match.index, match.index + match[0].length)
  }
  all('email', EMAIL)
  all('bsn', CALLED_BSN)
  all('birth-date', BORN_ON)
  all('birth-date', DATE_IN_WORDS)
  all('birth-date', DATE_TURNED)
  all('birth-date', DATE_IN_DIGITS)
  all('phone', PHONE)
  all('phone', FOREIGN_PHONE)
  all('bsn', NINE_DIGITS, isBsn)
  all('address', FULL_POSTCODE)
  all('address', STREET_AND_NUMBER, ([, street]) => !NO_STREET.test(street ?? ''))
  for (const { start, end } of personNames(text)) add('name', start, end)
  return found.sort((a, b) => a.start - b.start)
}

/** The kinds alone, each once: for a message that does not repeat the text. */
export function personalKinds(text: string): PersonalKind[] {
  return [...new Set(personalDetails(text).map(({ kind }) => kind))]
}

function personNames(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  for (const match of text.matchAll(TITLED)) {
    const name = match[1] ?? ''
    if (!/^\p{Lu}/u.test(name) || A_PEOPLE.test(name) || NO_PERSON.test(name)) continue
    found.push({ start: match.index, end: match.index + match[0].length })
  }
  for (const match of text.matchAll(CALLS_ITSELF)) {
    const [whole, name = ''] = match
    if (NOT_A_NAME_WORD.test(name.split(/\s/)[0] ?? '')) continue
    found.push({ start: match.index + whole.length - name.length, end: match.index + whole.length })
  }
  for (const { name, start } of namesAfterCue(text)) {
    if (!A_PEOPLE.test(name)) found.push({ start, end: start + name.length })
  }
  for (const match of text.matchAll(WORD)) {
    const [name] = match
    const end = match.index + name.length
    if (!isFirstName(name) || A_PLACE.test(text.slice(end))) continue
    if (/(?:sint|st\.?|san|santa)[\s-]+$/i.test(text.slice(0, match.index))) continue
    found.push({ start: match.index, end: end + (lastNameAt(text.slice(end))?.length ?? 0) })
  }
  return found
}

function isFirstName(word: string): boolean {
  return word.split('-').some((part) => FIRST_NAMES.has(part.toLowerCase()))
}

function lastNameAt(rest: string): string | undefined {
  return LAST_NAME.exec(rest)?.[0]
}

/** Names that stand after a word such as "bel" or "mevrouw", as organisations write them. Precise rather than complete. */
export function namesAfterCue(text: string): { name: string; start: number }[] {
  return [...text.matchAll(POINTS_AT_NAME)].flatMap((match) => {
    NAME_HERE.lastIndex = match.index + match[0].length
    const start = NAME_HERE.lastIndex
    const name = NAME_HERE.exec(text)?.[0]
    return name && !NO_PERSON.test(name) ? [{ name, start }] : []
  })
}

export function emailsIn(text: string): string[] {
  return [...text.matchAll(EMAIL)].map(([email]) => email)
}

/** Whether a burgerservicenummer may stand in the text, by its name or by its own check. */
export function holdsBsn(text: string): boolean {
  CALLED_BSN.lastIndex = 0
  return CALLED_BSN.test(text) || [...text.matchAll(NINE_DIGITS)].some((match) => isBsn(match as RegExpExecArray))
}

function isBsn(match: RegExpExecArray): boolean {
  const digits = match[0].replace(/\D/g, '')
  const before = match.input.slice(Math.max(0, match.index - 12), match.index)
  // A mobile number without its 0, and the tax number of a foundation, have nine digits too.
  return !digits.startsWith('6') && !/rsin|anbi|fiscaal/i.test(before) && passesElevenTest(digits)
}

/** The check of a burgerservicenummer: 9a + 8b + ... + 2h - i is a multiple of eleven. */
function passesElevenTest(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at), 0)
  return sum > 0 && sum % 11 === 0
}
