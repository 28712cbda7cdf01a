import type { organization as dutch } from '../nl/organization.ts'

export const organization: typeof dutch = {
  identity: 'Who are we?',
  tradition: 'Religion or belief',
  waysOfWorking: 'How we work',
  contact: 'Contact',
  phone: 'Phone',
  email: 'E-mail',
  website: 'Website',
  kvk: 'Chamber of Commerce number',
  activities: 'What do we do?',
  noActivities: 'This organisation has not added any activities yet.',
  locations: 'Where are we?',
  openingHours: 'Open',
  languages: 'Languages',
  hiddenAddress: 'The address is not public.',
  mapLabel: (name) => `Map with the places of ${name}`,
  thin: 'We do not know much about this organisation yet.',
  answers: ({ days, yesPercent }: { days: number; yesPercent: number }) =>
    `Usually answers professionals within ${days === 1 ? 'one day' : `${days} days`}. Out of ten questions it says yes ${Math.round(yesPercent / 10)} times.`,
  ask: 'For professionals: ask a question',
  report: 'Something is not right',
  claim: 'Is this your organisation?',
  contactSaid: (date) => `These details were updated on ${date}.`,
  timesSaid: (date) => `Times updated on ${date}`,
  noContact: 'We do not know yet how to reach this organisation.',
}
