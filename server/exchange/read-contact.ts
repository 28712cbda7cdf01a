import { Contact, EmailAddress, PhoneNumber } from '#domain/organization.ts'
import type { RowSpeaker } from './remark.ts'

const AS_TEXT = 'Maak de kolom in het rekenblad op als tekst en typ het nummer opnieuw, met de 0 vooraan.'

/** A telephone number as it is written. A Dutch number without its 0 gets it back, and the report says so. */
export function readPhone(cell: string, say: RowSpeaker): string | null {
  if (cell === '') return null
  if (/^\d([.,]\d+)?e[+]?\d+$/i.test(cell)) {
    say.problem('phone', `het telefoonnummer "${cell}" is door het rekenblad afgekort (met een E)`, AS_TEXT)
    return null
  }
  const text = cell
    .replace(/^tel(efoon)?[.:]?\s*/i, '')
    .replace(/^00(?=[1-9])/, '+')
    .replaceAll('.', ' ')
  if (/^[1-9]\d{8}$/.test(text.replace(/[\s-]/g, ''))) {
    const mended = `0${text}`
    say.warn('phone', `de 0 vooraan ontbrak in "${text}"; wij maakten er ${mended} van`, AS_TEXT)
    return mended
  }
  if (PhoneNumber.safeParse(text).success) return text
  say.problem(
    'phone',
    `"${cell}" is geen telefoonnummer`,
    'Geef een nummer met alleen cijfers, zoals 020 123 45 67, of laat de cel leeg.',
  )
  return null
}

export function readEmail(cell: string, say: RowSpeaker): string | null {
  const text = cell.replace(/^mailto:/i, '')
  if (text === '') return null
  if (EmailAddress.safeParse(text).success) return text
  say.problem('email', `"${cell}" is geen e-mailadres`, 'Geef een adres, zoals info@voorbeeld.nl, of laat de cel leeg.')
  return null
}

/** `www.voorbeeld.nl` becomes `https://www.voorbeeld.nl`. */
export function readWebsite(cell: string, say: RowSpeaker): string | null {
  if (cell === '') return null
  const address = /^https?:\/\//i.test(cell) ? cell : `https://${cell}`
  const dotted = /^https?:\/\/[^\s/]+\.[^\s/]+/i.test(address)
  if (dotted && Contact.shape.website.safeParse(address).success) return address
  say.problem(
    'website',
    `"${cell}" is geen webadres`,
    'Geef een adres, zoals https://www.voorbeeld.nl, of laat de cel leeg.',
  )
  return null
}
