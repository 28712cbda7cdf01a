import type { ReasonWords } from '../reasons.ts'

export const reasons: ReasonWords = {
  need: (names) => `fits ${names}`,
  akin: (name) => `may have to do with ${name}`,
  words: (words) => `contains ${words}`,
  standsIn: (area) => `is in ${area}`,
  serves: (areas) => `works in ${areas}`,
  servesAll: (area) => `works in all of ${area}`,
  comesHome: (area) => `visits people at home in ${area}`,
  overBorder: (area, distance) => `just over the border, in ${area}, ${distance}`,
  nextDoor: (area) => `in ${area}, next to it`,
  inTown: (area) => `further on, in ${area}`,
  elsewhere: (area) => `in ${area}`,
  near: (distance) => `${distance} away`,
  audience: (groups) => `for ${groups}`,
  ages: (from, to) => {
    if (!from) return `up to ${to} years`
    return to ? `from ${from} up to ${to} years` : `from ${from} years`
  },
  day: {
    monday: 'on Monday',
    tuesday: 'on Tuesday',
    wednesday: 'on Wednesday',
    thursday: 'on Thursday',
    friday: 'on Friday',
    saturday: 'on Saturday',
    sunday: 'on Sunday',
  },
  workdays: 'on working days',
  dayPart: { morning: 'in the morning', afternoon: 'in the afternoon', evening: 'in the evening' },
  today: 'today',
  form: {
    group: 'in a group',
    'one-to-one': 'one to one',
    'at-home': 'at your home',
    'by-phone': 'by phone',
    online: 'online',
  },
  free: 'free of charge',
  volunteering: 'looks for volunteers',
  language: (languages) => `speaks ${languages}`,
  inWindow: 'in this part of the map',
  anyGroup: 'not for one group only',
  otherMoment: 'at another time',
  unknownMoment: 'times not known',
}
