import type { MailWords } from './mail-words.ts'

/** Mails about words that coordinators propose, in Dutch. */
export const termsNl = {
  termProposal: ({ word, need, why, url }: Said & { why: string }): MailWords => ({
    subject: `Een woord voorgesteld: ${word}`,
    paragraphs: [`Een coördinator wil het woord “${word}” bij de hulpvraag “${need}”.`, `De reden: “${why}”`],
    links: [{ label: 'Bekijk het voorstel en beslis', url }],
  }),

  termDecision: ({
    word,
    need,
    accepted,
    reason,
    url,
  }: Said & { accepted: boolean; reason: string | null }): MailWords => ({
    subject: accepted ? `We begrijpen nu “${word}”` : `Jouw voorstel: ${word}`,
    paragraphs: accepted
      ? [`Je stelde het woord “${word}” voor. Het staat nu bij de hulpvraag “${need}”. Dank je wel.`]
      : [
          `Je stelde het woord “${word}” voor bij de hulpvraag “${need}”. We nemen het nu niet over.`,
          `De reden: “${reason}”`,
        ],
    links: [{ label: 'Bekijk je voorstellen', url }],
  }),
}

type Said = { word: string; need: string; url: string }
