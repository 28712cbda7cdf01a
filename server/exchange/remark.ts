import { type Column, HEADINGS } from './columns.ts'

/**
 * Something about one cell, row or file that its owner should know: what is wrong and how to mend it, in Dutch. `row` counts
 * as the spreadsheet does (the headings are row 1); null is the file as a whole. `column` is the heading as it stands in the file.
 */
export type Remark = { row: number | null; column: string | null; message: string; mend: string }

/** Where the remarks of one file are gathered. A problem keeps a row out; a warning does not. */
export type Remarks = { problems: Remark[]; warnings: Remark[] }

/** The headings of a file as they are written in it. */
export type HeadingOf = ReadonlyMap<Column, string>

/** Says things about one row. */
export type RowSpeaker = {
  problem(column: Column | null, message: string, mend: string): void
  warn(column: Column | null, message: string, mend: string): void
}

export function speakerFor(row: number | null, headings: HeadingOf, remarks: Remarks): RowSpeaker {
  const remark = (column: Column | null, message: string, mend: string): Remark => ({
    row,
    column: column && (headings.get(column) ?? HEADINGS[column][0]),
    message,
    mend,
  })
  return {
    problem: (...said) => void remarks.problems.push(remark(...said)),
    warn: (...said) => void remarks.warnings.push(remark(...said)),
  }
}
