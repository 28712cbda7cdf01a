import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { builtFiles } from './built-files.ts'
import type { CreateRenderer, PageSource } from './page-source.ts'
import { type Manifest, preloadsOf } from './preloads.ts'
import { fillTemplate } from './template.ts'

/** The pages as `client/build.ts` made them, read once. */
export async function builtPages(root: string): Promise<PageSource> {
  const read = (path: string) => readFile(join(root, 'dist', path), 'utf8')
  const template = await read('client/index.html').catch(() => {
    throw new Error('De pagina’s zijn nog niet gebouwd. Draai eerst: npm run build')
  })
  const manifest = JSON.parse(await read('client/.vite/manifest.json')) as Manifest
  const { createRenderer } = await import(pathToFileURL(join(root, 'dist/server/entry-server.js')).href)
  const pages = {
    createRenderer: createRenderer as CreateRenderer,
    fill: fillTemplate(template, preloadsOf(manifest)),
  }
  return { files: builtFiles(join(root, 'dist/client')), load: async () => pages, close: async () => {} }
}
