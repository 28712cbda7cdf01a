import { Address } from '#domain/organization.ts'
import type { RowSpeaker } from './remark.ts'

const MONTHS = ['jan', 'feb', 'mrt|maa|mar', 'apr', 'mei|may', 'jun', 'jul', 'aug', 'sep', 'okt|oct', 'nov', 'dec']
const AS_TEXT = 'Maak de kolom in het rekenblad op als tekst en typ het huisnummer opnieuw.'

/** A house number as it is written on the door: `12`, `12A`, `25-H`. Says it when a spreadsheet made a date of it. */
export function readHouseNumber(cell: string, say: RowSpeaker): string {
  const text = cell.replace(/^(\d+)[.,]0$/, '$1')
  const meant = dateAsNumber(text)
  if (meant) {
    say.problem(
      'houseNumber',
      `van het huisnummer is een datum gemaakt: "${text}"`,
      `Waarschijnlijk is ${meant} bedoeld. ${AS_TEXT}`,
    )
    return ''
  }
  if (/^\d[.,]?\d*e[+]?\d+$/i.test(text)) {
    say.problem('houseNumber', `het huisnummer "${text}" is door het rekenblad afgekort (met een E)`, AS_TEXT)
    return ''
  }
  if (/^4\d{4}$/.test(text))
    say.warn('houseNumber', `het huisnummer ${text} is erg hoog; misschien was het een datum`, AS_TEXT)
  if (text.length <= 20) return text
  say.problem(
    'houseNumber',
    'het huisnummer is langer dan 20 tekens',
    'Zet alleen nummer, letter en toevoeging in deze cel.',
  )
  return ''
}

/** What a date may have been: `12-mei` was 12-5 or 5-12. Null when it is no date. */
function dateAsNumber(text: string): string | null {
  const named = /^(\d{1,2})[- ]([a-z]{3})[a-z]*\.?$/i.exec(text) ?? /^()([a-z]{3})[a-z]*\.?[- ](\d{1,4})$/i.exec(text)
  const month = named ? MONTHS.findIndex((names) => new RegExp(`^(${names})$`, 'i').test(named[2] ?? '')) + 1 : 0
  if (named && month > 0) {
    const other = Number(named[1] || named[3])
    return `${other}-${month} of ${month}-${other}`
  }
  const full = /^(\d{1,4})[-/](\d{1,2})[-/](\d{1,4})(?: .*)?$/.exec(text)
  if (!full) return null
  const [day, year] = (full[1] ?? '').length === 4 ? [full[3], full[1]] : [full[1], full[3]]
  const looksLikeYear = /^(19|20)\d\d$/.test(year ?? '')
  return looksLikeYear ? `${Number(day)}-${Number(full[2])} of ${Number(full[2])}-${Number(day)}` : null
}

/** `1034cr` becomes `1034 CR`. Only four digits still tell the part of town. */
export function readPostcode(cell: string, say: RowSpeaker): { postcode: string | null; digits: string | null } {
  const text = cell
    .toUpperCase()
    .replace(/[\s.-]/g, '')
    .replace(/^NL/, '')
  if (text === '') return { postcode: null, digits: null }
  if (/^[1-9]\d{3}$/.test(text)) {
    say.warn(
      'postcode',
      `de postcode ${text} heeft alleen cijfers; hij staat niet op de kaart`,
      'Vul ook de twee letters in, zoals 2033 AB.',
    )
    return { postcode: null, digits: text }
  }
  const postcode = `${text.slice(0, 4)} ${text.slice(4)}`
  if (Address.shape.postcode.safeParse(postcode).success) return { postcode, digits: text.slice(0, 4) }
  say.problem(
    'postcode',
    `"${cell}" is geen postcode`,
    'Geef vier cijfers en twee letters, zoals 2033 AB, of laat de cel leeg.',
  )
  return { postcode: null, digits: null }
}
