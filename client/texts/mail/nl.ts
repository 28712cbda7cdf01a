import type { DeskKind } from '#domain/desk.ts'
import type { ReportKind } from '#domain/report.ts'
import { cooperationNl } from './cooperation-nl.ts'
import { listsNl } from './lists-nl.ts'
import type { MailWords } from './mail-words.ts'
import { termsNl } from './terms-nl.ts'

/** Every mail in Dutch. */
export const mailNl = {
  greeting: 'Dag,',
  sender: 'Sociale kaart',
  footer: 'Je krijgt deze mail van de sociale kaart. Antwoorden op deze mail kan niet.',

  undelivered: ({ to, subject }: { to: string; subject: string }): MailWords => ({
    subject: `Je mail aan ${to} kwam niet aan`,
    paragraphs: [
      `We probeerden deze mail te sturen: “${subject}”. Het adres ${to} neemt hem niet aan.`,
      'Kijk of het adres klopt, en probeer het opnieuw. Bellen kan ook.',
    ],
  }),

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

  proposalMade: ({ organization, by, note, url }: ProposalMade): MailWords => ({
    subject: `Een voorstel van ${organization}`,
    paragraphs: [
      `${by} wil de vermelding van ${organization} aanpassen. Wat mensen nu zien, verandert pas na jouw ja.`,
      ...(note ? [`${by} schrijft: “${note}”`] : []),
    ],
    links: [{ label: 'Bekijk het voorstel', url }],
  }),

  proposalApproved: ({ organization, url }: { organization: string; url: string }): MailWords => ({
    subject: `Je wijzigingen staan op de kaart: ${organization}`,
    paragraphs: [`De coördinator heeft je wijzigingen bij ${organization} gepubliceerd.`],
    links: [{ label: 'Bekijk de vermelding', url }],
  }),

  proposalSentBack: ({ organization, word, url }: { organization: string; word: string; url: string }): MailWords => ({
    subject: `Nog iets te doen: ${organization}`,
    paragraphs: [
      `De coördinator heeft je wijzigingen bij ${organization} nog niet gepubliceerd. De reden:`,
      word,
      'Wat je schreef is bewaard. Je kunt er zo mee verder.',
    ],
    links: [{ label: 'Ga verder met je vermelding', url }],
  }),

  confirm: ({ organization, network, url, what }: Confirmed): MailWords => ({
    subject: {
      ask: `Klopt de vermelding van ${organization} nog?`,
      'ask-again': `Nog even: klopt de vermelding van ${organization}?`,
      leaving: `${organization} verdwijnt over een maand uit de resultaten`,
    }[what],
    paragraphs:
      what === 'leaving'
        ? [
            `Al bijna twee jaar zei niemand dat de vermelding van ${organization} klopt.`,
            'Over een maand laten we haar niet meer zien. Met één klik blijft ze staan.',
          ]
        : [
            `${organization} staat op ${network}. Klopt alles nog?`,
            'Kijk even. Klopt het, dan ben je met één klik klaar. Inloggen hoeft niet.',
          ],
    links: [{ label: 'Bekijk en zeg of het klopt', url }],
  }),

  report: ({ organization, kinds, words, url }: Reported): MailWords => ({
    subject: `Iemand zegt dat er iets niet klopt bij ${organization}`,
    paragraphs: [
      `Bij ${organization} klopt dit misschien niet: ${kinds.map((kind) => REPORTED[kind]).join(', ')}.`,
      ...(words ? [`De melder schrijft: “${words}”`] : []),
    ],
    links: [{ label: 'Bekijk en beantwoord de melding', url }],
  }),

  reportAnswer: ({ organization, outcome, words }: Answered): MailWords => ({
    subject: `Jouw melding over ${organization}`,
    paragraphs: [
      {
        mended: `Dank je wel. Wat jij meldde over ${organization} is nu aangepast.`,
        'is-right': `We keken naar je melding over ${organization}. Het klopt zoals het er staat.`,
        cannot: `We keken naar je melding over ${organization}. We kunnen er nu niets aan doen.`,
      }[outcome],
      ...(words ? [`Het antwoord: “${words}”`] : []),
      'Je e-mailadres hebben we nu weggehaald.',
    ],
  }),

  desk: ({ network, counts, url }: Waiting): MailWords => ({
    subject: `Op je werkplek van ${network}`,
    paragraphs: ['Dit wacht op jou:', counts.map(({ kind, count }) => `- ${DESK[kind]}: ${count}`).join('\n')],
    links: [{ label: 'Naar je werkplek', url }],
  }),

  ...cooperationNl,
  ...listsNl,
  ...termsNl,
}

const REPORTED: Record<ReportKind, string> = {
  contact: 'telefoon, mail of website',
  times: 'dagen en tijden',
  place: 'de plek',
  stopped: 'dit is gestopt',
  full: 'er is geen plek',
  description: 'de tekst',
  unsafe: 'dit is niet veilig',
  other: 'iets anders',
}

const DESK: Record<DeskKind, string> = {
  'unsafe-report': 'melding over veiligheid',
  claim: 'iemand wil een vermelding bijhouden',
  proposal: 'voorstel om na te kijken',
  report: 'melding dat iets niet klopt',
  signal: 'signaal uit een wijk',
  stale: 'vermelding die niemand bevestigt',
  'bounced-mail': 'mail die niet aankomt',
  'unreachable-website': 'website die niet antwoordt',
  'possible-duplicate': 'organisatie die er misschien twee keer in staat',
  'without-editor': 'vermelding zonder redactie',
  'without-needs': 'activiteit zonder hulpvraag',
}

type Confirmed = { organization: string; network: string; url: string; what: 'ask' | 'ask-again' | 'leaving' }
type Reported = { organization: string; kinds: readonly ReportKind[]; words: string; url: string }
type Answered = { organization: string; outcome: 'mended' | 'is-right' | 'cannot'; words: string }
type Waiting = { network: string; counts: readonly { kind: DeskKind; count: number }[]; url: string }

type Invited = {
  role: 'editor' | 'professional' | 'coordinator' | 'administrator'
  /** Of the organisation or the network; empty for the whole map. */
  name: string
  by: string | null
  url: string
  days: number
}
type ProposalMade = { organization: string; by: string; note: string; url: string }
type Claimed = { organization: string; name: string; email: string; words: string; url: string }
