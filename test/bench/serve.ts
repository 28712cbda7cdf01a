import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text as textOf } from 'node:stream/consumers'
import { MatchQuestion } from '#domain/matching/situation.ts'
import { SearchQuery } from '#domain/search.ts'
import { createApp } from '../../server/app.ts'
import { readConfig } from '../../server/config.ts'
import { localCaller } from '../../server/http/local-caller.ts'
import { createLog } from '../../server/http/log.ts'
import { createPages } from '../../server/pages.ts'
import { routes } from '../../server/routes.ts'
import { matchQueries } from '../../server/search/match-candidates.ts'
import { start } from '../../server/start.ts'
import { UNDERSTANDING_PATH } from './finding.ts'
import { sayToBench } from './in-a-process.ts'
import { MATCH_QUESTIONS_PATH } from './matches.ts'
import { QUESTIONS_PATH } from './searches.ts'

/** Where to ask, straight and through the server. */
export type Serving = { url: string; meili: { url: string; key: string }; pagePaths: string[] }

const PAGES = 200

/** Run by the bench in a process of its own: the server on a filled data directory, on a free port. */
const config = readConfig({ DATA_DIR: process.argv[2], TILE_URL: '' })
const log = createLog('info')
const { engines, services, close } = await start(config, log)
// Data that was kept may be indexed as it was before.
await services.indexSync.prepare()
const pages = await createPages({
  call: localCaller(routes(services)),
  settings: { tileUrl: null, tileAttribution: '', publicUrl: 'http://127.0.0.1' },
  mode: 'production',
})
const app = createApp({ services, config: { tiles: null, publicUrl: null }, log, pages: pages.handler })
const server = createServer(async (request, response) => {
  if (request.url === MATCH_QUESTIONS_PATH) return response.end(await matchQuestionsOf(await textOf(request)))
  if (request.url === UNDERSTANDING_PATH) return response.end(await timesOf(await textOf(request)))
  if (!request.url?.startsWith(QUESTIONS_PATH)) return app(request, response)
  const asked = new URL(request.url, 'http://127.0.0.1').searchParams
  const queries = await services.search.questions(SearchQuery.parse(Object.fromEntries(asked)))
  response.end(JSON.stringify({ queries }))
}).listen(0, '127.0.0.1', async () => {
  const { port } = server.address() as AddressInfo
  const { url, key } = engines.meili
  const serving: Serving = {
    url: `http://127.0.0.1:${port}`,
    meili: { url, key },
    pagePaths: await paths(),
  }
  sayToBench(serving, async () => {
    server.closeAllConnections()
    server.close()
    await close()
  })
})

const ROUNDS = 10

/** How long each text takes to be understood, and nothing else, in milliseconds. */
async function timesOf(texts: string): Promise<string> {
  const queries = (JSON.parse(texts) as string[]).map((q) => SearchQuery.parse({ q }))
  const times: number[] = []
  for (let round = 0; round <= ROUNDS; round++)
    for (const query of queries) {
      const started = performance.now()
      await services.understanding.understand(query)
      if (round > 0) times.push(performance.now() - started)
    }
  return JSON.stringify(times)
}

async function matchQuestionsOf(body: string): Promise<string> {
  const question = MatchQuestion.parse(JSON.parse(body))
  const { situation, weighed, words } = await services.matching.understood(question)
  return JSON.stringify({ queries: matchQueries('offers', { situation, weighed, network: null, words }) })
}

/** Addresses of organisations, with all their activities on the page. */
async function paths(): Promise<string[]> {
  for await (const listings of services.listingRows.all(PAGES))
    return listings.map(({ slug }) => `/organisatie/${slug}`)
  return []
}
