import type { Language } from '../../app/paths.ts'
import { listInWords } from '../../app/words.ts'
import {
  changed,
  type Dropped,
  inPlace,
  resultsPath,
  type SearchAddress,
} from '../../features/search/search-address.ts'
import { remarks as en } from '../../texts/en/remarks.ts'
import { remarks as nl } from '../../texts/nl/remarks.ts'
import type { RemarkWords } from '../../texts/remarks.ts'
import type { Texts } from '../../texts/texts.ts'
import type { Pointer } from './pointer.ts'

/** What a person should know before reading the list: what was left out, which place was meant, which engine answered. */
export type Remarkable = {
  search: SearchAddress
  dropped: Dropped[]
  whichPlace: { name: string; inside: string; codes: string[] }[]
  /** Whether there are more of that name. */
  morePlaces: boolean
  unknownPlace: string
  lessPrecise: boolean
  /** Names of the needs that were meant, where nothing speaks of what exactly was said. */
  inexact: string[]
}

const WORDS: Record<Language, RemarkWords> = { nl, en }

/** The page fetches this file only when there is something to remark. */
export function remarksInWords(
  given: Remarkable,
  { texts, language }: { texts: Texts; language: Language },
): Pointer[] {
  const words = WORDS[language]
  const { search, dropped, whichPlace, morePlaces, unknownPlace, lessPrecise, inexact } = given
  const remarks: Pointer[] = []
  if (dropped.length) {
    const lines = [...new Set(dropped.map((part) => droppedInWords(part, words, texts)))]
    // Who pasted a long text did nothing to an address.
    const isTyped = dropped.every(({ why }) => why === 'tooLong')
    remarks.push({ title: isTyped ? '' : words.dropped.title, lines, links: [] })
  }
  if (whichPlace.length) {
    const links = whichPlace.map((place) => ({
      name: place.inside ? `${place.name} (${place.inside})` : place.name,
      to: resultsPath(changed(search, inPlace(place))),
    }))
    const more = morePlaces ? [{ name: words.anotherPlace, to: '#search-where' }] : []
    remarks.push({ title: words.whichPlace, lines: [], links: [...links, ...more] })
  }
  if (unknownPlace)
    remarks.push({ title: words.unknownPlace(unknownPlace), lines: [words.unknownPlaceAdvice], links: [] })
  if (inexact.length) {
    const needs = listInWords(inexact, texts.schedule.and)
    remarks.push({ title: '', lines: [words.inexact(search.q, needs)], links: [] })
  }
  if (lessPrecise) remarks.push({ title: '', lines: [words.lessPrecise], links: [] })
  return remarks
}

/** Why a part of an address was left out, as a sentence. */
function droppedInWords({ name, value, why }: Dropped, { dropped: words }: RemarkWords, { results }: Texts): string {
  const filter = Object.hasOwn(results.filter, name) ? results.filter[name as keyof typeof results.filter] : name
  switch (why) {
    case 'value':
      return words.value(filter, value)
    case 'filter':
      return words.filter(name)
    case 'tooLong':
      return words.tooLong
    case 'pastEnd':
      return words.pastEnd
    default:
      return words[why](filter)
  }
}
