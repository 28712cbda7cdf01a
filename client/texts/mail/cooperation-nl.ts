import type { RefusalReason } from '#domain/cooperation/request.ts'
import type { MailWords } from './mail-words.ts'

/** Mails about questions, cooperations and signals, in Dutch. */
export const cooperationNl = {
  /** In the calendar that goes along, where the code word is all that says whom it is about. */
  cooperationDates: (code: string) => ({ intake: `Kennismaken (${code})`, contact: `Hoe gaat het? (${code})` }),

  request: ({ organization, asker, needs, what, callWhen, contact, url, isReminder }: Requested): MailWords => ({
    subject: isReminder ? `Nog een vraag aan ${organization}` : `Een vraag aan ${organization}`,
    paragraphs: [
      isReminder
        ? `${asker} stelde ${organization} een vraag. Er is nog geen antwoord.`
        : `${asker} heeft een vraag aan ${organization}.`,
      `Waar het om gaat: ${needs.join(', ')}.`,
      what,
      `Bereikbaar: ${contact}${callWhen ? ` (${callWhen})` : ''}.`,
    ],
    links: [{ label: 'Zeg ja of nee', url }],
    after: ['Ja zeggen betekent: we praten verder. Het bindt je aan niets.'],
  }),

  requestReminded: ({ organization, url }: { organization: string; url: string }): MailWords => ({
    subject: `${organization} kreeg een herinnering`,
    paragraphs: [`${organization} gaf nog geen antwoord op je vraag. We stuurden een herinnering.`],
    links: [{ label: 'Bekijk je vragen', url }],
  }),

  requestAnswer: ({
    organization = 'de organisatie',
    answer,
    noAnswer,
    url,
    next,
    matchUrl,
  }: AnsweredRequest): MailWords => ({
    subject: answer
      ? answer.yes
        ? `Ja van ${organization}`
        : `${organization} kan nu niet helpen`
      : `Geen antwoord van ${organization}`,
    paragraphs: [
      answer
        ? answer.yes
          ? `${organization} praat graag verder over je vraag.`
          : `${organization} kan nu niet helpen. De reden: ${answer.reason ? REFUSED[answer.reason] : 'onbekend'}.`
        : noAnswer === 'silent'
          ? `Twee weken lang gaf ${organization} geen antwoord. We sloten de vraag.`
          : `We sloten de vraag: ${organization} neemt geen vragen per mail meer aan.`,
      ...(answer?.words ? [`Ze schrijven: “${answer.words}”`] : []),
      ...(next ? [`De volgende die past: ${next.name}.`] : []),
    ],
    links: [
      { label: answer?.yes ? 'Open de samenwerking' : 'Bekijk je vragen', url },
      ...(next ? [{ label: `Stel de vraag aan ${next.name}`, url: next.url }] : []),
      ...(next || answer?.yes ? [] : [{ label: 'Zoek wie er nog meer past', url: matchUrl }]),
    ],
  }),

  cooperation: ({ what, code, reach, url }: Cooperating): MailWords => ({
    subject: `${code}: ${COOPERATING[what]}`,
    paragraphs: [`Over de samenwerking “${code}”: ${COOPERATING[what]}.`, ...(reach ? [`Bel elkaar: ${reach}.`] : [])],
    links: [{ label: 'Open de kaart', url }],
  }),

  cooperationErased: ({ code, on, isOpen, url }: Erased): MailWords => ({
    subject: `${code}: we wissen deze samenwerking op ${on}`,
    paragraphs: [
      isOpen
        ? `In de samenwerking “${code}” gebeurde lang niets. Op ${on} wissen we haar.`
        : `De samenwerking “${code}” is afgesloten. Op ${on} wissen we haar.`,
      isOpen ? 'Loopt ze nog? Laat dan iets weten op de kaart.' : 'Wil je iets bewaren? Druk de kaart dan eerst af.',
    ],
    links: [{ label: 'Open de kaart', url }],
  }),

  signal: ({ network, words, url }: { network: string; words: string; url: string }): MailWords => ({
    subject: `Een signaal voor ${network}`,
    paragraphs: ['Iemand mist iets in de wijk, of maakt zich zorgen:', `“${words}”`],
    links: [{ label: 'Bekijk de signalen', url }],
  }),

  signalAnswer: ({ network, words }: { network: string; words: string }): MailWords => ({
    subject: 'Een antwoord op je signaal',
    paragraphs: [
      `Je vertelde ${network} wat er ontbreekt. Dit is het antwoord:`,
      `“${words}”`,
      'Gaf je een e-mailadres? Dat hebben we nu weggehaald.',
    ],
  }),
}

const REFUSED: Record<RefusalReason, string> = {
  full: 'er is geen plek',
  'not-for-us': 'dit past niet bij ons',
  'too-far': 'het is te ver',
  'no-volunteer': 'er is nu geen vrijwilliger',
}

const COOPERATING: Record<CooperationNews, string> = {
  propose: 'de ander stelt afspraken voor',
  agree: 'jullie zijn het eens over de afspraken',
  worry: 'de ander wil snel met je praten',
  'say-how-it-goes': 'de ander schreef hoe het gaat',
  'round-off': 'de ander wil afronden',
  'go-on': 'de ander wil nog doorgaan',
  evaluate: 'de ander keek terug',
  close: 'de ander zegt dat het klaar is',
  'ask-along': 'de ander wil er een collega bij',
  'agree-along': 'je collega doet nu mee',
  'decline-along': 'er komt geen collega bij',
  joined: 'je doet nu mee',
  'contact-day': 'vandaag zeggen jullie hoe het gaat',
}

export type CooperationNews =
  | 'propose'
  | 'agree'
  | 'worry'
  | 'say-how-it-goes'
  | 'round-off'
  | 'go-on'
  | 'evaluate'
  | 'close'
  | 'ask-along'
  | 'agree-along'
  | 'decline-along'
  | 'joined'
  | 'contact-day'
type Requested = {
  organization: string
  asker: string
  needs: readonly string[]
  what: string
  callWhen: string
  contact: string
  url: string
  isReminder: boolean
}
type AnsweredRequest = {
  /** Left out when it is no longer on the map. */
  organization?: string | undefined
  /** Null when none came. */
  answer: { yes: boolean; reason: RefusalReason | null; words: string } | null
  /** Why none came: it said nothing, or it gets no mail any more. */
  noAnswer: 'silent' | 'no-mail'
  url: string
  next: { name: string; url: string } | null
  /** Where to look for others, when nobody is next. */
  matchUrl: string
}
/** `reach` is a telephone number or address of the other side, where it should be called. */
type Cooperating = { what: CooperationNews; code: string; reach: string; url: string }
type Erased = { code: string; on: string; isOpen: boolean; url: string }
