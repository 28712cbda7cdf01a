import type { account as nl } from '../nl/account.ts'

export const account: typeof nl = {
  title: 'My page',
  hello: (name) => `Hello ${name}`,
  saved: 'Saved.',
  listings: { title: 'My listing', edit: 'Update the listing' },
  networks: {
    title: 'My network',
    desk: (network) => `Desk of ${network}`,
    members: (network) => `Members of ${network}`,
  },
  professional: { title: 'For my work', match: 'Find what fits', lists: 'My lists', cooperations: 'My cooperations' },
  details: {
    title: 'My details',
    name: 'Name',
    nameHint: 'This is how others in the network see you. A first name or a role is enough.',
    nameWrong: 'Fill in a name of at most 80 letters.',
    email: 'E-mail address',
    language: 'Language of our mails',
    languages: { nl: 'Dutch', en: 'English' },
    save: 'Save',
  },
  sessions: {
    title: 'Where I am signed in',
    here: 'this device',
    unknown: 'Another device',
    since: (day) => `signed in on ${day}`,
    end: 'Sign out here',
    endOf: (device) => `Sign out on ${device}`,
  },
  signOut: 'Sign out',
  data: {
    title: 'What you keep of me',
    lead: 'We keep your name, your e-mail address, your roles, your language and when you last signed in.',
    download: 'Download my data',
    remove: 'Delete my account',
    sure: 'You will not be a member any more. You cannot undo this.',
    confirm: 'Yes, delete my account',
    refused: 'This is not possible now: you are the last of your listing or your network. Invite somebody else first.',
  },
  failed: 'This did not work. Try again.',
}
