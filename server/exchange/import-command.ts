import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { Problem } from '#domain/problem.ts'
import type { ImportReport } from './import-report.ts'
import { importService } from './import-service.ts'
import type { Progress } from './plan-import.ts'
import { remarkLines } from './remark-lines.ts'

const USAGE =
  'Gebruik: npm run import -- <bestand.csv> --network <netwerk> [--create] [--name "Naam"] [--dry-run] [--skip-invalid]'

/** Above this, filling a new index is faster than adding to the one that is there. */
const MOST_TO_HEAL = 5000

type Services = Omit<Parameters<typeof importService>[0], 'indexBehind'> & {
  indexSync: {
    prepare(): Promise<unknown>
    settled(): Promise<void>
    heal(): Promise<number>
    reindex(): Promise<number>
  }
}

/** `npm run import`. Answers the exit code: 0 done, 1 refused (nothing written), 2 not understood. */
export async function runImport(
  args: string[],
  services: Services,
  out: (line: string) => void,
  progress: { show: Progress; done(): void } = { show: () => {}, done: () => {} },
): Promise<number> {
  const asked = readArgs(args)
  if (typeof asked === 'string') {
    out(asked)
    out(USAGE)
    return 2
  }
  const bytes = await readBytes(asked.path)
  if (typeof bytes === 'string') {
    out(bytes)
    return 1
  }
  const { indexSync } = services
  const indexBehind = async (listingCount: number) => {
    await indexSync.prepare()
    await indexSync.settled()
    if (listingCount > MOST_TO_HEAL) await indexSync.reindex()
    return indexSync.heal()
  }
  try {
    const report = await importService({ ...services, indexBehind }).importCsv(
      { ...asked, bytes, by: 'import' },
      progress.show,
    )
    progress.done()
    linesOf(report, asked).forEach(out)
    return report.problems.length > 0 && !(asked.skipInvalid && report.read > 0) ? 1 : 0
  } catch (error) {
    progress.done()
    if (!(error instanceof Problem)) throw error
    out(error.message)
    return 1
  }
}

type Asked = {
  path: string
  network: string
  dryRun: boolean
  skipInvalid: boolean
  create: { name: string } | null
}

function readArgs(args: string[]): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        network: { type: 'string' },
        name: { type: 'string' },
        create: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        'skip-invalid': { type: 'boolean', default: false },
      },
    })
    const [path] = positionals
    if (!path || positionals.length > 1) return 'Geef één bestand.'
    if (!values.network) return 'Geef het netwerk met --network.'
    return {
      path,
      network: values.network,
      dryRun: values['dry-run'],
      skipInvalid: values['skip-invalid'],
      create: values.create ? { name: values.name ?? nameOf(values.network) } : null,
    }
  } catch {
    return 'Er staat een optie bij die ik niet ken, of die niet af is.'
  }
}

/** `den-haag` is called "Den Haag" until somebody names it better. */
function nameOf(slug: string): string {
  return slug.replace(/(^|-)([a-z])/g, (_, dash: string, letter: string) => (dash ? ' ' : '') + letter.toUpperCase())
}

async function readBytes(path: string): Promise<Uint8Array | string> {
  try {
    return await readFile(path)
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    return `${path}: ${isMissing ? 'dit bestand bestaat niet' : 'dit bestand kan niet worden gelezen'}`
  }
}

const MOST_MISSING_SHOWN = 10

function linesOf(report: ImportReport, { dryRun, skipInvalid, network }: Asked): string[] {
  const { problems, warnings, missing } = report
  const refused = !report.written && problems.length > 0 && !(skipInvalid && report.read > 0)
  const organizations = (count: number) => `${count} ${count === 1 ? 'organisatie' : 'organisaties'}`
  return [
    ...(warnings.length > 0 ? [`Let op (${warnings.length}):`, ...remarkLines(warnings), ''] : []),
    ...(problems.length > 0 ? [`Problemen (${problems.length}):`, ...remarkLines(problems), ''] : []),
    ...(missing.length > 0
      ? [
          `Eerder ingelezen, en niet in dit bestand (${missing.length}); ze blijven staan:`,
          ...missing.slice(0, MOST_MISSING_SHOWN).map((name) => `- ${name}`),
          ...(missing.length > MOST_MISSING_SHOWN ? [`- en nog ${missing.length - MOST_MISSING_SHOWN}`] : []),
          '',
        ]
      : []),
    ...(report.read === 0
      ? []
      : [`${report.read} rijen gelezen${report.doubled > 0 ? `, waarvan ${report.doubled} dubbel` : ''}.`]),
    ...(report.madeNetwork ? [`Nieuw netwerk: ${network}.`] : []),
    ...(refused
      ? [
          `Er is niets ingelezen.${report.read > 0 ? ' Maak de problemen in orde, of sla die rijen over met --skip-invalid.' : ''}`,
        ]
      : [
          `${dryRun ? 'Proef, er is niets geschreven. Dit zou gebeuren: nieuw' : 'Nieuw'} ${organizations(report.created)}, bijgewerkt ${report.updated}, hetzelfde gebleven ${report.unchanged}; samen ${report.activities} activiteiten.`,
          ...(report.indexIsBehind
            ? ['De zoekindex kon niet mee; hij wordt vanzelf bijgewerkt zodra de server draait.']
            : []),
          ...(report.skipped > 0 ? [`Overgeslagen: ${report.skipped} rijen met een probleem.`] : []),
        ]),
  ]
}
