import { Problem } from '#domain/problem.ts'
import type { ListingService } from '../listings/listing-service.ts'
import type { ListingStore } from '../listings/listing-store.ts'
import { stableUuid } from '../listings/stable-uuid.ts'
import type { NeedService } from '../needs/need-service.ts'
import type { NeighbourhoodService } from '../neighbourhoods/neighbourhood-service.ts'
import type { NetworkService } from '../networks/network-service.ts'
import { draftNetwork, municipalitiesOf } from './draft-network.ts'
import { emptyReport, type ImportReport } from './import-report.ts'
import { knownListings } from './known-listings.ts'
import { type Progress, planImport } from './plan-import.ts'
import type { Step } from './plan-step.ts'
import { readCsv } from './read-csv.ts'

type Parts = {
  listings: Pick<ListingService, 'prepare' | 'publish'>
  listingRows: Pick<ListingStore, 'all' | 'insertMany'>
  networks: Pick<NetworkService, 'all' | 'bySlug' | 'put'>
  needs: Pick<NeedService, 'all'>
  neighbourhoods: Pick<NeighbourhoodService, 'index' | 'place'>
  /** Indexes what is behind; called once after writing, with how many listings that are. */
  indexBehind: (listingCount: number) => Promise<number>
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

const WRITE_BATCH = 500
const READ_BATCH = 1000

export type ImportService = ReturnType<typeof importService>

/** Takes a CSV file into a network: read, compare with what is there, and only then write. */
export function importService({ listings, listingRows, networks, needs, neighbourhoods, indexBehind }: Parts) {
  return {
    /** Throws `not-found` for an unknown network, `invalid` for a slug that cannot be one. The rest is in the report. */
    async importCsv(request: ImportRequest, progress: Progress = () => {}): Promise<ImportReport> {
      const there = await networks.bySlug(request.network)
      const network = there ?? draftNetwork(request.network, request.create ?? null, await networks.all())
      progress('lezen', 0, 0)
      const file = readCsv(request.bytes)
      if (file.fatal) return emptyReport(file.remarks.problems, file.remarks.warnings)

      const { steps, report } = await planImport(file, {
        network: network.slug,
        known: await knownListings(listingRows.all(READ_BATCH, { network: network.slug })),
        thesaurus: needs.all(),
        areas: await neighbourhoods.index(),
        place: neighbourhoods.place,
        progress,
      })
      if (report.problems.length > 0 && !request.skipInvalid)
        return { ...report, created: 0, updated: 0, unchanged: 0, activities: 0 }
      if (request.dryRun) return report

      if (!there && steps.length > 0) {
        const contents = steps.flatMap((step) => (step.what === 'create' ? [step.content] : []))
        await networks.put({ ...network, areas: municipalitiesOf(contents) })
        report.madeNetwork = true
      }
      await carryOut(steps, network.slug, request.by, report, progress)
      report.written = true
      if (report.created + report.updated === 0) return report
      progress('index bijwerken', 0, 0)
      report.indexIsBehind = await indexBehind(report.created + report.updated).then(
        () => false,
        () => true,
      )
      return report
    },
  }

  async function carryOut(
    steps: Step[],
    network: string,
    by: string | undefined,
    report: ImportReport,
    progress: Progress,
  ): Promise<void> {
    const who = by === undefined ? {} : { by }
    const creates = steps.filter((step) => step.what === 'create')
    const updates = steps.filter((step) => step.what === 'update')
    const total = creates.length + updates.length
    const taken = new Set<string>()
    for (let start = 0; start < creates.length; start += WRITE_BATCH) {
      const batch = []
      for (const { key, content } of creates.slice(start, start + WRITE_BATCH)) {
        const id = stableUuid(`import/${network}/listing/${key}`)
        const source = { kind: 'import' as const, key }
        batch.push(await listings.prepare({ id, network, content, source, confirmedAt: null, ...who }, taken))
      }
      await listingRows.insertMany(batch)
      progress('schrijven', start + batch.length, total)
    }
    for (const [at, { listing, content }] of updates.entries()) {
      try {
        await listings.publish(listing.id, listing.version, content, who)
      } catch (error) {
        if (!(error instanceof Problem)) throw error
        report.updated--
        const message = `"${content.organization.name}" is niet bijgewerkt: ${error.message}`
        report.problems.push({ row: null, column: null, message, mend: 'Lees het bestand nog een keer in.' })
      }
      progress('schrijven', creates.length + at + 1, total)
    }
  }
}
