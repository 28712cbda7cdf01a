/** Three rows are enough, and making new ones for every pair of words takes longer than comparing them. */
let [before, above, line] = [new Uint16Array(64), new Uint16Array(64), new Uint16Array(64)]

/**
 * Damerau-Levenshtein distance: letters put in, left out, changed, or two neighbours swapped. Stops above `most` and then gives
 * `most + 1`.
 */
export function distanceOf(a: string, b: string, most: number): number {
  if (a === b) return 0
  const width = b.length
  if (Math.abs(a.length - width) > most) return most + 1
  if (width >= above.length)
    [before, above, line] = [new Uint16Array(width * 2), new Uint16Array(width * 2), new Uint16Array(width * 2)]
  for (let column = 0; column <= width; column++) above[column] = column
  for (let row = 1; row <= a.length; row++) {
    line[0] = row
    let least = row
    const letter = a.charCodeAt(row - 1)
    const letterBefore = row > 1 ? a.charCodeAt(row - 2) : -1
    for (let column = 1; column <= width; column++) {
      const other = b.charCodeAt(column - 1)
      let cost = (above[column - 1] as number) + (letter === other ? 0 : 1)
      if ((above[column] as number) + 1 < cost) cost = (above[column] as number) + 1
      if ((line[column - 1] as number) + 1 < cost) cost = (line[column - 1] as number) + 1
      if (column > 1 && letter === b.charCodeAt(column - 2) && letterBefore === other) {
        const swapped = (before[column - 2] as number) + 1
        if (swapped < cost) cost = swapped
      }
      line[column] = cost
      if (cost < least) least = cost
    }
    if (least > most) return most + 1
    ;[before, above, line] = [above, line, before]
  }
  return above[width] as number
}
