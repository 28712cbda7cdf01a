import type { Texts } from '../texts.ts'

export const home: Texts['home'] = {
  title: 'Who is there for whom, in your neighbourhood?',
  lead: 'Find someone to talk to, help at home or a place to join in. Always nearby.',
  description: 'Find volunteers, help and activities in your neighbourhood.',
  what: 'What are you looking for?',
  whatHint: 'Say it in your own words',
  where: 'Where?',
  whereHint: 'District or town',
  whereNow: (place) => `Now: ${place}`,
  submit: 'Search',
  examples: 'For example:',
  exampleQuestions: [
    'I feel lonely',
    'help with letters',
    'eating together',
    'learn Dutch',
    'someone to walk with',
    'a break as a carer',
  ],
  themes: 'What is it about?',
  themesLead: 'Choose a theme and see what there is.',
  areas: 'Look in your own district',
  areasLead: 'Every district has its own page with all there is.',
  areasOf: (municipality) => `Districts in ${municipality}`,
  wholeOf: (municipality) => `All of ${municipality}`,
  giveTitle: 'Lend an hour',
  giveLead:
    'Lend some of your time: do something for someone else. An hour a week can mean a lot. See who can use you.',
  giveLink: 'See volunteering',
  makersTitle: 'Who makes this map?',
  makersLead: 'Organisations in the neighbourhood keep this map together. They work together in a network.',
  networkCount: (organizations, activities) =>
    `${organizations} ${organizations === 1 ? 'organisation' : 'organisations'}, ${activities} ${activities === 1 ? 'activity' : 'activities'}`,
  networkLink: (name) => `Everything of ${name}`,
}
