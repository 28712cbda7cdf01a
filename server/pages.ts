import { fileURLToPath } from 'node:url'
import express, { type RequestHandler } from 'express'
import type { Caller } from '#contract'
import { builtPages } from './pages/built-pages.ts'
import type { PageSource, Render, ShownSettings } from './pages/page-source.ts'
import { sendPage } from './pages/send-page.ts'

type Parts = {
  call: Caller
  /** `publicUrl` is the address people use, without a slash at the end. */
  settings: ShownSettings & { publicUrl: string }
  mode: 'development' | 'test' | 'production'
}

export type Pages = { handler: RequestHandler; close(): Promise<void> }

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Every public page, rendered on the server. In development Vite makes them from the sources, with hot reload; else they
 * come from `dist/`, where `client/build.ts` put them.
 */
export async function createPages({ call, settings: { publicUrl, ...settings }, mode }: Parts): Promise<Pages> {
  const source = await sourceOf(mode)
  let drawn: { from: unknown; render: Render } | null = null
  const router = express.Router()
  router.use(source.files)
  router.use(async (request, response, next) => {
    if (!['GET', 'HEAD', 'POST'].includes(request.method)) return next()
    const tidy = tidied(request.originalUrl)
    if (tidy && request.method !== 'POST') return response.redirect(301, tidy)
    const { createRenderer, fill } = await source.load(request.originalUrl)
    if (drawn?.from !== createRenderer) drawn = { from: createRenderer, render: createRenderer({ call, settings }) }
    const page = await drawn.render(asked(request, publicUrl))
    if ('location' in page) return response.redirect(page.status, page.location)
    if (page.status === 500) request.log.error({ err: page.error }, 'a page could not be made')
    await sendPage(request, response, page, fill(page))
  })
  return { handler: router, close: source.close }
}

/** Vite is loaded only where it is used. */
async function sourceOf(mode: Parts['mode']): Promise<PageSource> {
  if (mode !== 'development') return builtPages(root)
  const { livePages } = await import('./pages/live-pages.ts')
  return livePages(root)
}

/** An address without doubled slashes or one at its end; null when it is tidy. Never leads to another host. */
function tidied(address: string): string | null {
  const [path = '/', ...query] = address.split('?')
  const tidy = path.replace(/[/\\]{2,}/g, '/').replace(/(?<=.)\/$/, '')
  return tidy === path ? null : [tidy, ...query].join('?')
}

/** What the pages' own router reads: the address people use, and the form that was sent. */
function asked({ method, originalUrl, headers, body }: express.Request, publicUrl: string): Request {
  const type = headers['content-type']
  if (method !== 'POST') return new Request(publicUrl + originalUrl)
  return new Request(publicUrl + originalUrl, {
    method,
    headers: type ? { 'content-type': type } : {},
    body: Buffer.isBuffer(body) ? new Uint8Array(body) : '',
  })
}
