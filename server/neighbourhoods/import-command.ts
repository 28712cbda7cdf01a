import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { Problem } from '#domain/problem.ts'
import type { ImportReport, NeighbourhoodService } from './neighbourhood-service.ts'
import type { NamedFile } from './read-json-file.ts'

const USAGE = 'Gebruik: npm run import:neighbourhoods -- <bestand.geojson>… [--year 2024]'
const MOST_FAULTS_SHOWN = 50

/**
 * `npm run import:neighbourhoods`. Reads all files, or refuses them whole and says everything that is wrong. Answers the
 * exit code: 0 done, 1 refused, 2 not understood.
 */
export async function runNeighbourhoodImport(
  args: string[],
  service: Pick<NeighbourhoodService, 'importFiles'>,
  out: (line: string) => void,
): Promise<number> {
  const asked = readArgs(args)
  if (typeof asked === 'string') {
    out(asked)
    out(USAGE)
    return 2
  }
  const files = await Promise.all(asked.paths.map(readNamedFile))
  const missing = files.filter((file) => typeof file === 'string')
  if (missing.length > 0) {
    missing.forEach(out)
    return 1
  }
  try {
    const options = asked.year === undefined ? {} : { year: asked.year }
    const report = await service.importFiles(files as NamedFile[], options)
    linesOf(report).forEach(out)
    return 0
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    out(error.message)
    for (const { where, message } of error.fields.slice(0, MOST_FAULTS_SHOWN)) out(`- ${where}: ${message}`)
    const left = error.fields.length - MOST_FAULTS_SHOWN
    if (left > 0) out(`- en nog ${left}`)
    return 1
  }
}

function readArgs(args: string[]): { paths: string[]; year?: number } | string {
  try {
    const { values, positionals } = parseArgs({ args, options: { year: { type: 'string' } }, allowPositionals: true })
    if (positionals.length === 0) return 'Geef minstens één bestand.'
    if (values.year === undefined) return { paths: positionals }
    if (!/^20\d\d$/.test(values.year)) return `"${values.year}" is geen jaar zoals 2024.`
    return { paths: positionals, year: Number(values.year) }
  } catch {
    return 'Er staat een optie bij die ik niet ken, of die niet af is.'
  }
}

async function readNamedFile(path: string): Promise<NamedFile | string> {
  try {
    return { name: basename(path), bytes: await readFile(path) }
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    return `- ${path}: ${isMissing ? 'dit bestand bestaat niet' : 'dit bestand kan niet worden gelezen'}`
  }
}

function linesOf(report: ImportReport): string[] {
  const { municipality, wijk, buurt, derivedCodes, renamedCodes, waterCount, assumedYear } = report
  return [
    `Ingelezen. Gemeenten: ${municipality}, wijken: ${wijk}, buurten: ${buurt}.`,
    ...(derivedCodes.length > 0
      ? [`Waarvan ${derivedCodes.length} zonder omtrek, afgeleid uit de gebieden erin: ${someOf(derivedCodes)}.`]
      : []),
    ...(renamedCodes.length > 0 ? [`Kregen een ander adres: ${someOf(renamedCodes)}.`] : []),
    ...(waterCount > 0 ? [`Overgeslagen: ${waterCount} gebieden met alleen water.`] : []),
    ...(assumedYear
      ? [`Het jaar stond er niet bij; ${assumedYear} aangenomen. Geef --year om een ander jaar te kiezen.`]
      : []),
  ]
}

function someOf(codes: string[]): string {
  const [shown, left] = [codes.slice(0, 10).join(', '), codes.length - 10]
  return left > 0 ? `${shown} en nog ${left}` : shown
}
