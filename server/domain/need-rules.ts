import type { Need, Thesaurus } from './need.ts'
import type { FieldError } from './problem.ts'
import { slugify } from './slug.ts'

/** Two words are the same when they differ in capitals, accents and marks only. */
export const sameWord = slugify

/** Past this a need is no need any more, and the recogniser grows slow. */
const MOST_WORDS = 400

/** What is wrong with a need among the others. What its shape says already is not looked at again. */
export function faultsIn(need: Need, { themes, needs }: Pick<Thesaurus, 'themes' | 'needs'>): FieldError[] {
  const others = needs.filter((other) => other.code !== need.code)
  const sameName = others.find((other) => sameWord(other.name.nl) === sameWord(need.name.nl))
  const said = saidIn(need)
  return [
    ...(themes.some((theme) => theme.code === need.theme)
      ? []
      : [fault('theme', 'unknown-value', 'dit thema is er niet')]),
    ...(sameName ? [fault('name.nl', 'taken', `zo heet ook de hulpvraag “${sameName.code}”`)] : []),
    ...said.flatMap(({ where, word }, at) => wordFaults(where, word, said.slice(0, at))),
    ...(said.length > MOST_WORDS
      ? [fault('synonyms', 'too_big', `hoogstens ${MOST_WORDS} woorden bij één hulpvraag`)]
      : []),
  ]
}

function wordFaults(where: string, word: string, before: { where: string; word: string }[]): FieldError[] {
  if (!sameWord(word)) return [fault(where, 'no-letters', `“${word}” heeft geen letters die we kunnen lezen`)]
  const same = before.find((other) => sameWord(other.word) === sameWord(word))
  if (!same) return []
  const contradicts = same.where.startsWith('synonyms') && where.startsWith('avoid')
  const message = contradicts
    ? `“${word}” staat ook bij de woorden die wél bij deze hulpvraag horen`
    : `“${word}” staat er twee keer in`
  return [fault(where, 'doubled', message)]
}

/** Every word of a need with its place, those to avoid last. */
function saidIn({ synonyms, avoid }: Need): { where: string; word: string }[] {
  return [
    ...Object.entries(synonyms).flatMap(([kind, words]) =>
      words.map((word: string, at: number) => ({ where: `synonyms.${kind}.${at}`, word })),
    ),
    ...avoid.map((word, at) => ({ where: `avoid.${at}`, word })),
  ]
}

/** A word that stands under more needs. Sometimes right, often a mistake: who adds it should know. */
export type SharedWord = { word: string; needs: string[] }

/** Words that stand under more than one of these needs, with the codes. */
export function sharedWords(needs: Need[]): SharedWord[] {
  const owners = new Map<string, { word: string; codes: Set<string> }>()
  for (const { code, synonyms } of needs)
    for (const word of Object.values(synonyms).flat()) {
      const known = owners.get(sameWord(word)) ?? { word, codes: new Set() }
      known.codes.add(code)
      owners.set(sameWord(word), known)
    }
  return [...owners.values()].flatMap(({ word, codes }) => (codes.size > 1 ? [{ word, needs: [...codes] }] : []))
}

function fault(where: string, code: string, message: string): FieldError {
  return { where, code, message }
}
