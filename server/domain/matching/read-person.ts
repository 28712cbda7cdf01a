import { LANGUAGE_WORDS, LEARNS, NOT_LEARNED } from '../understanding/words/language-words.ts'
import type { AudienceGroup } from '../vocabulary.ts'
import { type Clause, whole } from './clauses.ts'
import type { Mobility } from './situation.ts'
import { CHILD_FIRST, ELSES, FEMALE, MALE, MOBILITY_WORDS, PARENT_FIRST } from './words/body-words.ts'

const MOBILITY = MOBILITY_WORDS.map(([mobility, pattern]) => ({ mobility, pattern: whole(pattern) }))
/** "Haar zieke moeder" is somebody else as well. */
const NOT_ELSES = `(?<! (?:${ELSES}) (?:(?:\\w+e|rooms) ){0,2})`
const SHE = whole(`${NOT_ELSES}(?:${FEMALE})`)
const HE = whole(`${NOT_ELSES}(?:${MALE})`)
const CHILD = whole(CHILD_FIRST)
const PARENT = whole(PARENT_FIRST)
const LEARNING = whole(LEARNS)
const LANGUAGES = LANGUAGE_WORDS.map(([code, pattern]) => ({ code, pattern: whole(`(?:${pattern})${NOT_LEARNED}`) }))

export function mobilityIn(clauses: Clause[]): Mobility | null {
  return MOBILITY.find(({ pattern }) => clauses.some(({ text }) => pattern.test(text)))?.mobility ?? null
}

/** A woman or a man, where the note is about one of them only: for what is for women or men alone. */
export function genderIn(clauses: Clause[]): AudienceGroup | null {
  const [she, he] = [SHE, HE].map((pattern) => clauses.some(({ text }) => pattern.test(text)))
  return she === he ? null : she ? 'women' : 'men'
}

/** Languages to be spoken to in, in the order they are named. Dutch counts only beside another, as all of this is Dutch. */
export function languagesIn(clauses: Clause[]): string[] {
  const found: { code: string; at: number }[] = []
  clauses.forEach(({ text }, number) => {
    for (const { code, pattern } of LANGUAGES) {
      const match = pattern.exec(text)
      if (!match) continue
      if (code === 'nl' && LEARNING.test(text)) continue
      if (/(?:geen|niet|nauwelijks|no) (?:\w+ ){0,2}$/.test(text.slice(0, match.index))) continue
      if (!found.some((one) => one.code === code)) found.push({ code, at: number * 10_000 + match.index })
    }
  })
  const codes = found.sort((a, b) => a.at - b.at).map(({ code }) => code)
  return codes.length === 1 && codes[0] === 'nl' ? [] : codes.slice(0, 6)
}

const AGE_ALONE = /^ (?:van )?(\d{1,2}|10\d)(?: jaar| jr| jaar oud| years old)? $/

/** An age as professionals jot it down, between commas: "Man, 47, Oude Stad". */
export function ageJotted(clauses: Clause[]): number | null {
  for (const { text } of clauses) {
    const age = AGE_ALONE.exec(text)?.[1]
    if (age !== undefined && age !== '0') return Number(age)
  }
  return null
}

/** Whether an age in the note is of a child in the family of who asks: "gezin met een zoon van 4". */
export function isAgeOfAnother(clauses: Clause[], ageTo: number | null): boolean {
  if (ageTo === null || ageTo >= 18) return false
  const text = clauses.map((clause) => clause.text).join('')
  const child = CHILD.exec(text)
  const parent = PARENT.exec(text)
  return parent !== null && (child === null || parent.index < child.index)
}
