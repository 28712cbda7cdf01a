import { safeJson } from './page-data.ts'
import type { PageHead } from './page-head.ts'
import { fullPath, LANGUAGES, type Language } from './paths.ts'

type More = { origin: string; language: Language; data: object[] }

/** The tags of a page's head: title, description, its own address, the other language, sharing, and data for search engines. */
export function headTags(head: PageHead, { origin, language, data }: More): string {
  const path = withoutLanguage(head.path)
  const address = (one: Language) => new URL(origin + fullPath(one, path)).href
  const canonical = address(language)
  const tags = [
    `<title>${escapeText(head.title)}</title>`,
    meta('name', 'description', head.description),
    meta('property', 'og:type', 'website'),
    meta('property', 'og:title', head.title),
    meta('property', 'og:description', head.description),
    meta('property', 'og:locale', language === 'nl' ? 'nl_NL' : 'en_GB'),
  ]
  if (head.index) {
    tags.push(meta('property', 'og:url', canonical), link('canonical', canonical))
    for (const one of LANGUAGES) tags.push(link('alternate', address(one), ` hreflang="${one}"`))
    tags.push(link('alternate', address('nl'), ' hreflang="x-default"'))
  } else tags.push(meta('name', 'robots', 'noindex,follow'))
  for (const { title, type, path } of head.feeds ?? [])
    tags.push(link('alternate', origin + path, ` type="${type}" title="${escapeText(title)}"`))
  for (const one of data) tags.push(`<script type="application/ld+json">${safeJson(one)}</script>`)
  return tags.join('\n    ')
}

function withoutLanguage(path: string): string {
  return path.replace(/^\/en(?=\/|$)/, '').replace(/^\/?$/, '/')
}

function meta(kind: 'name' | 'property', name: string, content: string): string {
  return `<meta ${kind}="${name}" content="${escapeText(content)}" />`
}

function link(rel: string, href: string, more = ''): string {
  return `<link rel="${rel}" href="${escapeText(href)}"${more} />`
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => ESCAPES[letter] ?? letter)
}
