import type { DeskKind } from '#domain/desk.ts'
import type { ReportKind } from '#domain/report.ts'
import { cooperationEn } from './cooperation-en.ts'
import { listsEn } from './lists-en.ts'
import { termsEn } from './terms-en.ts'
import type { MailTexts } from './texts.ts'

/** Every mail in English. */
export const mailEn: MailTexts = {
  greeting: 'Hello,',
  sender: 'Sociale kaart',
  footer: 'This mail comes from the sociale kaart. You cannot reply to it.',

  undelivered: ({ to, subject }) => ({
    subject: `Your mail to ${to} did not arrive`,
    paragraphs: [
      `We tried to send this mail: “${subject}”. The address ${to} does not take it.`,
      'See whether the address is right, and try again. You can also call.',
    ],
  }),

  signIn: ({ code, url, minutes }) => ({
    subject: `${code} is your sign-in code`,
    paragraphs: [
      'You want to sign in to the sociale kaart. Type this code in the window where you asked for the mail:',
    ],
    code,
    links: [{ label: 'Or sign in with this link', url }],
    after: [
      `The code works for 10 minutes, the link for ${minutes} minutes. You can use them once.`,
      'Did you not ask for this? Then you do not have to do anything.',
    ],
  }),

  invitation: ({ role, name, by, url, days }) => ({
    subject: `Take part in ${name || 'the sociale kaart'}`,
    paragraphs: [
      `${by ?? 'The sociale kaart'} invites you as ${role}${name ? ` of ${name}` : ''}.`,
      'You need no password. You sign in with a code from your mail.',
    ],
    links: [{ label: 'Look at the invitation', url }],
    after: [
      `The invitation works for ${days} days. Do you not want to take part? Then you do not have to do anything.`,
    ],
  }),

  claim: ({ organization, name, email, words, url }) => ({
    subject: `May ${name} keep the listing of ${organization}?`,
    paragraphs: [
      `${name} (${email}) wants to keep the listing of ${organization} on the sociale kaart.`,
      ...(words ? [`${name} writes: “${words}”`] : []),
      'Do you know this person? Then tell us with one click.',
    ],
    links: [{ label: 'Say yes or no', url }],
  }),

  claimDeclined: ({ organization }) => ({
    subject: `The listing of ${organization}`,
    paragraphs: [
      `You wanted to keep the listing of ${organization}. That is not possible now.`,
      'Ask the organisation itself, or the coordinator of the network.',
    ],
  }),

  proposalMade: ({ organization, by, note, url }) => ({
    subject: `A proposal from ${organization}`,
    paragraphs: [
      `${by} wants to change the listing of ${organization}. What people see changes only after your yes.`,
      ...(note ? [`${by} writes: “${note}”`] : []),
    ],
    links: [{ label: 'Look at the proposal', url }],
  }),

  proposalApproved: ({ organization, url }) => ({
    subject: `Your changes are on the map: ${organization}`,
    paragraphs: [`The coordinator has published your changes to ${organization}.`],
    links: [{ label: 'Look at the listing', url }],
  }),

  proposalSentBack: ({ organization, word, url }) => ({
    subject: `Something left to do: ${organization}`,
    paragraphs: [
      `The coordinator has not yet published your changes to ${organization}. The reason:`,
      word,
      'What you wrote was kept. You can go on with it.',
    ],
    links: [{ label: 'Go on with your listing', url }],
  }),

  confirm: ({ organization, network, url, what }) => ({
    subject: {
      ask: `Is the listing of ${organization} still right?`,
      'ask-again': `Once more: is the listing of ${organization} right?`,
      leaving: `${organization} leaves the results in a month`,
    }[what],
    paragraphs:
      what === 'leaving'
        ? [
            `For almost two years nobody said that the listing of ${organization} is right.`,
            'In a month we stop showing it. One click keeps it.',
          ]
        : [
            `${organization} is on ${network}. Is everything still right?`,
            'Have a look. If it is right, one click is enough. You do not have to sign in.',
          ],
    links: [{ label: 'Look and say whether it is right', url }],
  }),

  report: ({ organization, kinds, words, url }) => ({
    subject: `Somebody says that something is wrong at ${organization}`,
    paragraphs: [
      `At ${organization} this may be wrong: ${kinds.map((kind) => REPORTED[kind]).join(', ')}.`,
      ...(words ? [`They write: “${words}”`] : []),
    ],
    links: [{ label: 'Look at it and answer', url }],
  }),

  reportAnswer: ({ organization, outcome, words }) => ({
    subject: `Your report about ${organization}`,
    paragraphs: [
      {
        mended: `Thank you. What you reported about ${organization} has been changed.`,
        'is-right': `We looked at your report about ${organization}. It is right as it stands.`,
        cannot: `We looked at your report about ${organization}. There is nothing we can do now.`,
      }[outcome],
      ...(words ? [`The answer: “${words}”`] : []),
      'We have now removed your e-mail address.',
    ],
  }),

  desk: ({ network, counts, url }) => ({
    subject: `On your desk of ${network}`,
    paragraphs: ['This waits for you:', counts.map(({ kind, count }) => `- ${DESK[kind]}: ${count}`).join('\n')],
    links: [{ label: 'To your desk', url }],
  }),

  ...cooperationEn,
  ...listsEn,
  ...termsEn,
}

const REPORTED: Record<ReportKind, string> = {
  contact: 'phone, e-mail or website',
  times: 'days and times',
  place: 'the place',
  stopped: 'it has stopped',
  full: 'there is no room',
  description: 'the text',
  unsafe: 'it is not safe',
  other: 'something else',
}

const DESK: Record<DeskKind, string> = {
  'unsafe-report': 'report about safety',
  claim: 'somebody wants to keep a listing',
  proposal: 'proposal to look at',
  report: 'report that something is wrong',
  signal: 'signal from a neighbourhood',
  stale: 'listing that nobody confirms',
  'bounced-mail': 'mail that does not arrive',
  'unreachable-website': 'website that does not answer',
  'possible-duplicate': 'organisation that may be there twice',
  'without-editor': 'listing without an editor',
  'without-needs': 'activity without a need',
}
