import type { DrawnPage } from './page-source.ts'

/** Puts a page into the document of `client/index.html`. `preloads` are tags for the scripts it will need. */
export function fillTemplate(template: string, preloads: (page: DrawnPage) => string = () => '') {
  const parts = template.split(/(<html lang="nl">|<!--head-->|<!--app-->|<!--page-data-->)/)
  return (page: DrawnPage): string => {
    const values: Record<string, string> = {
      '<html lang="nl">': `<html lang="${page.language}">`,
      '<!--head-->': [page.head, preloads(page)].filter(Boolean).join('\n    '),
      '<!--app-->': page.app,
      '<!--page-data-->': page.data,
    }
    return parts.map((part) => values[part] ?? part).join('')
  }
}
