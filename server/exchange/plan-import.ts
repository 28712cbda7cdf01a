import type { Point } from '#domain/geo.ts'
import type { Thesaurus } from '#domain/need.ts'
import type { Place } from '#domain/neighbourhood.ts'
import { groupRows } from './group-rows.ts'
import { byRow, emptyReport, type ImportReport } from './import-report.ts'
import { type KnownListings, postcodePoints } from './known-listings.ts'
import { missingInFile } from './missing-in-file.ts'
import type { Areas } from './place-row.ts'
import { placeRows } from './place-rows.ts'
import { planStep, type Step } from './plan-step.ts'
import type { CsvFile } from './read-csv.ts'
import { readRow } from './read-row.ts'
import { speakerFor } from './remark.ts'

/** Told how far a step is; `total` is 0 when unknown. */
export type Progress = (step: string, done: number, total: number) => void

type Parts = {
  /** Slug of the network. */
  network: string
  known: KnownListings
  thesaurus: Thesaurus
  areas: Areas
  place: (point: Point) => Promise<Place | null>
  progress?: Progress
}

/** What a file would do to the listings of a network, and everything that is to be said about it. Writes nothing. */
export async function planImport(file: CsvFile, parts: Parts): Promise<{ steps: Step[]; report: ImportReport }> {
  const { network, known, thesaurus, areas, place, progress = () => {} } = parts
  const { problems, warnings } = file.remarks
  const speakerOf = (row: number | null) => speakerFor(row, file.headings, file.remarks)
  const facts = file.rows.filter((row) => row.sound).map((row) => readRow(row, thesaurus, speakerOf(row.row)))
  const { groups, doubledCount } = groupRows(facts, { network, known, areas, speakerOf })

  const invalid = new Set(problems.map((problem) => problem.row))
  const valid = groups.map((group) => ({ group, rows: group.rows.filter(({ facts }) => !invalid.has(facts.row)) }))
  const all = valid.flatMap(({ rows }) => rows)
  const places = await placeRows(all, { areas, place, points: postcodePoints(known, facts), speakerOf, progress })

  const given = new Set(file.headings.keys())
  const steps: Step[] = []
  const refused: number[] = []
  for (const { group, rows } of valid) {
    if (rows.length === 0) continue
    const placed = rows.map((row) => ({ ...row, at: places.get(row.facts.row) ?? null }))
    const step = planStep(group, placed, { given, areas, thesaurus, speakerOf })
    if (step) steps.push(step)
    else refused.push(...rows.map((row) => row.facts.row))
  }
  const created = steps.filter((step) => step.what === 'create').length
  const updated = steps.filter((step) => step.what === 'update').length
  const report: ImportReport = {
    ...emptyReport(byRow(problems), byRow(warnings)),
    read: file.rows.length,
    created,
    updated,
    unchanged: steps.length - created - updated,
    activities: steps.reduce((sum, step) => sum + step.rowCount, 0),
    skipped: new Set([...refused, ...problems.flatMap((problem) => problem.row ?? [])]).size,
    doubled: doubledCount,
    missing: missingInFile(known, groups),
  }
  return { steps, report }
}
