import type { Bbox, Point } from '#domain/geo.ts'
import { type AreaCode, type AreaLevel, levelOf } from '#domain/neighbourhood.ts'
import { bboxOf, type Outline } from '#domain/outline.ts'
import { centreOf, outlineHolds } from '#domain/outline-geometry.ts'
import { type CbsProperties, readCbsProperties, yearIn } from './cbs-properties.ts'
import { type FileFault, type NamedFile, readJson } from './read-json-file.ts'
import { readOutline } from './read-outline.ts'

/** One area as a file gives it. What the file leaves out (null) is filled in from other files or the database. */
export interface ReadArea {
  file: string
  code: AreaCode
  level: AreaLevel
  year: number | null
  name: string
  wijkName: string | null
  municipalityName: string | null
  centre: Point
  bbox: Bbox
  outline: Outline | null
  population: number | null
}

export interface ReadAreas {
  areas: ReadArea[]
  faults: FileFault[]
  /** Features that are only water or foreign land, left out. */
  waterCount: number
}

/**
 * Reads a FeatureCollection with municipalities, wijken or buurten, with the property names of CBS, PDOK or our own
 * files. All faults of the file come together; areas with a fault are left out. The year comes from `options.year`,
 * else the feature, the collection or the file name, else it is null.
 */
export function parseCbsGeojson(file: NamedFile, options: { year?: number } = {}): ReadAreas {
  const refuse = (message: string): ReadAreas => ({
    areas: [],
    faults: [{ file: file.name, what: null, message }],
    waterCount: 0,
  })
  const json = readJson(file)
  if ('fault' in json) return refuse(json.fault)
  const collection = json.value as Record<string, unknown> | null
  if (collection?.type === 'Topology') return refuse('is TopoJSON; zet het om naar GeoJSON')
  if (collection?.type !== 'FeatureCollection' || !Array.isArray(collection.features)) {
    return refuse('is geen GeoJSON met een lijst van gebieden (FeatureCollection)')
  }
  if (collection.features.length === 0) return refuse('bevat geen gebieden')

  const year = options.year ?? null
  const yearOfFile = yearIn(collection.year) ?? yearIn(file.name)
  const result: ReadAreas = { areas: [], faults: [], waterCount: 0 }
  const seen = new Map<string, number>()
  collection.features.forEach((feature: unknown, index: number) => {
    const properties = readCbsProperties(propertiesOf(feature))
    if (properties.isWater) {
      result.waterCount++
      return
    }
    const { area, faults } = readFeature(feature, properties, file.name)
    const code = area?.code ?? properties.code
    const earlier = code ? seen.get(code) : undefined
    if (earlier !== undefined) faults.push(`heeft dezelfde code als gebied ${earlier + 1}`)
    else if (code) seen.set(code, index)
    const what = `gebied ${index + 1}${code ? ` (${[code, properties.name].filter(Boolean).join(' ')})` : ''}`
    result.faults.push(...faults.map((message) => ({ file: file.name, what, message })))
    if (area && faults.length === 0) result.areas.push({ ...area, year: year ?? area.year ?? yearOfFile })
  })
  if (result.waterCount === collection.features.length) return refuse('bevat alleen water, geen gebieden')
  return result
}

function readFeature(
  feature: unknown,
  properties: CbsProperties,
  file: string,
): { area: ReadArea | null; faults: string[] } {
  const faults: string[] = []
  const { code, name, year, population, wijkName, municipalityName } = properties
  const level = levelOf(code ?? '')
  if (code === null) faults.push('heeft geen code (code, statcode, buurtcode, wijkcode of gemeentecode)')
  else if (level === null) faults.push(`heeft een onbekende code: "${code}"; verwacht GM0392, WK039201 of BU03920101`)
  if (name === null) faults.push('heeft geen naam (name, statnaam, buurtnaam, wijknaam of gemeentenaam)')
  else if (name.includes('\uFFFD')) faults.push(`heeft een kapotte letter in de naam: "${name}"`)
  const read = readOutline((feature as { geometry?: unknown } | null)?.geometry)
  faults.push(...read.faults)
  if (faults.length > 0 || !code || !level || !name || !read.outline) return { area: null, faults }
  const { outline } = read
  return {
    area: {
      file,
      code,
      level,
      year,
      name,
      wijkName: level === 'wijk' ? name : wijkName,
      municipalityName: level === 'municipality' ? name : municipalityName,
      centre: givenCentre(properties, outline) ?? centreOf(outline),
      bbox: bboxOf(outline),
      outline,
      population,
    },
    faults,
  }
}

/** A centre in the file (people's centre, not the middle of a lake) counts when it lies inside. */
function givenCentre({ lat, lng }: CbsProperties, outline: Outline): Point | null {
  return lat !== null && lng !== null && outlineHolds(outline, { lat, lng }) ? { lat, lng } : null
}

function propertiesOf(feature: unknown): Record<string, unknown> {
  const properties = (feature as { properties?: unknown } | null)?.properties
  return typeof properties === 'object' && properties !== null ? (properties as Record<string, unknown>) : {}
}
