/**
 * How words begin, as numbers: a text is looked at closely only where a word may begin, and no piece of it is cut out or written
 * together to see that. Two beginnings may have one number, which costs a closer look and changes nothing.
 */
export type WordBegins = Set<number>

/** Of fewer nothing can be told but whether they are a word. */
export const FEW_LETTERS = 5
const MORE_LETTERS = 8

export function addBegins(begins: WordBegins, word: string): void {
  begins.add(numberOf(word, '', FEW_LETTERS))
  begins.add(numberOf(word, '', MORE_LETTERS))
}

/**
 * False when no word begins as these letters do, or as these with the next ones: by the first five, and of what has so many as
 * `longFrom` by the first eight.
 */
export function mayBegin(begins: WordBegins, longFrom: number, letters: string, next = ''): boolean {
  if (!begins.has(numberOf(letters, next, FEW_LETTERS))) return false
  return letters.length + next.length < longFrom || begins.has(numberOf(letters, next, MORE_LETTERS))
}

function numberOf(letters: string, next: string, most: number): number {
  let number = 0
  const own = Math.min(letters.length, most)
  for (let at = 0; at < own; at++) number = (Math.imul(number, 31) + letters.charCodeAt(at)) | 0
  const left = Math.min(next.length, most - own)
  for (let at = 0; at < left; at++) number = (Math.imul(number, 31) + next.charCodeAt(at)) | 0
  return number
}
