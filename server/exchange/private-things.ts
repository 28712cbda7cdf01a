import { findPhoneNumbersInText } from 'libphonenumber-js'
import { emailsIn, holdsBsn, namesAfterCue } from '#domain/personal-details.ts'

/** Something in free text that may not be meant for the public. `text` is empty for a BSN, which is never repeated. */
export type PrivateThing = { what: 'phone' | 'email' | 'name' | 'bsn'; text: string }

const ENOUGH_DIGITS = /\d(?:[\s().-]*\d){7}/

/**
 * Phone numbers, e-mail addresses, what looks like a person's name, and what may be a burgerservicenummer. `known` are the names
 * that stand in the row anyway (of the organisation and the town). Precise rather than complete: a person reads the report.
 */
export function privateThings(text: string, known: string[] = []): PrivateThing[] {
  if (text === '') return []
  const found: PrivateThing[] = emailsIn(text).map((email) => ({ what: 'email', text: email }))
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
  for (const { name } of namesAfterCue(text)) {
    const first = name.split(/\s+/)[0] ?? ''
    if (!standsInRow.has(first.toLowerCase())) found.push({ what: 'name', text: name })
  }
  return found
}
