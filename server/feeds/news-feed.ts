import type { NewsField } from '#domain/listing-news.ts'
import type { AreaSummary } from '#domain/neighbourhood.ts'
import type { AreaNews } from '../front-door/news-service.ts'
import { atomFeed } from './atom-feed.ts'

const MOST_ENTRIES = 50

const CHANGED: Record<NewsField, string> = {
  when: 'de tijden',
  where: 'de plek',
  cost: 'de kosten',
  room: 'of er plek is',
  who: 'voor wie het is',
  how: 'hoe je je aanmeldt',
  text: 'de tekst',
}

/** What is new and changed in an area, for whoever follows it. `since` is the day from which things count as new. */
export function newsFeed(area: AreaSummary, news: AreaNews[], since: string, publicUrl: string): string {
  const page = `${publicUrl}/wijk/${area.slug}`
  const entries = news.slice(0, MOST_ENTRIES).map((one) => ({
    id: `urn:uuid:${one.card.id}`,
    title: one.what === 'new' ? `Nieuw: ${one.card.title}` : `Veranderd: ${one.card.title}`,
    address: publicUrl + one.card.url,
    author: one.organization.name,
    published: one.what === 'new' ? one.at : null,
    updated: one.at,
    text: textOf(one),
  }))
  return atomFeed({
    // By its code, as the address follows the name.
    id: `${publicUrl}/wijk/${area.code}/nieuw.atom`,
    title: `Nieuw in ${area.name}${area.name.includes(area.municipalityName) ? '' : `, ${area.municipalityName}`}`,
    subtitle: 'Nieuwe en veranderde activiteiten op de sociale kaart, van de laatste zes weken',
    address: `${page}/nieuw.atom`,
    page,
    updated: entries[0]?.updated ?? `${since}T00:00:00.000Z`,
    entries,
  })
}

function textOf({ what, changed, card, organization, activity }: AreaNews): string {
  return [
    what === 'new' ? `${organization.name} staat hiermee op de kaart.` : `Er veranderde iets aan ${inWords(changed)}.`,
    card.summary,
    activity?.nextStep ? `Wat kun je doen? ${activity.nextStep}` : '',
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** "de tijden en de plek". */
function inWords(changed: NewsField[]): string {
  const words = changed.map((field) => CHANGED[field])
  return words.length < 2 ? (words[0] ?? 'de tekst') : `${words.slice(0, -1).join(', ')} en ${words.at(-1)}`
}
