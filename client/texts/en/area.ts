import type { AreaWords } from '../nl/area.ts'

export const area: AreaWords = {
  title: (name) => `What is on offer in ${name}?`,
  description: (name) => `Help, activities and volunteering in ${name}.`,
  count: (total) => {
    if (total === 0) return 'There is nothing here yet.'
    return total === 1 ? 'You will find 1 option here.' : `You will find ${total} options here.`
  },
  beside: (count, name) => `A search adds ${count} just outside ${name}, at most 300 metres away.`,
  shownOf: (shown, count) => `You see ${shown} of ${count}.`,
  none: 'We do not know of anything here yet. Below is what you can do.',
  byKind: 'Browse by kind',
  byTheme: 'Browse by theme',
  first: 'A few to begin with',
  all: (total, name) => `See all ${total} in ${name}`,
  allBeside: (total, name) => `See all ${total} in and just outside ${name}`,
  search: (name) => `Search in ${name}`,
  parents: 'Part of',
  children: { municipality: 'Districts', wijk: 'Neighbourhoods', buurt: 'Parts' },
  neighbours: 'Next door',
  inMunicipality: (name, municipality) => `${name} (${municipality})`,
  mapLabel: (name) => `Map of ${name}`,
  code: (code, year) => `CBS code ${code}, division of ${year}`,
  news: {
    title: 'What is new?',
    lead: (date) => `This is new or has changed since ${date}.`,
    none: (date) => `Nothing is new since ${date}.`,
    isNew: (date) => `New on ${date}`,
    changed: (what, date) => `Changed on ${date}: ${what}`,
    more: (total) => (total === 1 ? 'There is 1 more news item.' : `There are ${total} more news items.`),
    moreLink: 'How to follow the news of this area',
    field: {
      when: 'the times',
      where: 'the place',
      cost: 'the costs',
      room: 'whether there is room',
      who: 'who it is for',
      how: 'how to begin',
      text: 'the text',
    },
  },
  standing: {
    title: (name) => `This is in ${name}`,
    lead: 'You can go there yourself.',
  },
  serving: {
    title: (name) => `This comes to ${name}`,
    lead: 'This is somewhere else. It is there for people here too.',
  },
  nearby: {
    title: (name) => `Just outside ${name}`,
    lead: 'This is next door, at most 500 metres away.',
    beyond: (distance, name) => `${distance} over the border, in ${name}`,
  },
  follow: {
    title: 'Stay informed',
    news: 'Follow the news of this area',
    newsHow: 'For who has a news reader: an app that collects news. It is in Dutch.',
    calendar: 'Put everything in your calendar',
    calendarHow: 'Then the times are in the calendar on your phone or computer, and change along. It is in Dutch.',
    booklet: 'Print the booklet',
    bookletHow: 'With large letters and phone numbers. For who prefers reading from paper.',
  },
  contact: {
    title: 'Need help finding something?',
    lead: 'Ask',
    call: (phone) => `Call ${phone}`,
    mail: 'Send an e-mail',
  },
  nextStep: {
    title: 'What can you do now?',
    whole: (name) => `See what there is in all of ${name}`,
    neighbours: 'Look next door:',
    remote: 'Search for help by phone or online',
  },
}
