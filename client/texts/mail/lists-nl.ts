import type { MailWords } from './mail-words.ts'

/** Mails about what a professional follows, in Dutch. */
export const listsNl = {
  newOffers: ({ need, area, count, offers, stopUrl }: NewOffers): MailWords => ({
    subject: `Nieuw in ${area}: ${need}`,
    paragraphs: [
      count === 1
        ? `In ${area} is iets nieuws voor “${need}”.`
        : `In ${area} zijn ${count} nieuwe dingen voor “${need}”.`,
    ],
    links: [...offers.map(({ name, url }) => ({ label: name, url })), { label: 'Stop deze berichten', url: stopUrl }],
    after: ['Je krijgt dit bericht omdat je hierom vroeg op de sociale kaart.'],
  }),
}

type NewOffers = {
  need: string
  area: string
  count: number
  /** The first of them. */
  offers: readonly { name: string; url: string }[]
  stopUrl: string
}
