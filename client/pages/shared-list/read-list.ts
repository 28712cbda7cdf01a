import type { ListedOffer } from '#domain/short-list/short-list.ts'
import type { PageTools } from '../../app/page-tools.ts'
import type { Language } from '../../app/paths.ts'
import { dateInWords } from '../../app/words.ts'
import { loadActivityWords, withActivity } from '../../features/offers/activity-texts.ts'
import { BOOKLET_WORDS } from '../booklet/booklet-words.ts'
import { type EntryView, entryInWords } from '../booklet/entry-in-words.ts'
import type { ListData, ListedView } from './list-data.ts'

/** What stands on a list now, in words. */
export async function readList({ call, language, texts }: PageTools, ids: string[]): Promise<ListData> {
  const [{ day, offers, gone }] = await Promise.all([
    call('listedOffers', { query: { id: ids } }),
    loadActivityWords(language),
  ])
  const speech = { texts: withActivity(texts, language), language, today: day }
  return {
    day: dateInWords(day, language),
    entries: offers.map((offer) => viewOf(offer, entryInWords(offer, BOOKLET_WORDS[language], speech), language)),
    gone,
  }
}

function viewOf(
  { url, contact, organizationId, organizationUrl, organization, location }: ListedOffer,
  entry: EntryView,
  language: Language,
): ListedView {
  const phone = contact.phone ?? ''
  return {
    ...entry,
    // The number to call stands by itself, to be pressed or read from a distance.
    contact: phone
      ? entry.contact.replace(BOOKLET_WORDS[language].call(phone), '').replace(/\s+/g, ' ').trim()
      : entry.contact,
    url,
    phone,
    organizationId,
    organizationName: organization,
    organizationUrl,
    hasPoint: Boolean(location?.point),
  }
}
