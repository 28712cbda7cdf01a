import { bboxAround } from '#domain/geo.ts'
import {
  type AreaSummary,
  levelOf,
  type Neighbourhood,
  parentCodesOf,
  type UnnamedArea,
} from '#domain/neighbourhood.ts'
import { neighbourhoodSlugs } from '#domain/neighbourhood-slugs.ts'
import type { ReadArea } from './cbs-geojson.ts'
import type { FileFault } from './read-json-file.ts'

export interface AreaFamily {
  areas: Neighbourhood[]
  /** Areas that were known already, and now get another address or municipality name. */
  renamed: AreaSummary[]
  /** Codes of parents that no file holds; they have a name and a centre, and no outline. */
  derivedCodes: string[]
  faults: FileFault[]
}

/**
 * Makes whole areas of what the files gave: names of municipalities from each other, parents that no file holds, and an
 * address for each. `known` are the areas of the same municipalities that are there already; `year` counts for areas
 * that have none.
 */
export function areaFamily(read: ReadArea[], known: AreaSummary[], year: number): AreaFamily {
  const faults = doubledCodes(read)
  const names = municipalityNames(read, known)
  for (const code of new Set(read.map((area) => parentCodesOf(area.code).at(-1) ?? area.code))) {
    if (names.has(code)) continue
    const area = read.find((one) => one.code.slice(2, 6) === code.slice(2))
    const message = `de naam van gemeente ${code} ontbreekt (gm_name of gemeentenaam); geef ook een bestand met gemeenten`
    faults.push({ file: area?.file ?? '', what: area?.code ?? null, message })
  }
  if (faults.length > 0) return { areas: [], renamed: [], derivedCodes: [], faults }

  const given = read.map((area): UnnamedArea => {
    const { file: _file, wijkName: _wijkName, municipalityName: _municipalityName, ...rest } = area
    const parents = parentCodesOf(area.code)
    const municipalityCode = parents.at(-1) ?? area.code
    const municipalityName = names.get(municipalityCode) as string
    return { ...rest, year: area.year ?? year, parentCode: parents[0] ?? null, municipalityCode, municipalityName }
  })
  const derived = derivedParents(given, read, known)
  const fresh = [...given, ...derived]
  const freshCodes = new Set(fresh.map((area) => area.code))
  const kept = known
    .filter((area) => !freshCodes.has(area.code))
    .map((area) => ({ ...area, municipalityName: names.get(area.municipalityCode) ?? area.municipalityName }))
  const slugs = slugsPerMunicipality([...fresh, ...kept])
  const before = new Map(known.map((area) => [area.code, area]))
  return {
    areas: fresh.map((area) => ({ ...area, slug: slugs.get(area.code) as string })),
    renamed: kept
      .map((area) => ({ ...area, slug: slugs.get(area.code) as string }))
      .filter(({ code, slug, municipalityName }) => {
        const old = before.get(code)
        return slug !== old?.slug || municipalityName !== old.municipalityName
      }),
    derivedCodes: derived.map((area) => area.code),
    faults,
  }
}

/** A code twice in one file is found while reading; here between files. */
function doubledCodes(read: ReadArea[]): FileFault[] {
  const first = new Map<string, string>()
  return read.flatMap(({ code, name, file }) => {
    const other = first.get(code)
    first.set(code, other ?? file)
    return other === undefined ? [] : [{ file, what: `${code} ${name}`, message: `staat ook in ${other}` }]
  })
}

/** The file of municipalities has the last word, then the other files, then what is known. */
function municipalityNames(read: ReadArea[], known: AreaSummary[]): Map<string, string> {
  const names = new Map(known.map((area) => [area.municipalityCode, area.municipalityName]))
  for (const level of ['buurt', 'wijk', 'municipality']) {
    for (const area of read) {
      if (area.level === level && area.municipalityName) {
        names.set(parentCodesOf(area.code).at(-1) ?? area.code, area.municipalityName)
      }
    }
  }
  return names
}

/** The wijken and municipalities above the areas that are neither in a file nor known: from their children. */
function derivedParents(given: UnnamedArea[], read: ReadArea[], known: AreaSummary[]): UnnamedArea[] {
  const present = new Set([...given, ...known].map((area) => area.code))
  const children = new Map<string, UnnamedArea[]>()
  for (const area of given) {
    for (const code of parentCodesOf(area.code)) {
      if (!present.has(code)) children.set(code, [...(children.get(code) ?? []), area])
    }
  }
  const wijkNames = new Map(read.map((area) => [parentCodesOf(area.code)[0], area.wijkName]))
  return [...children].flatMap(([code, below]) => {
    const [first] = below
    const bbox = bboxAround(below.map((area) => area.bbox))
    const level = levelOf(code)
    if (!first || !bbox || !level) return []
    const parents = parentCodesOf(code)
    return {
      code,
      year: first.year,
      level,
      name: level === 'wijk' ? (wijkNames.get(code) ?? `Wijk ${code.slice(6)}`) : first.municipalityName,
      parentCode: parents[0] ?? null,
      municipalityCode: first.municipalityCode,
      municipalityName: first.municipalityName,
      centre: { lat: mean(below.map((area) => area.centre.lat)), lng: mean(below.map((area) => area.centre.lng)) },
      bbox,
      outline: null,
      population: null,
    }
  })
}

function slugsPerMunicipality(areas: (UnnamedArea | AreaSummary)[]): Map<string, string> {
  const groups = new Map<string, (UnnamedArea | AreaSummary)[]>()
  for (const area of areas) {
    const group = groups.get(area.municipalityCode)
    if (group) group.push(area)
    else groups.set(area.municipalityCode, [area])
  }
  return new Map([...groups.values()].flatMap((group) => [...neighbourhoodSlugs(group)]))
}

function mean(numbers: number[]): number {
  return Math.round((numbers.reduce((sum, one) => sum + one, 0) / numbers.length) * 1e5) / 1e5
}
