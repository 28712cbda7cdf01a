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

  invitation: ({ role, name, by, url, days }: Invited): MailWords => ({
    subject: `Doe mee met ${name || 'de sociale kaart'}`,
    paragraphs: [
      `${by ?? 'De sociale kaart'} nodigt je uit als ${{ editor: 'redactie', professional: 'professional', coordinator: 'coördinator', administrator: 'beheer' }[role]}${name ? ` van ${name}` : ''}.`,
      'Een wachtwoord heb je niet nodig. Je logt in met een code uit je mail.',
    ],
    links: [{ label: 'Bekijk de uitnodiging', url }],
    after: [`De uitnodiging werkt ${days} dagen. Wil je niet meedoen? Dan hoef je niets te doen.`],
  }),

  claim: ({ organization, name, email, words, url }: Claimed): MailWords => ({
    subject: `Mag ${name} de gegevens van ${organization} bijhouden?`,
    paragraphs: [
      `${name} (${email}) wil de vermelding van ${organization} op de sociale kaart bijhouden.`,
      ...(words ? [`${name} schrijft: “${words}”`] : []),
      'Ken je deze persoon? Zeg het ons dan met één klik.',
    ],
    links: [{ label: 'Zeg ja of nee', url }],
  }),

  claimDeclined: ({ organization }: { organization: string }): MailWords => ({
    subject: `De vermelding van ${organization}`,
    paragraphs: [
      `Je wilde de vermelding van ${organization} bijhouden. Dat kan nu niet.`,
      'Vraag het aan de organisatie zelf, of aan de coördinator van het netwerk.',
    ],
  }),
}

type Invited = {
  role: 'editor' | 'professional' | 'coordinator' | 'administrator'
  /** Of the organisation or the network; empty for the whole map. */
  name: string
  by: string | null
  url: string
  days: number
}
type Claimed = { organization: string; name: string; email: string; words: string; url: string }
