import type { Point } from './geo.ts'
import type { OpenTimes } from './open-times.ts'
import type { LocalDate } from './schedule.ts'
import type { ActivityForm, AudienceGroup, DayPart, Tradition, Weekday } from './vocabulary.ts'

/** What somebody asks for, as far as it was understood and not taken away: what the order of results is made from. */
export type Asked = {
  /** Need code to confidence, 0 to 1. */
  needs: Map<string, number>
  /** Needs, and words as they stand in names, that somebody said they do not want. */
  refused?: { needs: string[]; words: string[] }
  /** The first four characters of the postcode that was typed. */
  postcode: string | null
  /**
   * All places together. Without `codes` no areas of it are here, and what is near its centre is what is looked for. `around` are
   * the areas that border on it, once they were looked up.
   */
  place: { codes: string[]; parents: string[]; around?: string[]; centres: Point[] } | null
  /** `sex`: of whom it is for, as far as that is told without asking for men or women. */
  who: { ageFrom: number | null; ageTo: number | null; groups: AudienceGroup[]; sex?: 'men' | 'women' | null }
  /** Languages that were named or written in, besides those of everybody here. */
  speaks?: string[]
  /** `dates`: what was meant by the days where those alone were, as with "vanavond". */
  when: { days: Weekday[]; dayParts: DayPart[]; dates?: LocalDate[] }
  how: { free: boolean; forms: ActivityForm[] }
  wantsToHelp: boolean
  /** Needs that the help is for, as whom it is for and what the writer is good at tell. */
  kindsOfHelp?: string[]
  /** Somebody tells of themselves or of others; what is understood of that is no guess about the name of a thing. */
  isTold?: boolean
  /** Nothing was said of what it should be. */
  isAnything?: boolean
  /** Of whom it should be: only where somebody asks for it. */
  traditions?: Tradition[]
  /** In which it should be spoken, where somebody asks for it. */
  languages?: string[]
  /** Names that may have been typed, as names are compared; none where it is the everyday word for a need. */
  called?: string[]
  /** Some words that may be a title, though everybody says them. */
  titled?: string[]
  /** The person's own words. */
  words: WordAsked[]
}

/** A word of the person. */
export type WordAsked = {
  word: string
  /** What an offer may have instead: its stem, what it was probably meant to be, its Dutch word. */
  keys: string[]
  /** Those of the keys that are two words of the person written as one. */
  pairs?: string[]
  /** Stems of the words it is made of. */
  parts: string[]
  /** How much it says, 0 to 1. */
  weight: number
  /** Codes of the needs that it points to, by itself or with other words. */
  needs: string[]
  /** Nobody needs to guess what was meant. */
  isKnown: boolean
  /** A name, as its capital says: never taken for a word that is nearly the same. */
  isName: boolean
  /** An ordinary word of something that we have nothing for. */
  isOther?: true
  /** "Niet", "bij", "open": a part of a name, and otherwise never looked for. */
  isSmall?: true
  /** Not a word but what several of them are about: one of our topics. */
  isTopic?: true
  /** For whom, when or how: puts offers in order, and finds none. */
  isFact?: true
}

/** What the index knows of an offer that bears on the order. */
export type Candidate = {
  id: string
  listingId: string
  type: 'activity' | 'organization'
  called: string[]
  organizationCalled: string[]
  needs: string[]
  /** Needs that its words point to, and how surely (0 to 1) at the same place. */
  said: string[]
  saidStrengths: number[]
  /** Of its organisation; null where nobody said. */
  tradition: string | null
  /** In which it is spoken; none where nobody said. */
  languages?: string[]
  kind: string
  groups: string[]
  ageFrom: number
  ageTo: number
  days: string[]
  dayParts: string[]
  /** Left out where no date was asked. */
  opens?: OpenTimes | undefined
  free: boolean
  form: string[]
  within: string[]
  /** Of its addresses, the first four characters. */
  postcodes: string[]
  serves: string[]
  /** Wijken and buurten in which it is not found, but of which the border is a short walk away. */
  beside: string[]
  point: Point | null
  confirmedAtSeconds: number
  room: 'open' | 'waiting-list' | 'full' | 'unknown'
  /** Keys of its words; left out of what was not found by words. */
  titleKeys?: string[]
  textKeys?: string[]
}
