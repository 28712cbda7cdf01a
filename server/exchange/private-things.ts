import { findPhoneNumbersInText } from 'libphonenumber-js'

/** Something in free text that may not be meant for the public. `text` is empty for a BSN, which is never repeated. */
export type PrivateThing = { what: 'phone' | 'email' | 'name' | 'bsn'; text: string }

const EMAIL = /[^\s@<>(),;]+@[^\s@<>(),;]+\.[a-z]{2,}/giu
const ENOUGH_DIGITS = /\d(?:[\s().-]*\d){7}/
const NINE_DIGITS = /(?<![\d+.])(\d{9}|\d{4}[. ]\d{2}[. ]\d{3})(?![\d.]\d|\d)/g

/** Words after which a person is often named. */
const BEFORE_NAME =
  '(?:bel(?:len)?|app(?:en)?|mail(?:en)?|vraag|vragen|contact|contactpersoon|coördinator|aanmelden|opgeven|inlichtingen|info|informatie|begeleider|docent|dhr\\.?|mevr\\.?|mw\\.?|meneer|mevrouw|t\\.a\\.v\\.|o\\.l\\.v\\.|onder leiding van)(?::| met| naar| bij| is| via)*'
const PARTICLE = "(?:van|de|der|den|ter|ten|het|'t|el|al|ben)"
const NAME = `\\p{Lu}[\\p{L}'’-]+(?:\\s+(?:${PARTICLE}\\s+)*\\p{Lu}[\\p{L}'’-]+)?`
const POINTS_AT_NAME = new RegExp(`(?<!\\p{L})${BEFORE_NAME}\\s+`, 'giu')
const NAME_HERE = new RegExp(NAME, 'yu')

/** Words with a capital that are no person. */
const NO_PERSON =
  /^(De|Het|Een|Ons|Onze|Uw|Je|Dan|Voor|Stichting|Vereniging|Gemeente|Buurt|Wijk|Sociaal|Centrum|Team|Huis|Welzijn|Leger|Rode|GGD|GGZ|UVV|VPTZ|MEE|Humanitas|Maandag|Dinsdag|Woensdag|Donderdag|Vrijdag|Zaterdag|Zondag)/

/**
 * Phone numbers, e-mail addresses, what looks like a person's name, and what may be a burgerservicenummer. `known` are the names
 * that stand in the row anyway (of the organisation and the town). Precise rather than complete: a person reads the report.
 */
export function privateThings(text: string, known: string[] = []): PrivateThing[] {
  if (text === '') return []
  const found: PrivateThing[] = [...text.matchAll(EMAIL)].map(([email]) => ({ what: 'email', text: email }))
  if (ENOUGH_DIGITS.test(text)) {
    if (holdsBsn(text)) found.push({ what: 'bsn', text: '' })
    else
      for (const { startsAt, endsAt } of findPhoneNumbersInText(text, 'NL')) {
        const number = text.slice(startsAt, endsAt)
        // Without this, two numbers beside each other, such as years, are taken for one.
        if (/^(\+|0|\(0|6\d{8}$)/.test(number)) found.push({ what: 'phone', text: number })
      }
  }
  const standsInRow = new Set(known.flatMap((name) => name.toLowerCase().split(/\s+/)))
  for (const name of namesIn(text)) {
    const first = name.split(/\s+/)[0] ?? ''
    if (!NO_PERSON.test(first) && !standsInRow.has(first.toLowerCase())) found.push({ what: 'name', text: name })
  }
  return found
}

function namesIn(text: string): string[] {
  return [...text.matchAll(POINTS_AT_NAME)].flatMap((match) => {
    NAME_HERE.lastIndex = match.index + match[0].length
    return NAME_HERE.exec(text)?.[0] ?? []
  })
}

function holdsBsn(text: string): boolean {
  if (/\b(bsn|burgerservicenummer|sofi-?nummer)\b\D{0,12}\d{8,9}\b/i.test(text)) return true
  return [...text.matchAll(NINE_DIGITS)].some((match) => {
    const digits = match[0].replace(/\D/g, '')
    const before = text.slice(Math.max(0, match.index - 12), match.index)
    // A mobile number without its 0, and the tax number of a foundation, have nine digits too.
    return !digits.startsWith('6') && !/rsin|anbi|fiscaal/i.test(before) && passesElevenTest(digits)
  })
}

/** The check of a burgerservicenummer: 9a + 8b + ... + 2h - i is a multiple of eleven. */
function passesElevenTest(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at), 0)
  return sum > 0 && sum % 11 === 0
}
