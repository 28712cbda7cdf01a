import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import type { RequestHandler } from 'express'
import { createApp } from '../../server/app.ts'
import { readConfig } from '../../server/config.ts'
import { localCaller } from '../../server/http/local-caller.ts'
import { createLog } from '../../server/http/log.ts'
import { routes } from '../../server/routes.ts'
import { start } from '../../server/start.ts'
import { sayToBench } from './in-a-process.ts'

/** Where to ask, straight and through the server; `pagePaths` is empty while there are no pages. */
export type Serving = { url: string; meili: { url: string; key: string }; pagePaths: string[] }

const PAGES = 200

/** Run by the bench in a process of its own: the server on a filled data directory, on a free port. */
const config = readConfig({ DATA_DIR: process.argv[2], TILE_URL: '' })
const log = createLog('info')
const { engines, services, close } = await start(config, log)
const pages = await pagesOf()
const app = createApp({ services, config: { ...config, mode: 'production' }, log, ...(pages ? { pages } : {}) })
const server = createServer(app).listen(0, '127.0.0.1', async () => {
  const { port } = server.address() as AddressInfo
  const { url, key } = engines.meili
  const serving: Serving = { url: `http://127.0.0.1:${port}`, meili: { url, key }, pagePaths: pages ? await paths() : [] }
  sayToBench(serving, async () => {
    server.closeAllConnections()
    server.close()
    await close()
  })
})

async function pagesOf(): Promise<RequestHandler | null> {
  const file = new URL('../../server/pages.ts', import.meta.url)
  if (!existsSync(fileURLToPath(file))) return null
  const { createPages } = await import(file.href)
  const settings = { tileUrl: null, tileAttribution: '', publicUrl: 'http://127.0.0.1' }
  return (await createPages({ call: localCaller(routes(services)), settings, mode: 'production' })).handler
}

/** Addresses of organisations and of activities, by turns. */
async function paths(): Promise<string[]> {
  const [listings] = await Array.fromAsync(firstOf(services.listingRows.all(PAGES)))
  return (listings ?? []).flatMap(({ slug }) => `/organisatie/${slug}`)
}

async function* firstOf<T>(many: AsyncIterable<T>): AsyncGenerator<T> {
  for await (const one of many) {
    yield one
    return
  }
}
