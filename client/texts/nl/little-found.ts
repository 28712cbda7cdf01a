import type { LittleFoundWords } from '../little-found.ts'

export const littleFound: LittleFoundWords = {
  step: {
    outside: (place) => `Niet in ${place}, wel ergens anders`,
    neighbours: () => 'Vlakbij, in een wijk ernaast',
    municipality: (town) => `Verderop in ${town}`,
    remote: () => 'Aan de telefoon of online',
    theme: () => 'Dit lijkt erop',
  },
  looked: {
    outside: (place) => `buiten ${place}`,
    neighbours: () => 'in de wijken ernaast',
    municipality: (town) => `in heel ${town}`,
    remote: () => 'aan de telefoon en online',
    theme: () => 'bij wat erop lijkt',
  },
  neighbourTowns: 'Vlakbij, in een andere gemeente',
  inNeighbourTowns: 'in de gemeenten ernaast',
  lookedInVain: (where) => `We keken ook ${where}. Daar vonden we niets.`,
  nothing: { title: 'Wat kun je nu proberen?', lead: 'We vonden hier nog niets. Dat kan gebeuren.' },
  other: { title: 'Zoek je toch iets op deze kaart?', themes: 'Kies een thema' },
  little: { title: 'Zit het er niet bij?', lead: 'Dan kun je dit nog proberen.' },
  without: (name) => `Zonder ${name}`,
  widerArea: (place) => `Zoek in heel ${place}`,
  everywhere: 'Zoek in alle wijken',
  fewerWords: 'Gebruik andere of minder woorden. Eén woord is vaak genoeg.',
  related: 'Kijk ook eens hier',
  themes: 'Of kies een thema',
  ask: { title: 'Vraag het iemand', lead: 'Deze mensen kennen de buurt en denken met je mee.' },
  call: (number) => `Bel ${number}`,
  mail: (address) => `Mail ${address}`,
}
