import type { MailWords } from '../../client/texts/mail/mail-words.ts'
import type { MailTexts } from '../../client/texts/mail/texts.ts'

/** A mail as text, and as simple HTML with the same words. Nothing is fetched when it is opened. */
export function layOut(words: MailWords, { greeting, footer }: Pick<MailTexts, 'greeting' | 'footer'>) {
  const { paragraphs, code, links = [], after = [] } = words
  const text = [
    greeting,
    ...paragraphs,
    ...(code ? [code] : []),
    ...links.map(({ label, url }) => `${label}:\n${url}`),
    ...after,
    `--\n${footer}`,
  ].join('\n\n')
  const html = [
    '<!doctype html><html><body style="font:16px/1.5 sans-serif;color:#1d2a2a;max-width:34em;margin:0 auto;padding:1em">',
    ...[greeting, ...paragraphs].map(paragraph),
    ...(code ? [`<p style="font-size:28px;letter-spacing:.15em"><strong>${escaped(code)}</strong></p>`] : []),
    ...links.map(
      ({ label, url }) =>
        `<p><a href="${escaped(url)}" style="display:inline-block;padding:.6em 1em;border:2px solid #1f5c55;border-radius:6px;color:#1f5c55">${escaped(label)}</a></p>`,
    ),
    ...after.map(paragraph),
    `<hr><p style="font-size:14px">${escaped(footer)}</p>`,
    '</body></html>',
  ].join('\n')
  return { text, html }
}

function paragraph(text: string): string {
  return `<p>${escaped(text).replaceAll('\n', '<br>')}</p>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
