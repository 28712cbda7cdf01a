import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Request, Response } from 'express'
import type { DrawnPage } from './page-source.ts'

const compress = promisify(gzip)
/** Below this, compressing saves nothing. In bytes. */
const WORTH_COMPRESSING = 1_500

/** Sends a page. It is asked for again each time, and travels again only when it changed. */
export async function sendPage(request: Request, response: Response, page: DrawnPage, html: string): Promise<void> {
  const isKeptNowhere = request.method === 'POST' || isPersonal(request)
  const etag = `W/"${createHash('sha1').update(html).digest('base64url')}"`
  response.vary('Accept-Encoding')
  response.set({
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Language': page.language,
    // What was sent with a form and what it answers, a member's pages and what a mailed link opens: on no shared computer.
    'Cache-Control': isKeptNowhere ? 'no-store' : 'no-cache',
  })
  if (page.status === 503) response.set('Retry-After', '30')
  if (page.status === 200 && !isKeptNowhere) response.set('ETag', etag)
  response.status(page.status)
  if (request.fresh) return void response.status(304).end()
  const body = Buffer.from(html)
  if (body.length < WORTH_COMPRESSING || !request.acceptsEncodings('gzip')) return void response.end(body)
  response.set('Content-Encoding', 'gzip')
  response.end(await compress(body, { level: 4 }))
}

function isPersonal(request: Request): boolean {
  const { memberId } = (request.session ?? {}) as { memberId?: string }
  return memberId !== undefined || /[?&]sleutel=/.test(request.originalUrl)
}
