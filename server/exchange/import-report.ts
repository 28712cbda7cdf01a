import type { Remark } from './remark.ts'

/** What an import did, or with `dryRun` would do. */
export type ImportReport = {
  /** Rows with something in them. */
  read: number
  /** Listings, a listing being the rows of one organisation. Before writing: what would become of them. */
  created: number
  updated: number
  unchanged: number
  /** Rows that became an activity of those listings. */
  activities: number
  /** Rows left out because of a problem. */
  skipped: number
  /** Rows that were exactly the same as an earlier one, and count once. */
  doubled: number
  /** False for a dry run, and when problems kept everything out. */
  written: boolean
  /** True when `create` made the network. */
  madeNetwork: boolean
  /** True when the listings are kept and the search index could not follow; it heals by itself. */
  indexIsBehind: boolean
  problems: Remark[]
  warnings: Remark[]
  /** Names of earlier imported organisations and activities that this file does not have; they stay. */
  missing: string[]
}

export function emptyReport(problems: Remark[], warnings: Remark[]): ImportReport {
  return {
    read: 0,
    created: 0,
    updated: 0,
    unchanged: 0,
    activities: 0,
    skipped: 0,
    doubled: 0,
    written: false,
    madeNetwork: false,
    indexIsBehind: false,
    problems,
    warnings,
    missing: [],
  }
}

/** By row; what is about the whole file comes first. */
export function byRow(remarks: Remark[]): Remark[] {
  return remarks.toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0))
}
