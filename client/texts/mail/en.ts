import type { MailTexts } from './texts.ts'

/** Every mail in English. */
export const mailEn: MailTexts = {
  greeting: 'Hello,',
  sender: 'Sociale kaart',
  footer: 'This mail comes from the sociale kaart. You cannot reply to it.',

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
}
