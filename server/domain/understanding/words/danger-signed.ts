import { CHILD_TOLD_OF_SOMEBODY, SIGNS_OF_SOMEBODY } from './child-danger.ts'
import { DANGER_IN_ENGLISH, SIGNS_OF_ENGLISH } from './danger-english.ts'
import { DANGER_EVERYDAY, SIGNS_OF_EVERYDAY } from './danger-everyday.ts'
import { DANGER_OF_NEWCOMERS, SIGNS_OF_NEWCOMERS } from './danger-newcomers.ts'
import { DANGER_IN_NOTES, SIGNS_OF_NOTES } from './danger-notes.ts'
import { DANGER_IN_TURKISH, SIGNS_OF_TURKISH } from './danger-turkish.ts'
import type { DangerKind } from './danger-words.ts'

/** Words with the signs of them, of which one stands in every sentence that they are found in; a test follows each pattern to see so. */
type SignedWords = { words: Partial<Record<DangerKind, string>>; signs: ReadonlySet<string> }

/** A sign is the first letters of a word, or all of a shorter one. */
export const SIGN_LETTERS = 5

export const SIGNED_WORDS: SignedWords[] = [
  { words: DANGER_OF_NEWCOMERS, signs: new Set(SIGNS_OF_NEWCOMERS.split(' ')) },
  { words: DANGER_IN_ENGLISH, signs: new Set(SIGNS_OF_ENGLISH.split(' ')) },
  { words: DANGER_IN_TURKISH, signs: new Set(SIGNS_OF_TURKISH.split(' ')) },
  { words: DANGER_EVERYDAY, signs: new Set(SIGNS_OF_EVERYDAY.split(' ')) },
  { words: CHILD_TOLD_OF_SOMEBODY, signs: new Set(SIGNS_OF_SOMEBODY.split(' ')) },
  { words: DANGER_IN_NOTES, signs: new Set(SIGNS_OF_NOTES.split(' ')) },
]
