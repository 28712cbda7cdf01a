import type { signIn as nl } from '../nl/sign-in.ts'

export const signIn: typeof nl = {
  title: 'Sign in',
  lead: 'You get a mail with a code. You need no password.',
  email: 'Your e-mail address',
  emailWrong: 'Fill in your e-mail address, like name@example.org.',
  ask: 'Send me a code',
  who: 'Signing in is for editors, professionals and coordinators. You can search without.',
  join: 'Do you work in care or welfare and do you want to take part?',
  joinIn: (network) => `Take part with ${network}`,
  municipality: {
    title: 'Do you work for the municipality?',
    with: (name) => `Sign in with ${name}`,
    unknown: 'The municipality knows you, but you do not take part here yet. Ask the coordinator.',
    failed: 'Signing in at the municipality did not work. Try again.',
  },
  code: {
    title: 'Look in your mail',
    lead: 'Do we know your address? Then there is now a mail with a code of six digits.',
    label: 'The code from the mail',
    hint: 'Six digits. The code works for 10 minutes.',
    wrong: 'This code is not right. Look in the mail again.',
    send: 'Sign in',
    none: 'No mail? Look in your junk mail, or ask for a new one.',
    again: 'Ask for a new mail',
  },
  link: {
    title: 'Sign in with the link',
    lead: 'Press the button. Then you are signed in.',
    send: 'Sign me in',
    wrong: 'This link does not work. It is old, used, or was asked for in another browser.',
  },
  tooOld: 'This code does not work any more. Ask for a new mail.',
  tooMany: 'This happened too often. Try again in an hour.',
  demo: {
    title: 'Look around with the demo',
    lead: 'This is a demo. Choose a role and you are signed in.',
  },
  role: { editor: 'editor', professional: 'professional', coordinator: 'coordinator', administrator: 'administrator' },
}
