import type { LittleFoundWords } from '../little-found.ts'

export const littleFound: LittleFoundWords = {
  step: {
    outside: (place) => `Not in ${place}, but elsewhere`,
    neighbours: () => 'Close by, in a district next to it',
    municipality: (town) => `Further away in ${town}`,
    remote: () => 'By phone or online',
    theme: () => 'Something like it',
  },
  looked: {
    outside: (place) => `outside ${place}`,
    neighbours: () => 'in the districts next to it',
    municipality: (town) => `in all of ${town}`,
    remote: () => 'by phone and online',
    theme: () => 'at things like it',
  },
  neighbourTowns: 'Close by, in another municipality',
  inNeighbourTowns: 'in the municipalities next to it',
  lookedInVain: (where) => `We also looked ${where}. We found nothing there.`,
  nothing: { title: 'What can you try now?', lead: 'We found nothing here yet. That can happen.' },
  other: { title: 'Are you looking for something on this map after all?', themes: 'Choose a theme' },
  little: { title: 'Is it not among these?', lead: 'Then you can still try this.' },
  without: (name) => `Without ${name}`,
  widerArea: (place) => `Search in all of ${place}`,
  everywhere: 'Search in all districts',
  fewerWords: 'Use other or fewer words. One word is often enough.',
  related: 'Have a look here too',
  themes: 'Or choose a theme',
  ask: { title: 'Ask somebody', lead: 'These people know the neighbourhood and think along with you.' },
  call: (number) => `Call ${number}`,
  mail: (address) => `E-mail ${address}`,
}
