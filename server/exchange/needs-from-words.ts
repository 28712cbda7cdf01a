import type { Thesaurus } from '#domain/need.ts'

/** What a row says about itself. */
export type Words = { type: string; name: string; summary?: string; description: string }

const MOST_NEEDS = 3
/** The type says what it is; a name may be a joke, and a description mentions all sorts of things. */
const WEIGHTS = { type: 4, name: 2, text: 1 }
/** A need that scores less than this part of the best one is left out. */
const PART_OF_BEST = 0.45
const SHORTEST_IN_COMPOUND = 5
const SHORTEST_IN_NAME = 5

type Finder = {
  phrases: Map<string, Set<string>>
  abbreviations: Map<string, Set<string>>
  avoid: Map<string, Set<string>>
  longest: number
}
const finders = new WeakMap<Thesaurus, Finder>()

/**
 * Codes of the needs that the words of a row point to, best first, at most three: whole words and phrases of the thesaurus
 * (names and Dutch synonyms), and compounds that end in one ("stadsboerderij"). Precise rather than many: none when unsure.
 */
export function needsFromWords(words: Words, thesaurus: Thesaurus): string[] {
  const finder = finderOf(thesaurus)
  const scores = new Map<string, number>()
  const fields: [string, number, number][] = [
    [words.type, WEIGHTS.type, 1],
    [words.name, WEIGHTS.name, SHORTEST_IN_NAME],
    [`${words.summary ?? ''} . ${words.description}`, WEIGHTS.text, 1],
  ]
  for (const [text, weight, shortest] of fields) {
    for (const [need, score] of scoresIn(text, finder, shortest))
      scores.set(need, (scores.get(need) ?? 0) + weight * score)
  }
  const best = Math.max(0, ...scores.values())
  return [...scores]
    .filter(([, score]) => score > 0 && score >= best * PART_OF_BEST)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_NEEDS)
    .map(([need]) => need)
}

/** The best score of each need in one text. */
function scoresIn(text: string, finder: Finder, shortest: number): Map<string, number> {
  const written = tokensOf(text)
  const tokens = written.map(plain)
  const scores = new Map<string, number>()
  const avoided = new Set<string>()
  const note = (needs: Set<string> | undefined, score: number) => {
    for (const need of needs ?? []) scores.set(need, Math.max(scores.get(need) ?? 0, score / (needs?.size ?? 1)))
  }
  tokens.forEach((token, at) => {
    if (isAbbreviation(written[at] ?? '')) note(finder.abbreviations.get(token), 1.2)
    const [whole, part] = [finder.phrases.get(token), finder.avoid.get(token)]
    // A name is often one short word that means something else: "De Kat".
    if (token.length >= shortest) note(whole, 1)
    for (const need of part ?? []) avoided.add(need)
    if (!whole && !part) note(inCompound(token, finder), 0.6)
    for (let length = 2; length <= finder.longest && at + length <= tokens.length; length++) {
      const phrase = tokens.slice(at, at + length).join(' ')
      note(finder.phrases.get(phrase), 1 + 0.4 * (length - 1))
      for (const need of finder.avoid.get(phrase) ?? []) avoided.add(need)
    }
  })
  for (const need of avoided) scores.delete(need)
  return scores
}

/** The needs of the longest known word that this word ends in, or that is its plural. */
function inCompound(token: string, { phrases }: Finder): Set<string> | undefined {
  for (const ending of ['s', 'en']) {
    if (token.endsWith(ending)) {
      const single = phrases.get(token.slice(0, -ending.length))
      if (single && token.length - ending.length >= SHORTEST_IN_COMPOUND) return single
    }
  }
  for (let start = 3; token.length - start >= SHORTEST_IN_COMPOUND; start++) {
    const found = phrases.get(token.slice(start))
    if (found) return found
  }
  return undefined
}

function finderOf(thesaurus: Thesaurus): Finder {
  const known = finders.get(thesaurus)
  if (known) return known
  const finder: Finder = { phrases: new Map(), abbreviations: new Map(), avoid: new Map(), longest: 1 }
  for (const need of thesaurus.needs) {
    const { lay, professional, flemish } = need.synonyms
    for (const phrase of [need.name.nl, ...lay, ...professional, ...flemish]) {
      const to = isAbbreviation(phrase) ? finder.abbreviations : finder.phrases
      remember(to, phrase, need.code, finder)
    }
    for (const phrase of need.avoid) remember(finder.avoid, phrase, need.code, finder)
  }
  finders.set(thesaurus, finder)
  return finder
}

function remember(map: Map<string, Set<string>>, phrase: string, need: string, finder: Finder): void {
  const tokens = tokensOf(phrase).map(plain)
  const key = tokens.join(' ')
  if (key === '') return
  finder.longest = Math.max(finder.longest, tokens.length)
  map.set(key, (map.get(key) ?? new Set()).add(need))
}

/** `OKT`, `NT2`, `AA`: only right when it is written in capitals. */
function isAbbreviation(word: string): boolean {
  return /^[A-Z][A-Z0-9]{1,5}$/.test(word)
}

function tokensOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\d]+(?:['’-][\p{L}\d]+)*|[.;:!?]/gu) ?? []
  )
}

function plain(token: string): string {
  return token.toLowerCase().replace(/['’-]/g, '')
}
