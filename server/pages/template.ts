import type { DrawnPage } from './page-source.ts'

/** Puts a page into the document of `client/index.html`. `preload` names files per language that the page will need. */
export function fillTemplate(template: string, preload: Partial<Record<DrawnPage['language'], string>> = {}) {
  const parts = template.split(/(<html lang="nl">|<!--head-->|<!--app-->|<!--page-data-->)/)
  return (page: DrawnPage): string => {
    const file = page.data && preload[page.language]
    const values: Record<string, string> = {
      '<html lang="nl">': `<html lang="${page.language}">`,
      '<!--head-->': file ? `<link rel="modulepreload" href="/${file}" />\n    ${page.head}` : page.head,
      '<!--app-->': page.app,
      '<!--page-data-->': page.data,
    }
    return parts.map((part) => values[part] ?? part).join('')
  }
}
