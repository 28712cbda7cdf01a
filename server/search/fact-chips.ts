import { partKey } from '#domain/chip-key.ts'
import type { Chip } from '#domain/search.ts'
import type { Understanding } from '#domain/understanding/understand.ts'

type Facts = Pick<Understanding, 'who' | 'when' | 'how' | 'languages'>
type FactKind = 'who' | 'when' | 'how' | 'language'

/** More than these are one wish, such as all working days by day, and one chip. */
const MOST_APART = 3

/** For whom, when, how and in which language, without what was taken away: `who` is all of it, `who:women` one part. */
export function withoutFacts<T extends Facts>(meant: T, without: ReadonlySet<string>): T {
  const { who, when, how, languages } = meant
  const stays = (kind: FactKind) => (value: string) => !without.has(kind) && !without.has(partKey(kind, value))
  const [isWho, isWhen, isHow, isLanguage] = [stays('who'), stays('when'), stays('how'), stays('language')]
  return {
    ...meant,
    who: { ...who, ...(isWho('age') ? {} : { ageFrom: null, ageTo: null }), groups: who.groups.filter(isWho) },
    when: {
      days: when.days.filter(isWhen),
      dayParts: when.dayParts.filter(isWhen),
      ...(when.ahead && when.days.every(isWhen) ? { ahead: when.ahead } : {}),
      words: when.words,
    },
    how: { ...how, free: how.free && isHow('free'), forms: how.forms.filter(isHow) },
    ...(languages ? { languages: { ...languages, codes: languages.codes.filter(isLanguage) } } : {}),
  }
}

/** Each part a chip of its own, but a part of one day ("zaterdagochtend") is one. */
export function factChips({ who, when, how, languages }: Facts): Chip[] {
  const { ageFrom, ageTo } = who
  const ages = ageFrom === null && ageTo === null ? [] : [`age:${ageFrom ?? ''}-${ageTo ?? ''}`]
  const isOneMoment = when.days.length === 1 && when.dayParts.length === 1
  return [
    ...chips('who', [...ages, ...who.groups], who.words),
    ...chips('when', [...when.days, ...when.dayParts], when.words, isOneMoment),
    ...chips('how', [...(how.free ? ['free'] : []), ...how.forms], how.words),
    ...chips('language', languages?.codes ?? [], languages?.words ?? []),
  ]
}

function chips(kind: FactKind, values: string[], words: string[], together = false): Chip[] {
  if (values.length === 0) return []
  // A language is named also where it is the only one: what was taken away is called by its key.
  const isWhole = together || (values.length === 1 && kind !== 'language') || values.length > MOST_APART
  if (isWhole) return [{ key: kind, kind, name: null, values, words }]
  return values.map((value) => ({
    key: partKey(kind, value.split(':')[0] ?? value),
    kind,
    name: null,
    values: [value],
    words,
  }))
}
