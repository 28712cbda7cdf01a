import type { WordAsked } from '../asked.ts'
import type { ActivityForm, AudienceGroup, DayPart, Tradition, Weekday } from '../vocabulary.ts'
import type { DangerFound } from './danger.ts'
import type { PlaceMeant } from './places-meant.ts'
import type { Refused } from './refusals-meant.ts'
import type { Sex } from './sex-spoken-of.ts'
import type { Elsewhere } from './words/elsewhere/elsewhere-words.ts'

/** What a text asks for. All `words` stand as in the text, so that they can be marked there and shown on a chip. */
export type Understanding = {
  /** Best first; what the text denies is left out. `confidence` from 0 to 1. */
  needs: { code: string; confidence: number; words: string[] }[]
  /** What somebody says they do not want; not there where nobody does. */
  refused?: Refused
  /** With `options` the name exists more than once: ask. `codes` is then the best guess, or empty. */
  places: PlaceMeant[]
  /** Without space: '2033' or '2033AB'. */
  postcode: string | null
  nearMe: boolean
  who: { ageFrom: number | null; ageTo: number | null; groups: AudienceGroup[]; sex: Sex | null; words: string[] }
  /** Languages named or written in, besides Dutch and English; left out where there are none. */
  speaks?: string[]
  /** `ahead`: days counted from today, where those alone are meant: "vanavond". */
  when: { days: Weekday[]; dayParts: DayPart[]; ahead?: number[]; words: string[] }
  how: { free: boolean; forms: ActivityForm[]; words: string[] }
  /** `kinds`: codes of the needs that the help is for, as far as whom or what with tells. */
  wantsToHelp: { words: string[]; kinds: string[] } | null
  danger: DangerFound | null
  /** Somebody tells of themselves or of others. */
  isTold: boolean
  /** Nothing is said of what it should be, at most for whom, where, when and how. */
  whatever: boolean
  /** Set when the text asks for nothing but something ordinary that we have nothing for. */
  elsewhere: Elsewhere | null
  /** Names that may have been typed, as names are compared; none where it is the everyday word for a need. */
  called: string[]
  titled?: string[]
  /** Of whom it should be, where faith is what is asked. */
  traditions: Tradition[]
  /** In which it should be spoken, as codes; not there where nobody asks for it. */
  languages?: { codes: string[]; words: string[] }
  /** All words that say something, however little, ready to be compared with those of offers. */
  wordsAsked: WordAsked[]
  /** What exactly it is about, where that is one of our topics. */
  topicsAsked?: WordAsked[]
}
