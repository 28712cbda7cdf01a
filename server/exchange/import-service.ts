import type { ListingService } from '../listings/listing-service.ts'
import type { ListingStore } from '../listings/listing-store.ts'
import type { NeedService } from '../needs/need-service.ts'
import type { NeighbourhoodService } from '../neighbourhoods/neighbourhood-service.ts'
import type { NetworkService } from '../networks/network-service.ts'
import { draftNetwork, municipalitiesOf } from './draft-network.ts'
import { groupRows, type RowGroup } from './group-rows.ts'
import { byRow, emptyReport, type ImportReport } from './import-report.ts'
import { knownListings, postcodePoints } from './known-listings.ts'
import { missingInFile } from './missing-in-file.ts'
import { rowPlacer } from './place-row.ts'
import { planStep, type Step } from './plan-import.ts'
import { readCsv } from './read-csv.ts'
import { readRow } from './read-row.ts'
import { speakerFor } from './remark.ts'
import type { PlacedRow } from './row-to-listing.ts'

type Parts = {
  listings: Pick<ListingService, 'prepare' | 'publish'>
  listingRows: Pick<ListingStore, 'all' | 'insertMany'>
  networks: Pick<NetworkService, 'all' | 'bySlug' | 'put'>
  needs: Pick<NeedService, 'all'>
  neighbourhoods: Pick<NeighbourhoodService, 'index' | 'place'>
  /** Indexes what is behind; called once after writing. */
  indexBehind: () => Promise<number>
}

export type ImportRequest = {
  bytes: Uint8Array
  /** Slug of the network. */
  network: string
  /** Say what would happen and write nothing. */
  dryRun?: boolean
  /** Leave out the rows with a problem instead of refusing the whole file. */
  skipInvalid?: boolean
  /** Make the network when it is not there, with this name. */
  create?: { name: string } | null
  by?: string
}

/** Told how far a step is; `total` is 0 when unknown. */
export type Progress = (step: string, done: number, total: number) => void

const WRITE_BATCH = 500
const READ_BATCH = 1000
const PLACE_AT_ONCE = 25

export type ImportService = ReturnType<typeof importService>

/** Takes a CSV file into a network: read, match with what is there, place, plan, and only then write. */
export function importService({ listings, listingRows, networks, needs, neighbourhoods, indexBehind }: Parts) {
  return {
    /** Throws `not-found` for an unknown network, `invalid` for a slug that cannot be one. The rest is in the report. */
    async importCsv(request: ImportRequest, progress: Progress = () => {}): Promise<ImportReport> {
      const there = await networks.bySlug(request.network)
      const network = there ?? draftNetwork(request.network, request.create ?? null, await networks.all())
      progress('lezen', 0, 0)
      const file = readCsv(request.bytes)
      const { problems, warnings } = file.remarks
      const report = emptyReport(problems, warnings)
      if (file.fatal) return report

      const speakerOf = (row: number | null) => speakerFor(row, file.headings, file.remarks)
      const thesaurus = needs.all()
      const facts = file.rows.filter((row) => row.sound).map((row) => readRow(row, thesaurus, speakerOf(row.row)))
      const known = await knownListings(listingRows.all(READ_BATCH, { network: network.slug }))
      const { groups, doubledCount } = groupRows(facts, { network: network.slug, known, speakerOf })

      const areas = await neighbourhoods.index()
      const given = new Set(file.headings.keys())
      const placeRow = rowPlacer({ areas, place: neighbourhoods.place, points: postcodePoints(known, facts) })
      const invalid = new Set(problems.map((problem) => problem.row))
      const valid = groups.map((group) => ({ group, rows: group.rows.filter(({ facts }) => !invalid.has(facts.row)) }))
      const places = await placeAll(
        valid.flatMap(({ rows }) => rows),
        placeRow,
        speakerOf,
        progress,
      )

      const steps: Step[] = []
      const refused: number[] = []
      for (const { group, rows } of valid) {
        const placed = rows.map((row) => ({ ...row, at: places.get(row.facts.row) ?? null }))
        const step = rows.length > 0 ? planStep(group, placed, { given, areas, thesaurus, speakerOf }) : null
        if (step) steps.push(step)
        else refused.push(...rows.map((row) => row.facts.row))
      }
      report.read = file.rows.length
      report.skipped = new Set([...refused, ...problems.flatMap((problem) => problem.row ?? [])]).size
      report.doubled = doubledCount
      report.missing = missingInFile(known, groups)
      report.problems = byRow(problems)
      report.warnings = byRow(warnings)
      if (problems.length > 0 && !request.skipInvalid) return report

      if (!request.dryRun && !there && steps.length > 0) {
        const contents = steps.flatMap((step) => (step.what === 'create' ? [step.content] : []))
        await networks.put({ ...network, areas: municipalitiesOf(contents) })
        report.madeNetwork = true
      }
      await carryOut(steps, network.slug, request, report, progress)
      return report
    },
  }

  async function carryOut(
    steps: Step[],
    network: string,
    { dryRun = false, by }: ImportRequest,
    report: ImportReport,
    progress: Progress,
  ): Promise<void> {
    const creates = steps.filter((step) => step.what === 'create')
    const updates = steps.filter((step) => step.what === 'update')
    report.activities = steps.reduce((sum, step) => sum + step.rowCount, 0)
    report.unchanged = steps.length - creates.length - updates.length
    const who = by === undefined ? {} : { by }
    const total = creates.length + updates.length
    if (dryRun) {
      report.created = creates.length
      report.updated = updates.length
      return
    }
    const taken = new Set<string>()
    for (let start = 0; start < creates.length; start += WRITE_BATCH) {
      const batch = []
      for (const { key, content } of creates.slice(start, start + WRITE_BATCH)) {
        const source = { kind: 'import' as const, key }
        batch.push(await listings.prepare({ network, content, source, confirmedAt: null, ...who }, taken))
      }
      await listingRows.insertMany(batch)
      report.created += batch.length
      progress('schrijven', report.created, total)
    }
    for (const { listing, content } of updates) {
      await listings.publish(listing.id, listing.version, content, who)
      report.updated++
      progress('schrijven', report.created + report.updated, total)
    }
    report.written = true
    if (total === 0) return
    progress('index bijwerken', 0, 0)
    report.indexIsBehind = await indexBehind().then(
      () => false,
      () => true,
    )
  }
}

async function placeAll(
  rows: RowGroup['rows'],
  placeRow: ReturnType<typeof rowPlacer>,
  speakerOf: (row: number) => ReturnType<typeof speakerFor>,
  progress: Progress,
): Promise<Map<number, PlacedRow['at']>> {
  const places = new Map<number, PlacedRow['at']>()
  for (let start = 0; start < rows.length; start += PLACE_AT_ONCE) {
    await Promise.all(
      rows.slice(start, start + PLACE_AT_ONCE).map(async ({ facts, location }) => {
        const say = speakerOf(facts.row)
        const at = await placeRow(facts, say)
        places.set(facts.row, at)
        const servesArea = facts.catchment.length > 0 || facts.kind === 'organization'
        if (!at && !location?.point && !servesArea)
          say.warn(
            null,
            'deze rij staat nog niet op de kaart: de plek is niet bekend',
            'Geef coördinaten, of een buurtcode.',
          )
      }),
    )
    progress('plaatsen', Math.min(start + PLACE_AT_ONCE, rows.length), rows.length)
  }
  return places
}
