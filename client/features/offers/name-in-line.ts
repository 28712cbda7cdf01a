/** Within a line a name begins small, but an abbreviation such as LGBTI does not. */
export function nameInLine(name: string): string {
  return /^.\p{Lu}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1)
}
