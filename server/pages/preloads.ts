import type { DrawnPage } from './page-source.ts'

export type Manifest = Record<string, { file: string; imports?: string[] }>

const PROSE = new Set(['about', 'privacy', 'accessibility'])

/** The scripts a page will ask for as soon as it runs: its words and its own code. Named beside it, they come at once. */
export function preloadsOf(manifest: Manifest) {
  const entry = new Set(filesBehind(manifest, 'index.html'))
  const known = new Map<string, string>()
  return ({ language, page, data }: DrawnPage): string => {
    if (!data) return ''
    const key = `${language} ${page}`
    const links =
      known.get(key) ?? linksTo(sourcesOf(language, page).flatMap((source) => filesBehind(manifest, source)))
    known.set(key, links)
    return links
  }

  function linksTo(files: string[]): string {
    const needed = [...new Set(files)].filter((file) => !entry.has(file))
    return needed.map((file) => `<link rel="modulepreload" href="/${file}" />`).join('\n    ')
  }
}

function sourcesOf(language: string, page: string): string[] {
  const folder = PROSE.has(page) ? 'prose' : page
  return [`texts/${language}.ts`, `pages/${folder}/${folder}-route.ts`]
}

/** A script and everything it imports. */
function filesBehind(manifest: Manifest, source: string): string[] {
  const found = manifest[source]
  return found ? [found.file, ...(found.imports ?? []).flatMap((next) => filesBehind(manifest, next))] : []
}
