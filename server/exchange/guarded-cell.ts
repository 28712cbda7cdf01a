/**
 * A spreadsheet runs a cell that begins with one of these as a formula (OWASP, "CSV injection"). Export puts an apostrophe
 * before it, import takes one away; a cell that had one itself gets one more, so that nothing is lost.
 */
const FORMULA = /^'*[=+\-@\t\r]/
const GUARDED = /^'+[=+\-@\t\r]/

export function guarded(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell
}

export function unguarded(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell
}
