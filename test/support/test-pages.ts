import supertest from 'supertest'
import { afterAll } from 'vitest'
import { createApp } from '../../server/app.ts'
import { localCaller } from '../../server/http/local-caller.ts'
import { createLog } from '../../server/http/log.ts'
import { createPages } from '../../server/pages.ts'
import { routes } from '../../server/routes.ts'
import { type TestApp, testApp } from './test-app.ts'

export const TILES = { url: 'https://tegels.example/{z}/{x}/{y}.png', attribution: 'proef' }

/** The app with its built pages. `publicUrl` is what the pages call themselves. */
export async function testPages(publicUrl = 'https://kaart.example') {
  const tested = await testApp()
  const { app } = await appWithPages(tested, publicUrl)
  return { ...tested, app, get: (path: string) => supertest(app).get(path) }
}

export async function appWithPages({ services }: TestApp, publicUrl: string) {
  const pages = await createPages({
    call: localCaller(routes(services)),
    settings: { tileUrl: TILES.url, tileAttribution: TILES.attribution, publicUrl },
    mode: 'production',
  })
  afterAll(pages.close)
  const config = { tiles: TILES, publicUrl }
  return { app: createApp({ services, config, log: createLog('silent'), pages: pages.handler }) }
}
