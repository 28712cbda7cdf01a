import { xmlText } from './xml.ts'

/** The most that one sitemap may hold (sitemaps.org). */
const MOST_ADDRESSES = 50_000

export type SitemapAddress = { address: string; lastModified: string | null }

/** A sitemap; what is over the most is left out. */
export function sitemap(addresses: SitemapAddress[]): string {
  return document('urlset', 'url', addresses.slice(0, MOST_ADDRESSES))
}

/** A list of sitemaps. */
export function sitemapIndex(addresses: SitemapAddress[]): string {
  return document('sitemapindex', 'sitemap', addresses.slice(0, MOST_ADDRESSES))
}

function document(root: string, item: string, addresses: SitemapAddress[]): string {
  const lines = addresses.map(
    ({ address, lastModified }) =>
      `<${item}><loc>${xmlText(address)}</loc>${lastModified ? `<lastmod>${lastModified}</lastmod>` : ''}</${item}>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('\n')}\n</${root}>\n`
}
