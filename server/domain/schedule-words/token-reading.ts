import type { SaidTime, Token } from './tokens.ts'

/** The clock time at a place, when there is one. */
export function timeAt(tokens: Token[], index: number): SaidTime | null {
  const token = tokens[index]
  if (token?.kind === 'time') return token.time
  if (token?.kind !== 'number' || token.value > 24) return null
  if (token.value === 24) return { hour: 23, minute: 59, loose: false }
  return { hour: token.value, minute: 0, loose: token.value < 13 }
}

/** "t/m" or "tot". */
export function isRangeAt(tokens: Token[], index: number): boolean {
  return tokens[index]?.kind === 'through' || tokens[index]?.kind === 'to'
}

/** Where the next thing that says something stands. */
export function nextMeaning(tokens: Token[], index: number): number {
  let next = index
  while (tokens[next]?.kind === 'filler') next++
  return next
}

/** A number that is no hour: "10 personen", "zaal 3", "eerste keer". */
export function saysNoTime(tokens: Token[], index: number): boolean {
  const token = tokens[index]
  if (token?.kind === 'number')
    return token.value > 24 || tokens[index + 1]?.kind === 'word' || tokens[index - 1]?.kind === 'word'
  if (token?.kind !== 'nth') return false
  let next = index + 1
  while (['and', 'nth', 'filler', 'comma', 'through'].includes(tokens[next]?.kind ?? '')) next++
  return tokens[next]?.kind !== 'days'
}

/** The last place of a run of words that say no time, which may have small words and numbers within. */
export function endOfWords(tokens: Token[], index: number): number {
  let to = index
  while (tokens[to + 1]?.kind === 'word' || joins(to + 1)) to++
  return to

  function joins(at: number): boolean {
    const next = tokens[nextMeaning(tokens, at + 1)]?.kind
    return ['filler', 'and', 'from', 'number', 'part', 'to'].includes(tokens[at]?.kind ?? '') && next === 'word'
  }
}

/** After a comma something new begins: days with times, or from when until when. */
export function beginsAnew(tokens: Token[], index: number): boolean {
  if (tokens[index]?.kind === 'close') return true
  if (tokens[index - 1]?.kind !== 'comma') return false
  const [kind, next] = [tokens[index]?.kind, tokens[nextMeaning(tokens, index + 1)]?.kind]
  if (kind === 'from' || kind === 'through') return true
  if (kind !== 'days' && kind !== 'filler' && kind !== 'rhythm' && kind !== 'nth') return false
  return next !== 'date' && tokens.slice(index).some((_, ahead) => timeAt(tokens, index + ahead) !== null)
}
