import type { RefusalReason } from '#domain/cooperation/request.ts'
import type { CooperationNews, cooperationNl } from './cooperation-nl.ts'

/** Mails about questions, cooperations and signals, in English. */
export const cooperationEn: typeof cooperationNl = {
  cooperationDates: (code) => ({ intake: `First meeting (${code})`, contact: `How is it going? (${code})` }),

  request: ({ organization, asker, needs, what, callWhen, contact, url, isReminder }) => ({
    subject: isReminder ? `Once more: a question for ${organization}` : `A question for ${organization}`,
    paragraphs: [
      isReminder
        ? `${asker} asked ${organization} something. There is no answer yet.`
        : `${asker} has a question for ${organization}.`,
      `What it is about: ${needs.join(', ')}.`,
      what,
      `To reach: ${contact}${callWhen ? ` (${callWhen})` : ''}.`,
    ],
    links: [{ label: 'Say yes or no', url }],
    after: ['Saying yes means: we talk on. It binds you to nothing.'],
  }),

  requestReminded: ({ organization, url }) => ({
    subject: `${organization} got a reminder`,
    paragraphs: [`${organization} has not answered your question yet. We sent a reminder.`],
    links: [{ label: 'Look at your questions', url }],
  }),

  requestAnswer: ({ organization = 'the organisation', answer, noAnswer, url, next, matchUrl }) => ({
    subject: answer
      ? answer.yes
        ? `Yes from ${organization}`
        : `${organization} cannot help now`
      : `No answer from ${organization}`,
    paragraphs: [
      answer
        ? answer.yes
          ? `${organization} would like to talk about your question.`
          : `${organization} cannot help now. The reason: ${answer.reason ? REFUSED[answer.reason] : 'unknown'}.`
        : noAnswer === 'silent'
          ? `For two weeks ${organization} gave no answer. We closed the question.`
          : `We closed the question: ${organization} takes no questions by mail any more.`,
      ...(answer?.words ? [`They write: “${answer.words}”`] : []),
      ...(next ? [`The next one that fits: ${next.name}.`] : []),
    ],
    links: [
      { label: answer?.yes ? 'Open the cooperation' : 'Look at your questions', url },
      ...(next ? [{ label: `Ask ${next.name}`, url: next.url }] : []),
      ...(next || answer?.yes ? [] : [{ label: 'Look who else fits', url: matchUrl }]),
    ],
  }),

  cooperation: ({ what, code, reach, url }) => ({
    subject: `${code}: ${COOPERATING[what]}`,
    paragraphs: [
      `About the cooperation “${code}”: ${COOPERATING[what]}.`,
      ...(reach ? [`Call each other: ${reach}.`] : []),
    ],
    links: [{ label: 'Open the card', url }],
  }),

  cooperationErased: ({ code, on, isOpen, url }) => ({
    subject: `${code}: we erase this cooperation on ${on}`,
    paragraphs: [
      isOpen
        ? `Nothing happened in the cooperation “${code}” for a long time. On ${on} we erase it.`
        : `The cooperation “${code}” is closed. On ${on} we erase it.`,
      isOpen
        ? 'Does it still go on? Then leave a word on the card.'
        : 'Do you want to keep something? Print the card first.',
    ],
    links: [{ label: 'Open the card', url }],
  }),

  signal: ({ network, words, url }) => ({
    subject: `A signal for ${network}`,
    paragraphs: ['Somebody misses something in the neighbourhood, or worries:', `“${words}”`],
    links: [{ label: 'Look at the signals', url }],
  }),

  signalAnswer: ({ network, words }) => ({
    subject: 'An answer to your signal',
    paragraphs: [
      `You told ${network} what is missing. This is the answer:`,
      `“${words}”`,
      'Did you leave an e-mail address? We have now removed it.',
    ],
  }),
}

const REFUSED: Record<RefusalReason, string> = {
  full: 'there is no room',
  'not-for-us': 'this does not fit us',
  'too-far': 'it is too far',
  'no-volunteer': 'there is no volunteer now',
}

const COOPERATING: Record<CooperationNews, string> = {
  propose: 'the other side proposes agreements',
  agree: 'you agree with each other',
  worry: 'the other side wants to talk soon',
  'say-how-it-goes': 'the other side wrote how it goes',
  'round-off': 'the other side wants to round off',
  'go-on': 'the other side wants to go on',
  evaluate: 'the other side looked back',
  close: 'the other side says it is done',
  'ask-along': 'the other side wants a colleague to join',
  'agree-along': 'your colleague now takes part',
  'decline-along': 'no colleague joins',
  joined: 'you now take part',
  'contact-day': 'today you both say how it goes',
}
