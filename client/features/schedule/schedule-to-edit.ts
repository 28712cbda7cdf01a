import type { LocalDate, Schedule } from '#domain/schedule.ts'
import { dateInWords, listInWords, weekdayInWords } from '../../app/words.ts'
import { clock, rhythm, type Speech } from './schedule-in-words.ts'

/**
 * A whole schedule as a person would type it, one moment on a line: with every date and its year, so that reading it again
 * (`#domain/schedule-words`) gives the same schedule.
 */
export function scheduleToEdit(schedule: Schedule, { texts, language }: Pick<Speech, 'texts' | 'language'>): string {
  const words = texts.schedule
  const day = (date: LocalDate) => dateInWords(date, language)
  const recurring = schedule.recurring.map((rule) =>
    [
      `${rhythm(rule, texts)} ${clock(rule.startTime, rule.endTime, texts)}`,
      ...(rule.from ? [words.since(day(rule.from))] : []),
      ...(rule.until ? [words.through(day(rule.until))] : []),
      ...(rule.exceptions.length ? [words.notOn(listInWords(rule.exceptions.toSorted().map(day), words.and))] : []),
    ].join(', '),
  )
  const dates = schedule.dates.map(({ date, startTime, endTime }) => {
    const named = `${weekdayInWords(date, language)} ${date.slice(0, 4)}`
    return startTime ? `${named} ${clock(startTime, endTime, texts)}` : named
  })
  return [...recurring, ...dates, ...(schedule.note ? [schedule.note] : [])].join('\n')
}
