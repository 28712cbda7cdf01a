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
}
