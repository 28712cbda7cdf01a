import type { RemarkWords } from '../remarks.ts'

export const remarks: RemarkWords = {
  lessPrecise: 'The search engine is down for a moment. We search in another way, so results may be less precise.',
  inexact: (asked, needs) => `Nothing is exactly about ‘${asked}’. What you see here fits: ${needs}.`,
  dropped: {
    title: 'Not everything in the address was right',
    value: (filter, value) => `We do not know ‘${value}’ for ${filter.toLowerCase()}. We left it out.`,
    filter: (name) => `We do not know the filter ‘${name}’. We left it out.`,
    twice: (filter) => `‘${filter}’ was there twice. We use the first one.`,
    place: (filter) => `${filter}: this is not in the Netherlands or not written well. We left it out.`,
    needsPlace: (filter) => `${filter} only works with a place. We left it out.`,
    tooLong: 'Your question was very long. We use the beginning.',
    pastEnd: 'There are not that many pages. This is the first page.',
  },
  anotherPlace: 'Another place',
  whichPlace: 'Which place do you mean?',
  unknownPlace: (place) => `We do not know a place called ‘${place}’. So we searched everywhere.`,
  unknownPlaceAdvice: 'Try another district or town.',
}
