import type { listsNl } from './lists-nl.ts'

/** Mails about what a professional follows, in English. */
export const listsEn: typeof listsNl = {
  newOffers: ({ need, area, count, offers, stopUrl }) => ({
    subject: `New in ${area}: ${need}`,
    paragraphs: [
      count === 1
        ? `There is something new for “${need}” in ${area}.`
        : `There are ${count} new things for “${need}” in ${area}.`,
    ],
    links: [...offers.map(({ name, url }) => ({ label: name, url })), { label: 'Stop these mails', url: stopUrl }],
    after: ['You get this mail because you asked for it on the sociale kaart.'],
  }),
}
