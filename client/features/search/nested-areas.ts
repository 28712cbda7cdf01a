/** CBS codes are nested: a buurt's digits begin with its wijk's, and those with its municipality's. */
export function liesIn(small: string, large: string): boolean {
  return small.slice(2).startsWith(large.slice(2))
}

/** Without areas that hold another chosen one: who chose a town and then a wijk in it asks for that wijk. */
export function narrowest(codes: string[]): string[] {
  return codes.filter((code) => !codes.some((other) => other !== code && liesIn(other, code)))
}

/** The same after one more is ticked: a larger area takes the place of those inside it, and the other way round. */
export function withTicked(codes: string[], ticked: string): string[] {
  return codes.filter((code) => code === ticked || !(liesIn(code, ticked) || liesIn(ticked, code)))
}
