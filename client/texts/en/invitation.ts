import type { invitation as nl } from '../nl/invitation.ts'

export const invitation: typeof nl = {
  title: 'Take part',
  lead: (role, name) => (name ? `You are asked as ${role} of ${name}.` : `You are asked as ${role}.`),
  role: {
    editor: 'editor',
    professional: 'professional',
    coordinator: 'coordinator',
    administrator: 'administrator',
  },
  may: {
    editor: 'You keep the text, the times and the contact of this organisation.',
    professional: 'You find what fits and ask organisations to take part.',
    coordinator: 'You keep an overview of the network and help organisations.',
    administrator: 'You look after the whole map.',
  },
  kept: 'Do you want to take part? Then we keep your name, your e-mail address and your role.',
  email: (email) => `The invitation is for ${email}.`,
  accept: 'Yes, I take part',
  ignore: 'Do you not want to take part? Then you do not have to do anything.',
  done: {
    title: 'Welcome',
    lead: 'You take part. Sign in now: you get a code in your mail.',
    email: 'Your e-mail address',
    signIn: 'Send me a code',
    signed: 'You take part, and you are already signed in.',
    account: 'To my page',
  },
  dead: {
    title: 'This invitation does not work any more',
    lead: 'The link was already used, is too old, or is not whole.',
    advice: 'Do you already take part? Then sign in. Otherwise ask for a new invitation.',
    signIn: 'Sign in',
  },
  failed: 'This did not work. Try again.',
}
