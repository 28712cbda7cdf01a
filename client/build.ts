import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { compressAssets } from './compress-assets.ts'

/** Builds the pages into `dist/`, for browsers and for the server; does nothing when they are newer than their sources. */
const root = fileURLToPath(new URL('..', import.meta.url))
const at = (path: string) => join(root, path)
const SOURCES = ['client', 'server/domain', 'server/calls.ts', 'package-lock.json']
const RESULTS = ['dist/client/index.html', 'dist/server/entry-server.js']

// Whoever starts us (a test run, say), what is served is always the production form.
process.env.NODE_ENV = 'production'
const force = process.argv.includes('--force')
if (force || !RESULTS.every((path) => existsSync(at(path))) || newest(SOURCES) > oldest(RESULTS)) {
  const started = performance.now()
  const common = { configFile: at('client/vite.config.ts'), logLevel: 'warn' } as const
  await build(common)
  await build({ ...common, build: { ssr: true } })
  await compressAssets(at('dist/client/assets'))
  console.log(`Pagina's gebouwd in ${((performance.now() - started) / 1000).toFixed(1)} s`)
}

function newest(paths: string[]): number {
  return Math.max(...paths.map((path) => changedAt(at(path))))
}

function oldest(paths: string[]): number {
  return Math.min(...paths.map((path) => statSync(at(path)).mtimeMs))
}

/** When a file, or the last changed file in a folder, was changed, in milliseconds. */
function changedAt(path: string): number {
  if (!statSync(path).isDirectory()) return statSync(path).mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => changedAt(join(path, name))))
}
