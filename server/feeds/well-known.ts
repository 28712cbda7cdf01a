/** Search engines read pages, and not searches with their endless filters, the API, or what is for who signs in. */
export function robotsText(publicUrl: string): string {
  return [
    'User-agent: *',
    'Disallow: /api/',
    'Disallow: /zoeken?',
    'Disallow: /en/zoeken?',
    'Disallow: /mijn',
    'Disallow: /inloggen',
    '',
    `Sitemap: ${publicUrl}/sitemap.xml`,
    '',
  ].join('\n')
}

/** Half a year, so that nobody relies on what nobody keeps (RFC 9116 advises less than a year). */
const VALID_MONTHS = 6

/** Where to report a leak (RFC 9116). `contact` is a `mailto:` or `https:` address; without one the page about this map. */
export function securityText(publicUrl: string, contact: string | null, now: Date): string {
  // From the first of a month on, so that the text stays the same for a while.
  const expires = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + VALID_MONTHS, 1))
  return [
    `Contact: ${contact ?? `${publicUrl}/over`}`,
    `Expires: ${expires.toISOString()}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${publicUrl}/.well-known/security.txt`,
    '',
  ].join('\n')
}
