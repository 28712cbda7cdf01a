import type { Texts } from '../texts.ts'

export const site: Texts['site'] = {
  name: 'Sociale kaart',
  promise: 'Who is there for whom, in your neighbourhood',
  skipToContent: 'Go to the content',
  mainNavigation: 'Main menu',
  search: 'Search',
  about: 'About this map',
  privacy: 'Privacy',
  accessibility: 'Accessibility',
  otherLanguage: 'Nederlands',
  otherLanguageLabel: 'Deze pagina in het Nederlands',
  borders: 'Borders of districts and neighbourhoods: Source: CBS/Kadaster',
  demo: 'This is a demo. The organisations do not really exist.',
  breadcrumb: 'Where you are',
  home: 'Home',
  loading: 'The page is on its way',
}

export const badge: Texts['badge'] = {
  free: 'Free',
  full: 'Full',
  waitingList: 'Waiting list',
  demo: 'Demo',
  organization: 'Organisation',
}

export const freshness: Texts['freshness'] = {
  confirmed: (date) => `Checked on ${date}`,
  stale: 'Not checked for more than a year',
  never: 'Not yet checked by the organisation',
  staleAdvice: 'This information may be old. Call or mail first.',
  neverAdvice: 'We are not sure this is still right. Call or mail first.',
}

export const problem: Texts['problem'] = {
  invalid: { title: 'This address is not quite right', advice: 'Start again with a search.' },
  'sign-in-needed': { title: 'Please sign in first', advice: 'This page is for members.' },
  'not-allowed': { title: 'This page is not for you', advice: 'Ask the people who run the network.' },
  'not-found': {
    title: 'This page does not exist',
    advice: 'Perhaps the activity has stopped, or the link is old. Search on from here.',
  },
  'method-not-allowed': { title: 'That is not possible here', advice: 'Start again with a search.' },
  'not-acceptable': { title: 'That is not possible here', advice: 'Start again with a search.' },
  'changed-meanwhile': { title: 'Somebody else was first', advice: 'Load the page again.' },
  'too-large': { title: 'That is too long', advice: 'Use fewer words.' },
  'unsupported-type': { title: 'That is not possible here', advice: 'Start again with a search.' },
  'not-now': { title: 'One moment please', advice: 'The map is just starting. Try again in a minute.' },
  'too-many': { title: 'That went very fast', advice: 'Wait a minute and try again.' },
  unavailable: { title: 'The map is away for a moment', advice: 'We are working on it. Please try again later.' },
  unexpected: { title: 'Something went wrong', advice: 'This is our fault, not yours. Please try again later.' },
}

export const errorPage: Texts['errorPage'] = {
  toHome: 'Go to the start',
  searchAgain: 'Search this map',
}

export const schedule: Texts['schedule'] = {
  and: 'and',
  every: (days) => `every ${days}`,
  everyDayFrom: (first, last) => `every day from ${first} to ${last}`,
  everyDay: 'every day',
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

export const pagination: Texts['pagination'] = {
  label: 'Pages',
  previous: 'Previous',
  next: 'Next',
  page: (page) => `Page ${page}`,
  current: (page) => `Page ${page}, this page`,
}
