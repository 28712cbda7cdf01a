import mongoose from 'mongoose'
import type { Bbox, Point } from '#domain/geo.ts'
import { AreaAlias, AreaSummary, Neighbourhood } from '#domain/neighbourhood.ts'
import { metresToOutline } from '#domain/outline-geometry.ts'
import { slugify } from '#domain/slug.ts'
import { cellOf, cellsOf, cellsOfArea } from './area-cells.ts'

/** An area as it lies in the database: the code is the key, `cells` makes a point find its areas. */
type AreaRow = { _id: string; cells?: number[]; importedAt?: Date } & Record<string, unknown>
type AliasRow = { _id: string } & Record<string, unknown>

const ROWS_PER_WRITE = 1000
/** What a summary leaves in the database. */
const HEAVY = { outline: 0, cells: 0 } as const

/**
 * Areas and the names people use for them. A point is looked up by cell and then tested here, not with a 2dsphere
 * index: that one refuses an area whose border touches itself, and knows no distance to a border.
 */
export function neighbourhoodStore(connection: mongoose.Connection) {
  const areas = connection.model<AreaRow>('Neighbourhood', areaSchema(), 'neighbourhoods')
  const aliases = connection.model<AliasRow>('AreaAlias', aliasSchema(), 'area-aliases')

  async function areasIn(cells: number[], within: Bbox): Promise<Neighbourhood[]> {
    const [west, south, east, north] = within
    const rows = await areas
      .find({
        cells: { $in: cells },
        'bbox.0': { $lte: east },
        'bbox.1': { $lte: north },
        'bbox.2': { $gte: west },
        'bbox.3': { $gte: south },
      })
      .lean()
    return rows.map(readArea)
  }

  return {
    /** Makes the indexes. Called once at start. */
    async init(): Promise<void> {
      await areas.createIndexes()
      await aliases.createCollection()
    },

    /** Adds areas and replaces those with the same code. An area without outline leaves an outline that is there alone. */
    async upsertMany(given: Neighbourhood[]): Promise<void> {
      for (let start = 0; start < given.length; start += ROWS_PER_WRITE) {
        await areas.bulkWrite(given.slice(start, start + ROWS_PER_WRITE).map(upsertOf), { ordered: false })
      }
      // Said last, so that a cache filled halfway notices.
      const last = given.at(-1)
      if (last) await areas.updateOne({ _id: last.code }, { $set: { importedAt: new Date() } })
    },

    /** Changes the address and the municipality's name of areas that are there. */
    async rename(given: Pick<Neighbourhood, 'code' | 'slug' | 'municipalityName'>[]): Promise<void> {
      if (given.length === 0) return
      await areas.bulkWrite(
        given.map(({ code, slug, municipalityName }) => ({
          updateOne: { filter: { _id: code }, update: { $set: { slug, municipalityName, importedAt: new Date() } } },
        })),
      )
    },

    async byCodes(codes: string[]): Promise<Neighbourhood[]> {
      const rows = await areas.find({ _id: { $in: codes } }).lean()
      return rows.map(readArea)
    },

    /** Every area without its outline: nationally 18,309 rows, about 5 MB. */
    async summaries(): Promise<AreaSummary[]> {
      const rows = await areas.find({}, HEAVY).lean<AreaRow[]>()
      return rows.map(readSummary)
    },

    /** The areas of all levels whose outline holds the point. On a border that may be more than one of a level. */
    async containing(point: Point): Promise<Neighbourhood[]> {
      const found = await areasIn([cellOf(point)], [point.lng, point.lat, point.lng, point.lat])
      return found.filter(({ outline }) => outline && metresToOutline(outline, point) === 0)
    },

    /** The areas of all levels whose outline is at most so far from the point, nearest first. */
    async near(point: Point, withinMetres: number): Promise<{ area: Neighbourhood; metres: number }[]> {
      const box = boxAround(point, withinMetres)
      return (await areasIn(cellsOf(box), box))
        .map((area) => ({ area, metres: area.outline ? metresToOutline(area.outline, point) : Infinity }))
        .filter(({ metres }) => metres <= withinMetres)
        .sort((a, b) => a.metres - b.metres)
    },

    async count(): Promise<number> {
      return areas.countDocuments()
    },

    /** Changes whenever an area does, whoever wrote it: for caches. */
    async stamp(): Promise<string> {
      const [count, latest] = await Promise.all([
        areas.estimatedDocumentCount(),
        areas.findOne({}, { importedAt: 1 }).sort({ importedAt: -1 }).lean(),
      ])
      return `${count} ${latest?.importedAt?.toISOString() ?? ''}`
    },

    /** The latest year of any area, or null when there are none. */
    async latestYear(): Promise<number | null> {
      const row = await areas.findOne({}, { year: 1 }).sort({ year: -1 }).lean()
      return typeof row?.year === 'number' ? row.year : null
    },

    async aliases(): Promise<AreaAlias[]> {
      const rows = await aliases.find({}).sort({ _id: 1 }).lean()
      return rows.map(({ _id: _, ...row }) => AreaAlias.parse(row))
    },

    /** Adds names, and replaces what a name meant in the same municipality. */
    async saveAliases(given: AreaAlias[]): Promise<void> {
      if (given.length === 0) return
      await aliases.bulkWrite(
        given.map((alias) => ({
          replaceOne: { filter: { _id: aliasKey(alias) }, replacement: { ...alias }, upsert: true },
        })),
      )
    },

    async removeAlias(alias: Pick<AreaAlias, 'name' | 'municipalityCode'>): Promise<void> {
      await aliases.deleteOne({ _id: { $eq: aliasKey(alias) } })
    },
  }
}
export type NeighbourhoodStore = ReturnType<typeof neighbourhoodStore>

function areaSchema() {
  return new mongoose.Schema<AreaRow>(
    { _id: String, slug: String, cells: { type: [Number], default: undefined }, year: Number, importedAt: Date },
    { strict: false, versionKey: false, autoIndex: false, autoCreate: false, minimize: false },
  )
    .index({ slug: 1 })
    .index({ cells: 1 })
    .index({ year: 1 })
    .index({ importedAt: 1 })
}

function aliasSchema() {
  return new mongoose.Schema<AliasRow>(
    { _id: String },
    { strict: false, versionKey: false, autoIndex: false, autoCreate: false, minimize: false },
  )
}

function upsertOf({ code, outline, bbox, centre, ...rest }: Neighbourhood) {
  const shape = { outline, bbox, centre, hasOutline: outline !== null, cells: cellsOfArea({ outline, bbox }) }
  const facts = { ...rest, importedAt: new Date() }
  const update = outline ? { $set: { ...facts, ...shape } } : { $set: facts, $setOnInsert: shape }
  return { updateOne: { filter: { _id: code }, update, upsert: true } }
}

function readArea(row: AreaRow): Neighbourhood {
  const { _id, cells: _, importedAt: __, hasOutline: ___, ...rest } = row
  return Neighbourhood.parse({ code: _id, ...rest })
}

function readSummary({ _id, importedAt: _, ...rest }: AreaRow): AreaSummary {
  return AreaSummary.parse({ code: _id, ...rest })
}

function aliasKey({ name, municipalityCode }: Pick<AreaAlias, 'name' | 'municipalityCode'>): string {
  return `${municipalityCode ?? 'NL'}:${slugify(name)}`
}

function boxAround({ lat, lng }: Point, metres: number): Bbox {
  const high = metres / 111_000
  const wide = high / Math.cos((lat * Math.PI) / 180)
  return [lng - wide, lat - high, lng + wide, lat + high]
}
