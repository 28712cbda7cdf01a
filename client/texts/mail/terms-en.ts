import type { termsNl } from './terms-nl.ts'

/** Mails about words that coordinators propose, in English. */
export const termsEn: typeof termsNl = {
  termProposal: ({ word, need, why, url }) => ({
    subject: `A word proposed: ${word}`,
    paragraphs: [`A coordinator wants the word “${word}” under the need “${need}”.`, `The reason: “${why}”`],
    links: [{ label: 'Look at the proposal and decide', url }],
  }),

  termDecision: ({ word, need, accepted, reason, url }) => ({
    subject: accepted ? `We now understand “${word}”` : `Your proposal: ${word}`,
    paragraphs: accepted
      ? [`You proposed the word “${word}”. It now stands under the need “${need}”. Thank you.`]
      : [`You proposed the word “${word}” for the need “${need}”. We do not use it now.`, `The reason: “${reason}”`],
    links: [{ label: 'Look at your proposals', url }],
  }),
}
