import type { Texts } from '../texts.ts'

export const problem: Texts['problem'] = {
  invalid: { title: 'This address is not quite right', advice: 'Start again with a search.' },
  'sign-in-needed': { title: 'Please sign in first', advice: 'This page is for members.' },
  'not-allowed': { title: 'This page is not for you', advice: 'Ask the people who run the network.' },
  'not-found': {
    title: 'This page does not exist',
    advice: 'Perhaps the activity has stopped, or the link is old. Search on from here.',
  },
  'method-not-allowed': { title: 'That is not possible here', advice: 'Start again with a search.' },
  'not-acceptable': { title: 'That is not possible here', advice: 'Start again with a search.' },
  'changed-meanwhile': { title: 'Somebody else was first', advice: 'Load the page again.' },
  'too-large': { title: 'That is too long', advice: 'Use fewer words.' },
  'unsupported-type': { title: 'That is not possible here', advice: 'Start again with a search.' },
  'not-now': { title: 'One moment please', advice: 'The map is just starting. Try again in a minute.' },
  'too-many': { title: 'That went very fast', advice: 'Wait a minute and try again.' },
  unavailable: { title: 'The map is down for a moment', advice: 'We are working on it. Please try again later.' },
  unexpected: { title: 'Something went wrong', advice: 'This is our fault, not yours. Please try again later.' },
}

export const errorPage: Texts['errorPage'] = {
  toHome: 'Go to the start',
  searchAgain: 'Search this map',
}
