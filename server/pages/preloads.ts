import type { DrawnPage } from './page-source.ts'

export type Manifest = Record<string, { file: string; imports?: string[]; dynamicImports?: string[] }>

/** The lists of pages, in the order in which a browser tries them: the public one comes with the entry. */
const LISTS = ['index.html', 'open-routes.tsx', 'site-routes.tsx']

/** Of a page whose folder has another name. */
const FOLDERS: Record<string, string> = { about: 'prose', privacy: 'prose', accessibility: 'prose', choose: 'match' }

/** Words that a page borrows from another. */
const BORROWED: Record<string, string> = { organization: 'activity', 'short-list': 'shared-list' }

/** The scripts a page will ask for as soon as it runs: its words, the lists it is found by, and its own code. Named beside it, they come at once. */
export function preloadsOf(manifest: Manifest) {
  const entry = new Set(filesBehind(manifest, 'index.html'))
  const known = new Map<string, string>()
  return ({ language, page, data }: DrawnPage): string => {
    if (!data) return ''
    const key = `${language} ${page}`
    const links =
      known.get(key) ?? linksTo(sourcesOf(manifest, language, page).flatMap((one) => filesBehind(manifest, one)))
    known.set(key, links)
    return links
  }

  function linksTo(files: string[]): string {
    const needed = [...new Set(files)].filter((file) => !entry.has(file))
    return needed.map((file) => `<link rel="modulepreload" href="/${file}" />`).join('\n    ')
  }
}

function sourcesOf(manifest: Manifest, language: string, page: string): string[] {
  const folder = FOLDERS[page] ?? page
  const route = `pages/${folder}/${folder}-route.ts`
  const lists = LISTS.slice(0, LISTS.findIndex((list) => manifest[list]?.dynamicImports?.includes(route)) + 1)
  const words = [folder, BORROWED[page] ?? folder].map((name) => `texts/${language}/${name}.ts`)
  return [`texts/${language}.ts`, ...words, ...lists, route]
}

/** A script and everything it imports. */
function filesBehind(manifest: Manifest, source: string): string[] {
  const found = manifest[source]
  return found ? [found.file, ...(found.imports ?? []).flatMap((next) => filesBehind(manifest, next))] : []
}
