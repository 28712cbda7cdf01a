import type { MailWords } from './mail-words.ts'

/** Every mail in Dutch. */
export const mailNl = {
  greeting: 'Dag,',
  sender: 'Sociale kaart',
  footer: 'Je krijgt deze mail van de sociale kaart. Antwoorden op deze mail kan niet.',

  signIn: ({ code, url, minutes }: { code: string; url: string; minutes: number }): MailWords => ({
    subject: `${code} is je code om in te loggen`,
    paragraphs: ['Je wilt inloggen op de sociale kaart. Typ deze code in het venster waarin je om de mail vroeg:'],
    code,
    links: [{ label: 'Of log in met deze link', url }],
    after: [
      `De code werkt 10 minuten, de link ${minutes} minuten. Je gebruikt ze één keer.`,
      'Heb jij hier niet om gevraagd? Dan hoef je niets te doen.',
    ],
  }),
}
