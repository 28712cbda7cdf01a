import type { LocalDate } from '#domain/schedule.ts'
import type { Language } from './paths.ts'

const LOCALE: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' }
const made = new Map<string, Intl.DateTimeFormat>()

/** Making a formatter is slow, using it is fast: each is made once. */
function formatter(language: Language, name: string, options: Intl.DateTimeFormatOptions) {
  const key = `${language} ${name}`
  const known = made.get(key) ?? new Intl.DateTimeFormat(LOCALE[language], options)
  made.set(key, known)
  return known
}

const DATE = { day: 'numeric', month: 'long', year: 'numeric' } as const

/** An instant as a Dutch calendar day: "3 oktober 2026". */
export function instantInWords(instant: string, language: Language): string {
  return formatter(language, 'instant', { ...DATE, timeZone: 'Europe/Amsterdam' }).format(new Date(instant))
}

/** A calendar day: "3 oktober 2026". */
export function dateInWords(date: LocalDate, language: Language): string {
  return formatter(language, 'date', { ...DATE, timeZone: 'UTC' }).format(new Date(date))
}

/** A calendar day without its year: "25 december". */
export function dayInWords(date: LocalDate, language: Language): string {
  return formatter(language, 'day', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(date))
}

/** A calendar day with its weekday: "dinsdag 3 oktober". */
export function weekdayInWords(date: LocalDate, language: Language): string {
  const options = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const
  return formatter(language, 'weekday', options).format(new Date(date))
}

/** The calendar day in Amsterdam at an instant. */
export function localDateOf(instant: Date): LocalDate {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(instant)
}

/** Rounded the way people say it: "350 meter", "1,2 km". */
export function distanceInWords(metres: number, language: Language): string {
  if (metres < 950) return `${Math.max(50, Math.round(metres / 50) * 50)} ${language === 'nl' ? 'meter' : 'metres'}`
  return `${numberInWords(metres / 1000, language, metres < 9_950 ? 1 : 0)} km`
}

function numberInWords(value: number, language: Language, maximumFractionDigits = 0): string {
  return value.toLocaleString(LOCALE[language], { maximumFractionDigits })
}

/** Euro cents: "€ 3,50"; whole euros without cents. */
export function moneyInWords(cents: number, language: Language): string {
  const minimumFractionDigits = cents % 100 ? 2 : 0
  return (cents / 100).toLocaleString(LOCALE[language], { style: 'currency', currency: 'EUR', minimumFractionDigits })
}

/** "Turks", "Turkish"; the code itself when it is unknown. */
export function languageInWords(code: string, language: Language): string {
  try {
    const name = new Intl.DisplayNames([LOCALE[language]], { type: 'language' }).of(code) ?? code
    return name.charAt(0).toUpperCase() + name.slice(1)
  } catch {
    return code
  }
}

/** "a, b en c". */
export function listInWords(items: string[], and: string): string {
  if (items.length < 2) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`
}
