import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createServer } from 'vite'
import type { CreateRenderer, PageSource } from './page-source.ts'
import { fillTemplate } from './template.ts'

/** The pages from their sources, changing while somebody works on them. For development only: Vite makes each file as it is asked for. */
export async function livePages(root: string): Promise<PageSource> {
  const vite = await createServer({
    configFile: join(root, 'client/vite.config.ts'),
    server: { middlewareMode: true },
    appType: 'custom',
  })
  return {
    files: vite.middlewares,
    async load(address) {
      const { createRenderer } = await vite.ssrLoadModule('/entry-server.tsx')
      const source = await readFile(join(root, 'client/index.html'), 'utf8')
      const template = await vite.transformIndexHtml(address, source)
      return { createRenderer: createRenderer as CreateRenderer, fill: fillTemplate(template) }
    },
    close: () => vite.close(),
  }
}
