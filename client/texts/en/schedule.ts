import type { Texts } from '../texts.ts'

export const schedule: Texts['schedule'] = {
  and: 'and',
  every: (days) => `every ${days}`,
  everyDayFrom: (first, last) => `from ${first} to ${last}`,
  everyDay: 'every day',
  wholeDay: '24 hours a day',
  always: 'day and night',
  everyWorkday: 'every working day',
  everyOtherWeek: (days) => `every other week on ${days}`,
  everyWeeks: (weeks, days) => `every ${weeks} weeks on ${days}`,
  monthlyOn: (which, days) => `every ${which} ${days} of the month`,
  monthly: (days) => `every month on ${days}`,
  everyMonths: (months, which, days) =>
    `${months === 2 ? 'every other month' : `every ${months} months`} on ${which ? `the ${which} ` : ''}${days}`,
  which: { first: 'first', second: 'second', third: 'third', fourth: 'fourth', last: 'last' },
  between: (start, end) => `from ${start} to ${end}`,
  at: (start) => `at ${start}`,
  since: (date) => `from ${date}`,
  through: (date) => `until ${date}`,
  notOn: (dates) => `not on ${dates}`,
  moreDays: (count) => (count === 1 ? '1 other day' : `${count} other days`),
  moreMoments: (count) => (count === 1 ? 'and 1 more moment' : `and ${count} more moments`),
}
