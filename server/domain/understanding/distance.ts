/**
 * Damerau-Levenshtein distance: letters put in, left out, changed, or two neighbours swapped. Stops above `most` and then gives
 * `most + 1`.
 */
export function distanceOf(a: string, b: string, most: number): number {
  if (a === b) return 0
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const line = [row]
    let least = row
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      let cost = Math.min(
        (above[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      )
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1)
      line.push(cost)
      if (cost < least) least = cost
    }
    if (least > most) return most + 1
    before = above
    above = line
  }
  return above[b.length] ?? most + 1
}
