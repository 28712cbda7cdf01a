import type { HomeWords } from '../nl/home.ts'

export const home: HomeWords = {
  title: 'Who is there for whom, in your neighbourhood?',
  lead: 'Find someone to talk to, help at home or a place to join in. Always nearby.',
  examples: 'For example:',
  exampleQuestions: [
    'I feel lonely',
    'help with letters',
    'eating together',
    'learn Dutch',
    'someone to walk with',
    'a break as a carer',
  ],
  choose: 'Help me choose',
  chooseLead: 'Not sure what you are looking for?',
  match: 'Who fits?',
  matchLead: 'Looking for somebody else?',
  themes: 'What is it about?',
  themesLead: 'Choose a theme and see what there is.',
  areas: 'Look in your own district',
  areasLead: 'Every district has its own page with everything on offer.',
  areasOf: (municipality) => `Districts in ${municipality}`,
  wholeOf: (municipality) => `All of ${municipality}`,
  giveTitle: 'An hour to spare?',
  giveLead: 'Do something for someone else. An hour a week can already mean a lot. See where you would be welcome.',
  giveLink: 'See volunteer work',
  makersTitle: 'Who makes this map?',
  makersLead: 'Local organisations keep this map up to date together. They form a network.',
  networkCount: (organizations, activities) =>
    `${organizations} ${organizations === 1 ? 'organisation' : 'organisations'}, ${activities} ${activities === 1 ? 'activity' : 'activities'}`,
  networkLink: (name) => `Everything from ${name}`,
}
