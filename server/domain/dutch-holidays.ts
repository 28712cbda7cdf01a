import { daysLater, type LocalDate } from './schedule.ts'

/**
 * Days on which the Netherlands does not work: those of the Algemene termijnenwet (article 3), and Good Friday, which it treats alike.
 * Liberation Day counts every year, as it does there.
 */
export function isDutchHoliday(day: LocalDate): boolean {
  const year = Number(day.slice(0, 4))
  if (['01-01', '05-05', '12-25', '12-26'].includes(day.slice(5))) return true
  if (day === kingsDay(year)) return true
  const easter = easterOf(year)
  return AROUND_EASTER_DAYS.some((days) => day === daysLater(easter, days))
}

/** Good Friday, both days of Easter, Ascension, both days of Pentecost. */
const AROUND_EASTER_DAYS = [-2, 0, 1, 39, 49, 50]

/** 27 April; where that is a Sunday, the day before. */
function kingsDay(year: number): LocalDate {
  const day = `${year}-04-27`
  return new Date(`${day}T00:00:00Z`).getUTCDay() === 0 ? `${year}-04-26` : day
}

/** Easter Sunday in the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
export function easterOf(year: number): LocalDate {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const corrected = century - Math.floor((century + 8) / 25) + 1
  const moon = (19 * golden + century - Math.floor(century / 4) - Math.floor(corrected / 3) + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451)
  const days = moon + weekday - 7 * late + 114
  return `${year}-${twoDigits(Math.floor(days / 31))}-${twoDigits((days % 31) + 1)}`
}

const twoDigits = (number: number) => String(number).padStart(2, '0')
