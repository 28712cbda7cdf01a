import type { Span, Token } from './tokens.ts'

/**
 * The words of a text on one line, for patterns: plain words with single spaces, a comma as ` , ` and the end of a sentence as
 * ` . `, so that no pattern runs on from one clause into the next.
 */
export type Line = { text: string /** Where each word begins. */; starts: number[] }

/** What a pattern found, as a run of words. `groups` are its captures. */
export type Spotted = Span & { groups: (string | undefined)[] }

export function lineOf(tokens: Token[], word: (token: Token, position: number) => string = ({ plain }) => plain): Line {
  const parts = ['']
  let length = 1
  const starts = tokens.map((token, position) => {
    const before = tokens[position - 1]
    if (before && before.clause !== token.clause) {
      parts.push(before.sentence === token.sentence ? ',' : '.')
      length += 2
    }
    const start = length
    const said = word(token, position)
    parts.push(said)
    length += said.length + 1
    return start
  })
  return { text: parts.length > 1 ? `${parts.join(' ')} ` : ' ', starts }
}

/** Everything that a pattern finds. Patterns match whole words: they are put between word borders here. */
export function spot(line: Line, pattern: RegExp): Spotted[] {
  const found: Spotted[] = []
  pattern.lastIndex = 0
  // `matchAll` copies the pattern for each text.
  for (let match = pattern.exec(line.text); match; match = pattern.exec(line.text)) {
    const from = wordAt(line, match.index + 1)
    const to = wordAt(line, match.index + match[0].trimEnd().length)
    if (to > from) found.push({ from, to, groups: match.slice(1) })
  }
  return found
}

/**
 * The same, in a longer text only of sentences that hold a sign: something that tells cheaply whether a dear pattern may be found
 * there at all.
 */
export function spotSigned(line: Line, pattern: RegExp, sign: RegExp): Spotted[] {
  if (line.starts.length <= FEW_WORDS) return spot(line, pattern)
  return sentencesOf(line).flatMap(({ sentence, first }) =>
    sign.test(sentence.text)
      ? spot(sentence, pattern).map((one) => ({ ...one, from: one.from + first, to: one.to + first }))
      : [],
  )
}

const FEW_WORDS = 40
const STOP = ' . '

/** Each sentence as a line of its own, with the number of words before it. */
function sentencesOf(line: Line): { sentence: Line; first: number }[] {
  let begin = 0
  return line.text.split(STOP).map((said) => {
    const from = begin
    begin += said.length + STOP.length
    const text = from === 0 ? `${said} ` : ` ${said.trimEnd()} `
    const first = wordAt(line, from)
    const last = wordAt(line, from + said.length)
    const shift = from === 0 ? 0 : from - 1
    return { sentence: { text, starts: line.starts.slice(first, last).map((start) => start - shift) }, first }
  })
}

/**
 * A pattern of whole words: `words('mannen|heren')`. The words stand between single spaces, of which the first is part of what is found:
 * looking back for it takes nearly twice as long.
 */
export function words(source: string): RegExp {
  return new RegExp(` (?:${source})(?= )`, 'g')
}

/** The first word that begins at or after this letter. */
function wordAt({ starts }: Line, letter: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) < letter) low = middle + 1
    else high = middle
  }
  return low
}
