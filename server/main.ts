import { createServer } from 'node:http'
import { join } from 'node:path'
import { loadBasics, loadDemo } from '../seed/load-seed.ts'
import { createApp } from './app.ts'
import { addressOf, ConfigError, readConfig } from './config.ts'
import { DataDirInUse } from './engines/data-dir-lock.ts'
import { DiskFull } from './engines/disk-room.ts'
import { keptSecret } from './engines/kept-secret.ts'
import { answerClientErrors } from './http/client-error.ts'
import { localCaller } from './http/local-caller.ts'
import { createLog } from './http/log.ts'
import { createPages } from './pages.ts'
import { routes } from './routes.ts'
import { mailFolderIn, start } from './start.ts'
import { upkeep } from './upkeep.ts'

/** After this long, requests that still run are cut off. */
const PATIENCE_MILLISECONDS = 10_000

async function main(): Promise<void> {
  const startedAt = performance.now()
  // `npm run dev`: pages from their sources, with hot reload.
  const live = process.argv.includes('--live')
  const config = readConfig(process.env)
  const log = createLog(config.mode === 'production' ? 'info' : 'warn')
  const { engines, services, close } = await start(config, log)
  const stopping: (() => Promise<unknown>)[] = [close]
  stopOnSignals(stopping)
  try {
    await loadBasics(services)
    if (config.mode !== 'production' && (await services.listingRows.countAll()) === 0) {
      console.log('Lege gegevensmap: de demo wordt geladen. Alle organisaties daarin zijn verzonnen.')
      await loadDemo(services, new Date(), (line) => console.log(`  ${line}`))
    }
    await services.indexSync.prepare()
    stopping.unshift(upkeep(services, log))

    if (config.mode === 'production' && !config.smtpUrl)
      log.warn('SMTP_URL is not set: no mail leaves this machine, and nobody can sign in by mail')
    const address = addressOf(config)
    const pages = await createPages({
      call: localCaller(routes(services)),
      settings: {
        tileUrl: config.tiles?.url ?? null,
        tileAttribution: config.tiles?.attribution ?? '',
        publicUrl: address,
      },
      mode: live ? 'development' : 'production',
    })
    const server = createServer(
      createApp({
        services,
        config: {
          ...config,
          sessionSecret: config.sessionSecret ?? (await keptSecret(join(config.dataDir, 'session-key'))),
        },
        log,
        address,
        pages: pages.handler,
        ...(config.smtpUrl || config.mode === 'production' ? {} : { mailFolder: mailFolderIn(config.dataDir) }),
        live,
      }),
    )
    answerClientErrors(server)
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(config.port, config.host, resolve))
    stopping.unshift(async () => {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeIdleConnections()
      setTimeout(() => server.closeAllConnections(), PATIENCE_MILLISECONDS).unref()
      await Promise.all([closed, pages.close()])
    })
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
    console.log(
      [`Sociale kaart: ${address}  (gestart in ${seconds} s)`, ...engines.describe().map((line) => `  ${line}`)].join(
        '\n',
      ),
    )
  } catch (error) {
    await stop(stopping)
    throw error
  }
}

/** No new requests, requests in flight finish, then index, then database. A second signal does not wait. */
function stopOnSignals(stopping: (() => Promise<unknown>)[]): void {
  let stops = 0
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (++stops > 1) process.exit(1)
      stop(stopping).then(
        () => process.exit(0),
        (error) => fail(error),
      )
    })
  }
}

async function stop(stopping: (() => Promise<unknown>)[]): Promise<void> {
  for (const step of stopping.splice(0)) await step()
}

function fail(error: unknown): never {
  const expected = error instanceof ConfigError || error instanceof DataDirInUse || error instanceof DiskFull
  console.error(expected ? (error as Error).message : error)
  process.exit(1)
}

main().catch(fail)
