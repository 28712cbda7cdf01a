/** Every address of the pages. Paths are without the language: the router's basename adds `/en`. */
export type Language = 'nl' | 'en'
export const LANGUAGES: readonly Language[] = ['nl', 'en']

export const paths = {
  home: '/',
  results: '/zoeken',
  activity: (slug: string) => `/activiteit/${slug}`,
  organization: (slug: string) => `/organisatie/${slug}`,
  area: (slug: string) => `/wijk/${slug}`,
  booklet: (slug: string) => `/wijk/${slug}/boekje`,
  areaNews: (slug: string) => `/wijk/${slug}/nieuw.atom`,
  areaCalendar: (slug: string) => `/wijk/${slug}/agenda.ics`,
  /** Of an activity or an organisation, by the path of its page. */
  calendar: (page: string) => `${page}/agenda.ics`,
  areaQr: (slug: string) => `/wijk/${slug}/qr.svg`,
  about: '/over',
  privacy: '/privacy',
  accessibility: '/toegankelijkheid',
} as const

/** Where a picture of an organisation is. */
export const picturePath = ({ id }: { id: string }): string => `/afbeeldingen/${id}.webp`

/** What the router puts before every path of a language: empty for Dutch. */
export function basenameOf(language: Language): string {
  return language === 'nl' ? '' : `/${language}`
}

export function languageOfPath(pathname: string): Language {
  return pathname === '/en' || pathname.startsWith('/en/') ? 'en' : 'nl'
}

/** The path as it stands in the address bar: `/wijk/x` is `/en/wijk/x` in English. For links outside the router, such as the map's. */
export function fullPath(language: Language, path: string): string {
  if (path === '/') return language === 'nl' ? '/' : basenameOf(language)
  return basenameOf(language) + path
}
