import type { networkSettings as nl } from '../nl/network-settings.ts'

export const networkSettings: typeof nl = {
  title: (network) => `Settings of ${network}`,
  toDesk: 'Back to the desk',
  saved: 'Saved.',
  failed: 'This did not work. Try again.',
  wrong: 'Look again at what is not right below.',
  rhythm: 'How often do we ask “is this still right?”',
  confirm: 'An organisation',
  capacity: 'Where it says whether there is room',
  every: (months) => (months === 1 ? 'every month' : months === 12 ? 'every year' : `every ${months} months`),
  asItIs: (days) => `every ${days} days`,
  erasing: {
    title: 'Erasing cooperations',
    label: 'After how many days do we erase a closed cooperation?',
    hint: 'From 30 to 180 days. Who takes part is told two weeks before.',
    wrong: 'Fill in a number from 30 to 180.',
  },
  domains: {
    title: 'Who may take part as a professional?',
    label: 'E-mail domains, each on a line',
    hint: 'For example: wijkteam.nl. Who has an address there and asks for it gets an invitation.',
    wrong: 'Write each domain like gemeente.nl, without an at sign.',
    page: 'The page to ask for it:',
  },
  contact: {
    title: 'Contact with the network',
    hint: 'This stands on the pages of the neighbourhoods.',
    role: 'Whom to ask for?',
    roleWrong: 'Use at most 80 characters.',
    email: 'E-mail address',
    emailWrong: 'Fill in an e-mail address, or leave it empty.',
    phone: 'Phone',
    phoneWrong: 'Fill in a phone number, or leave it empty.',
  },
  save: 'Save',
}
