import { constants } from 'node:fs'
import { access, chmod, copyFile, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { delimiter, dirname, join, resolve } from 'node:path'

/** npm's names for the processors, beside Node's own. */
const processorNames: Record<string, string> = { x64: 'amd64' }

const thisSystem = () => ({
  platform: process.platform as string,
  arch: process.arch as string,
  path: process.env.PATH,
})
type System = ReturnType<typeof thisSystem>

/** Answers the path of a Meilisearch that can be run. Throws, saying what to install, when there is none. */
export async function findMeilisearchProgram(dataDir: string, system: System = thisSystem()): Promise<string> {
  const program = (await programFromPackage(dataDir, system)) ?? (await programOnPath(system))
  if (program) return program
  throw new Error(
    `Er is geen Meilisearch voor dit systeem (${system.platform} ${system.arch}) bij de npm-pakketten, ` +
      'en geen programma `meilisearch` op het PATH.\n' +
      'Installeer Meilisearch 1.21 of nieuwer (https://www.meilisearch.com/docs, of `brew install meilisearch`), ' +
      'of zet MEILI_URL en MEILI_KEY naar een Meilisearch-server.',
  )
}

async function programFromPackage(dataDir: string, { platform, arch }: System): Promise<string | null> {
  const name = `@gaubee/meilisearch-${platform}-${processorNames[arch] ?? arch}`
  const require = createRequire(import.meta.url)
  let manifest: string
  try {
    manifest = require.resolve(`${name}/package.json`)
  } catch {
    return null
  }
  const program = join(dirname(manifest), 'meilisearch')
  if (await isRunnable(program)) return program
  // npm does not keep the executable bit. When we may not set it there, we run a copy.
  await chmod(program, 0o755).catch(() => {})
  if (await isRunnable(program)) return program
  return runnableCopy(program, join(resolve(dataDir), 'engine'), (require(manifest) as { version: string }).version)
}

async function runnableCopy(program: string, engineDir: string, version: string): Promise<string> {
  const target = join(engineDir, `meilisearch-${version}`)
  if (await isRunnable(target)) return target
  await mkdir(engineDir, { recursive: true })
  for (const name of await readdir(engineDir)) {
    if (name.startsWith('meilisearch-')) await rm(join(engineDir, name))
  }
  const draft = `${target}.${process.pid}.draft`
  await copyFile(program, draft)
  await chmod(draft, 0o755)
  await rename(draft, target)
  return target
}

async function programOnPath({ path }: System): Promise<string | null> {
  for (const folder of (path ?? '').split(delimiter)) {
    const program = join(folder, 'meilisearch')
    if (folder && (await isRunnable(program))) return program
  }
  return null
}

const isRunnable = (path: string) =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  )
