/** What stands in a text area, one a line, without empty lines. */
export function linesIn(typed: FormDataEntryValue | null | undefined): string[] {
  return String(typed ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)
}
