import type { activity as dutch } from '../nl/activity.ts'

export const activity: typeof dutch = {
  nextStep: 'What can you do now?',
  nextStepFallback: 'Get in touch with the organisation.',
  call: (phone) => `Call ${phone}`,
  mail: 'Send an e-mail',
  website: 'Go to the website',
  answersWithin: (days) =>
    days === 0
      ? 'You will get an answer the same day.'
      : `You will get an answer within ${days === 1 ? '1 day' : `${days} days`}.`,
  full: 'It is full at the moment. Ask when there will be room again.',
  waitingList: (weeks) =>
    weeks
      ? `There is a waiting list of about ${weeks > 1 ? `${weeks} weeks` : 'a week'}.`
      : 'There is a waiting list. Ask how long it takes.',
  contactRole: (role) => `Ask for: ${role}`,
  what: 'What is it?',
  when: 'When?',
  nextDates: 'The next times',
  nextDate: 'The next time',
  whenUnknown: 'Ask the organisation about the times.',
  calendar: 'Put this in your calendar',
  where: 'Where?',
  hiddenAddress: 'The address is not public.',
  hiddenAddressHow: 'You will hear the address when you get in touch. The map shows the neighbourhood.',
  atHome: 'At your home',
  serves: 'For people from',
  inArea: (area) => `In ${area}`,
  whereUnknown: 'Ask the organisation where it takes place.',
  forWhom: 'For whom?',
  ages: {
    between: (from, to) => `aged ${from} to ${to}`,
    from: (from) => `aged ${from} and over`,
    to: (to) => `aged up to ${to}`,
  },
  forEveryone: 'For everyone',
  notFor: 'Not for',
  costs: 'What does it cost?',
  free: 'It is free.',
  perTime: (amount) => `${amount} per visit`,
  notFree: 'You pay for this.',
  language: 'Language',
  form: 'How does it work?',
  registration: 'Signing up',
  contribute: 'What can you contribute?',
  contributeLead: 'This is what you can do here, if you like:',
  capacity: 'Is there room?',
  timesSaid: (date) => `Updated on ${date}.`,
  capacitySaid: (state, date) => `${state}. The organisation said so on ${date}.`,
  helpsWith: 'What does it help with?',
  selfReliance: 'For professionals, self-reliance',
  organization: 'Who does this?',
  accessibility: 'The building',
  report: 'Something is not right',
  mapLabel: (title) => `Map for ‘${title}’`,
}
