import { open } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { ListingStore } from '../listings/listing-store.ts'
import type { NeighbourhoodService } from '../neighbourhoods/neighbourhood-service.ts'
import type { NetworkService } from '../networks/network-service.ts'
import { csvHead, csvLines } from './export-csv.ts'

const USAGE = 'Gebruik: npm run export -- --network <netwerk> [--out bestand.csv]'
const BATCH = 500

type Services = {
  listingRows: Pick<ListingStore, 'all'>
  networks: Pick<NetworkService, 'all' | 'bySlug'>
  neighbourhoods: Pick<NeighbourhoodService, 'index'>
}

/** The public listings of a network as CSV, in pieces. */
export async function* exportCsv({ listingRows, neighbourhoods }: Services, network: string): AsyncGenerator<string> {
  const areas = await neighbourhoods.index()
  yield csvHead()
  for await (const batch of listingRows.all(BATCH, { network }))
    yield batch.map((listing) => csvLines(listing, areas)).join('')
}

/**
 * `npm run export`. To a file, else to `write` (the standard output). What it says goes to `out`. Answers the exit code: 0 done,
 * 1 refused, 2 not understood.
 */
export async function runExport(
  args: string[],
  services: Services,
  out: (line: string) => void,
  write: (text: string) => void,
): Promise<number> {
  const asked = readArgs(args)
  if (!asked) {
    out(USAGE)
    return 2
  }
  if (!(await services.networks.bySlug(asked.network))) {
    const there = (await services.networks.all()).map(({ slug }) => slug).join(', ')
    out(`Het netwerk "${asked.network}" is er niet. Er zijn: ${there || 'nog geen'}.`)
    return 1
  }
  if (asked.out === null) {
    for await (const piece of exportCsv(services, asked.network)) write(piece)
    return 0
  }
  const file = await open(asked.out, 'w').catch(() => null)
  if (!file) {
    out(`${asked.out}: hier kan niet worden geschreven`)
    return 1
  }
  try {
    for await (const piece of exportCsv(services, asked.network)) await file.write(piece)
  } finally {
    await file.close()
  }
  out(`Geschreven: ${asked.out}`)
  return 0
}

function readArgs(args: string[]): { network: string; out: string | null } | null {
  try {
    const { values } = parseArgs({ args, options: { network: { type: 'string' }, out: { type: 'string' } } })
    return values.network ? { network: values.network, out: values.out ?? null } : null
  } catch {
    return null
  }
}
