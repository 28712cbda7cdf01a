import { partOf } from '#domain/chip-key.ts'
import type { Chip } from '#domain/search.ts'
import type { ActivityForm, DayPart, Weekday } from '#domain/vocabulary.ts'
import type { Language } from '../../app/paths.ts'
import { languageInWords, listInWords } from '../../app/words.ts'
import { nameInLine } from '../../features/offers/name-in-line.ts'
import { isWorkweek } from '../../features/schedule/schedule-in-words.ts'
import type { Texts } from '../../texts/texts.ts'
import type { UnderstoodWords } from '../../texts/understood.ts'

export type ChipSpeech = { texts: Texts; words: UnderstoodWords; language: Language }

/** What one understood thing is called: "in Schalkwijk", "zaterdagochtend", "82 jaar, vrouwen". */
export function chipInWords({ kind, name, values }: Chip, speech: ChipSpeech): string {
  const { texts, words, language } = speech
  switch (kind) {
    case 'need':
      return name?.[language] ?? values.join()
    case 'place':
      return words.place(name?.[language] ?? '')
    case 'who':
      return values.map((value) => personInWords(value, speech)).join(', ')
    case 'when':
      return momentInWords(values, speech)
    case 'how':
      return values.map((value) => (value === 'free' ? words.free : words.form[value as ActivityForm])).join(', ')
    case 'language':
      return words.speaks(
        listInWords(
          values.map((code) => languageInWords(code, language)),
          texts.schedule.and,
        ),
      )
    case 'help':
      return words.help
  }
}

/** What a part is called that was left out: of some its key says which, of the others only what kind it was. */
export function leftOutInWords(key: string, speech: ChipSpeech): string | undefined {
  const [kind, value] = partOf(key)
  const { words, texts } = speech
  const known = value && {
    who: texts.vocabulary.audience,
    when: { ...words.day, ...words.part },
    how: { ...words.form, free: '' },
  }
  const isLanguage = kind === 'language' && value
  const isKnown = known && Object.hasOwn(known, kind) && Object.hasOwn(known[kind as keyof typeof known], value)
  if (isLanguage || isKnown)
    return chipInWords({ key, kind: kind as Chip['kind'], name: null, values: [value], words: [] }, speech)
  return words.kind[kind as keyof UnderstoodWords['kind']]
}

function personInWords(value: string, { texts: { vocabulary }, words }: ChipSpeech): string {
  const age = /^age:(\d*)-(\d*)$/.exec(value)
  if (age) return words.years(age[1] ?? '', age[2] ?? '')
  return nameInLine(vocabulary.audience[value as keyof typeof vocabulary.audience])
}

function momentInWords(values: string[], { texts, words }: ChipSpeech): string {
  const days = values.filter((value): value is Weekday => Object.hasOwn(words.day, value))
  const parts = values.filter((value): value is DayPart => Object.hasOwn(words.part, value))
  const [day, part] = [days[0], parts[0]]
  if (day && part && days.length + parts.length === 2) return words.onDay(words.day[day], words.part[part])
  const and = texts.schedule.and
  const isDaytime = parts.join() === 'morning,afternoon'
  const named = isWorkweek(days) ? [words.workdays] : days.map((one) => words.day[one])
  const partsNamed = isDaytime ? [words.daytime] : parts.map((one) => words.partAlone[one])
  return [listInWords(named, and), listInWords(partsNamed, and)].filter(Boolean).join(', ')
}
