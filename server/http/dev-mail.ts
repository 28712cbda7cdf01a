import { Router } from 'express'
import type { MailFolder } from '../mail/mail-carrier.ts'

/** `/dev/mail`: every mail that was written to the folder, newest first, with links that work. Never in production. */
export function devMail(folder: MailFolder): Router {
  const router = Router()
  router.get('/', async (_request, response) => {
    const mails = await folder.all()
    const articles = mails.map(
      ({ at, to, subject, text }) =>
        `<article><h2>${escaped(subject)}</h2><p>${escaped(at)} &rarr; ${escaped(to)}</p><pre>${withLinks(text)}</pre></article>`,
    )
    response
      .set('Cache-Control', 'no-store')
      .type('html')
      .send(`<!doctype html><html lang="nl"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Mail van deze proefopstelling</title>
<h1>Mail van deze proefopstelling</h1><p>Er is geen mailserver ingesteld (SMTP_URL). Elke mail staat hier.</p>
${articles.join('\n') || '<p>Er is nog geen mail.</p>'}</html>`)
  })
  return router
}

function withLinks(text: string): string {
  return escaped(text).replace(/https?:\/\/[^\s<]+/g, (url) => `<a href="${url}">${url}</a>`)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
