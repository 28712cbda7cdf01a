import type { join as nl } from '../nl/join.ts'

export const join: typeof nl = {
  title: (network) => `Take part with ${network}`,
  lead: 'Do you work in care or welfare? As a professional you soon find who fits.',
  may: 'You ask an organisation to take part, and you make a plan together.',
  how: 'Fill in the e-mail address of your work. If your organisation takes part, you get an invitation.',
  email: 'E-mail address of your work',
  emailWrong: 'Fill in your e-mail address, like name@example.org.',
  send: 'Ask for an invitation',
  tooMany: 'This went too often. Try again in an hour.',
  failed: 'This did not work. Try again.',
  done: 'Does your organisation take part? Then there is now a mail with an invitation.',
  none: 'Did you get no mail? Then ask the coordinator of the network.',
  ask: (role) => `Ask for: ${role}`,
  signIn: 'Do you already take part? Then sign in.',
}
