import type { ReasonWords } from '../reasons.ts'

export const reasons: ReasonWords = {
  need: (names) => `past bij ${names}`,
  akin: (name) => `heeft misschien te maken met ${name}`,
  words: (words) => `bevat ${words}`,
  standsIn: (area) => `zit in ${area}`,
  serves: (areas) => `werkt in ${areas}`,
  servesAll: (area) => `werkt in heel ${area}`,
  comesHome: (area) => `komt in ${area} aan huis`,
  overBorder: (area, distance) => `net over de grens, in ${area}, ${distance}`,
  nextDoor: (area) => `in ${area}, hiernaast`,
  inTown: (area) => `verderop, in ${area}`,
  elsewhere: (area) => `in ${area}`,
  near: (distance) => `op ${distance} afstand`,
  audience: (groups) => `voor ${groups}`,
  ages: (from, to) => {
    if (!from) return `tot en met ${to} jaar`
    return to ? `van ${from} tot en met ${to} jaar` : `vanaf ${from} jaar`
  },
  day: {
    monday: 'op maandag',
    tuesday: 'op dinsdag',
    wednesday: 'op woensdag',
    thursday: 'op donderdag',
    friday: 'op vrijdag',
    saturday: 'op zaterdag',
    sunday: 'op zondag',
  },
  workdays: 'op werkdagen',
  dayPart: { morning: '’s ochtends', afternoon: '’s middags', evening: '’s avonds' },
  today: 'vandaag',
  form: {
    group: 'in een groep',
    'one-to-one': 'met z’n tweeën',
    'at-home': 'aan huis',
    'by-phone': 'aan de telefoon',
    online: 'online',
  },
  free: 'gratis',
  volunteering: 'zoekt vrijwilligers',
  language: (languages) => `spreekt ${languages}`,
  inWindow: 'in dit deel van de kaart',
  anyGroup: 'niet voor één groep',
  otherMoment: 'op een ander moment',
  unknownMoment: 'tijden niet bekend',
}
