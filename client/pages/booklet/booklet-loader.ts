import { redirect } from 'react-router'
import type { Booklet, BookletEntry } from '#domain/front-door.ts'
import { load } from '../../app/load.ts'
import type { PageTools } from '../../app/page-tools.ts'
import { paths } from '../../app/paths.ts'
import { dateInWords } from '../../app/words.ts'
import { loadActivityWords, withActivity } from '../../features/offers/activity-texts.ts'
import { BOOKLET_WORDS } from './booklet-words.ts'
import type { EntryView } from './entry-in-words.ts'

export type BookletData = {
  area: Booklet['area']
  /** The page of the area, as somebody would type it. */
  address: string
  printed: string
  shown: number
  total: number
  /** One for each theme, and volunteering. */
  parts: { code: string; name: string; entries: EntryView[] }[]
  networks: Booklet['networks']
  isDemo: boolean
}

/** All of an area in words, ready for paper. */
export function bookletLoader({ call, language, texts }: PageTools) {
  const words = BOOKLET_WORDS[language]
  return load(async ({ params, request }): Promise<BookletData> => {
    // The page came with its data; what puts a next one in words is fetched beside it.
    const [booklet, { entryInWords }] = await Promise.all([
      call('booklet', { params: { code: params.slug ?? '' } }),
      import('./entry-in-words.ts'),
      loadActivityWords(language),
    ])
    const { area, day, total, networks } = booklet
    if (area.slug !== params.slug) throw redirect(paths.booklet(area.slug), 301)
    const speech = { texts: withActivity(texts, language), language, today: day }
    const volunteering = { code: 'volunteering', name: words.volunteering, entries: booklet.volunteering }
    const parts = [
      ...booklet.themes.map(({ theme, entries }) => ({
        code: theme?.code ?? 'other',
        name: theme?.name[language] ?? words.other,
        entries,
      })),
      ...(volunteering.entries.length ? [volunteering] : []),
    ]
    const entries = parts.flatMap((part): BookletEntry[] => part.entries)
    return {
      area,
      address: `${new URL(request.url).host}${paths.area(area.slug)}`,
      printed: dateInWords(day, language),
      shown: entries.length,
      total,
      parts: parts.map((part) => ({
        ...part,
        entries: part.entries.map((entry) => entryInWords(entry, words, speech)),
      })),
      networks,
      isDemo: entries.some((entry) => entry.demo),
    }
  })
}
