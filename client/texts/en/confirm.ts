import type { confirm as nl } from '../nl/confirm.ts'

export const confirm: typeof nl = {
  title: 'Is this still right?',
  lead: (name) => `This is what the map says about ${name}. See whether it is all still right.`,
  checked: (day) => `Last checked on ${day}.`,
  never: 'Nobody has checked this yet.',
  contact: 'How people reach you',
  noContact: 'It does not say how people reach you.',
  activities: 'What you do',
  none: 'There are no activities yet.',
  roomUnknown: 'It does not say whether there is room.',
  roomTrue: 'Does an activity say whether there is room? The button confirms that too.',
  yes: 'Yes, this is still right',
  changed: 'Something has changed',
  changedHint: 'You sign in with a code from your mail. Then you change it.',
  whole: 'See the whole listing',
  done: {
    title: 'Thank you',
    lead: (name) => `Everybody now sees that ${name || 'the listing'} was checked today.`,
    look: 'See the listing',
  },
  dead: {
    title: 'This link does not work any more',
    lead: 'Perhaps you already said that it is right. Or the link is old or not whole.',
    advice: 'Sign in to see your listing. There you can also say that all is right.',
    signIn: 'Sign in',
  },
  failed: 'This did not work. Try again.',
}
