import { type Bbox, bboxesTouch, type Point } from '#domain/geo.ts'
import type { AreaAlias, AreaLevel, AreaSummary, Neighbourhood, Place } from '#domain/neighbourhood.ts'
import { Problem } from '#domain/problem.ts'
import type { NeighbourhoodDetail, OutlinePage } from '#domain/reply.ts'
import type { ShownAreas } from '#domain/shown-areas.ts'
import { areaFamily } from './area-family.ts'
import { type AreaIndex, areaIndex } from './area-index.ts'
import { areasInWindow } from './areas-in-window.ts'
import { borders } from './borders.ts'
import { calledAreas } from './called-areas.ts'
import { parseCbsCsv } from './cbs-csv.ts'
import { parseCbsGeojson } from './cbs-geojson.ts'
import type { NeighbourhoodStore } from './neighbourhood-store.ts'
import { placeOf } from './place-of.ts'
import type { FileFault, NamedFile } from './read-json-file.ts'

/** Another process (an import, another instance) may have changed the areas: looked at this often. */
const LOOK_AGAIN_AFTER_MS = 5000

interface Page {
  page: number
  pageSize: number
}

/** What an import did. Counts are areas per level, derived parents included. */
export interface ImportReport {
  municipality: number
  wijk: number
  buurt: number
  derivedCodes: string[]
  renamedCodes: string[]
  waterCount: number
  /** The year given to areas that came without one, or null when all had one. */
  assumedYear: number | null
}

/** Everything about municipalities, wijken and buurten: where a point lies, what lies in what, outlines, import. */
export function neighbourhoodService(store: NeighbourhoodStore, now: () => number = Date.now) {
  let cache: { index: AreaIndex; stamp: string; lookedAt: number } | null = null
  let loading: Promise<AreaIndex> | null = null
  let forgotten = 0
  let called: { aliases: AreaAlias[]; areas: AreaIndex; lookedAt: number } | null = null

  /** The areas as they are now, at most five seconds old. For many lookups in a row: fetch once, then ask. */
  async function index(): Promise<AreaIndex> {
    if (cache && now() - cache.lookedAt < LOOK_AGAIN_AFTER_MS) return cache.index
    if (loading) return loading
    const mine = load().finally(() => {
      if (loading === mine) loading = null
    })
    loading = mine
    return mine
  }

  async function load(): Promise<AreaIndex> {
    const lookedAt = now()
    const forgottenBefore = forgotten
    const stamp = await store.stamp()
    const fresh = cache?.stamp === stamp ? cache.index : areaIndex(await store.summaries())
    if (forgotten === forgottenBefore) cache = { index: fresh, stamp, lookedAt }
    return fresh
  }

  /** After a write. A load that began before it is not kept. */
  function forget(): void {
    forgotten++
    cache = null
    loading = null
  }

  /** By code or by slug; null when unknown. */
  async function find(codeOrSlug: string): Promise<AreaSummary | null> {
    const areas = await index()
    return areas.get(codeOrSlug) ?? areas.bySlug(codeOrSlug)
  }

  /** The names people use, with only the areas that are here; a name without any is left out. As old as the index at most. */
  async function aliases(): Promise<AreaAlias[]> {
    const areas = await index()
    if (called?.areas === areas && now() - called.lookedAt < LOOK_AGAIN_AFTER_MS) return called.aliases
    const kept = (await store.aliases()).map((alias) => ({
      ...alias,
      codes: alias.codes.filter((code) => areas.get(code)),
    }))
    const known = kept.filter((alias) => alias.codes.length > 0)
    const same = called?.areas === areas && JSON.stringify(called.aliases) === JSON.stringify(known)
    called = { aliases: same && called ? called.aliases : known, areas, lookedAt: now() }
    return called.aliases
  }

  const measured = borders({ index, byCodes: store.byCodes })

  return {
    index,
    find,

    /** The areas that a window of the map shows. */
    async shownIn(window: Bbox): Promise<ShownAreas> {
      return areasInWindow(await index(), measured, window)
    },

    async place(point: Point): Promise<Place | null> {
      return placeOf(point, store, await index())
    },

    /** One area with what is around it. Throws not-found. */
    async detail(codeOrSlug: string): Promise<NeighbourhoodDetail> {
      const areas = await index()
      const area = await find(codeOrSlug)
      if (!area) throw new Problem('not-found', 'Deze gemeente, wijk of buurt kennen we niet.')
      const labels = (list: readonly AreaSummary[]) => list.flatMap(({ code }) => areas.label(code) ?? [])
      return {
        ...area,
        parents: labels(areas.parents(area.code)),
        children: labels(areas.children(area.code)),
        neighbours: labels(neighboursIn(areas, area)),
        called: calledAreas(await aliases(), area.code),
      }
    },

    /** Areas by municipality and name. `parent` gives what lies directly in it, or with `level` all of that level in it. */
    async list(query: AreaQuery & Page) {
      const found = selection(await index(), query)
      return { total: found.length, ...pageOf(query), results: cut(found, query) }
    },

    /** Outlines as GeoJSON, of `codes`, or of the areas that `list` would give. Areas without outline are left out. */
    async outlines(query: AreaQuery & { codes?: string[] | undefined } & Page): Promise<OutlinePage> {
      const areas = await index()
      const codes = query.codes ?? []
      const asked = codes.length > 0 ? codes.flatMap((code) => areas.get(code) ?? []) : selection(areas, query)
      const drawable = asked.filter((area) => area.hasOutline)
      const shown = cut(drawable, query).map((area) => area.code)
      const found = new Map((await store.byCodes(shown)).map((area) => [area.code, area]))
      const features = shown.flatMap((code) => featureOf(found.get(code)))
      return { type: 'FeatureCollection', total: drawable.length, ...pageOf(query), source: 'CBS/Kadaster', features }
    },

    aliases,

    byCodes: store.byCodes,
    borders: measured,
    /** As they are kept, with areas that are not here too: for who changes them. */
    keptAliases: store.aliases,
    async saveAliases(given: AreaAlias[]): Promise<void> {
      await store.saveAliases(given)
      called = null
    },
    async removeAlias(alias: Pick<AreaAlias, 'name' | 'municipalityCode'>): Promise<void> {
      await store.removeAlias(alias)
      called = null
    },
    count: store.count,

    /**
     * Adds or replaces the areas of CBS-style GeoJSON files (and CSV tables of centres). All files together, or none:
     * throws `invalid` with every fault of every file.
     */
    async importFiles(files: NamedFile[], options: { year?: number } = {}): Promise<ImportReport> {
      const parsed = files.map((file) => (/\.csv$/i.test(file.name) ? parseCbsCsv : parseCbsGeojson)(file, options))
      refuseFaults(parsed.flatMap(({ faults }) => faults))
      const read = parsed.flatMap(({ areas }) => areas)
      const year = (await store.latestYear()) ?? new Date(now()).getFullYear()
      const municipalities = new Set(read.map(({ code }) => code.slice(2, 6)))
      forget()
      const known = (await index()).all().filter(({ code }) => municipalities.has(code.slice(2, 6)))
      const family = areaFamily(read, known, year)
      refuseFaults(family.faults)
      await store.rename(family.renamed)
      await store.upsertMany(family.areas)
      forget()
      const count = (level: AreaLevel) => family.areas.filter((area) => area.level === level).length
      return {
        municipality: count('municipality'),
        wijk: count('wijk'),
        buurt: count('buurt'),
        derivedCodes: family.derivedCodes,
        renamedCodes: family.renamed.map((area) => area.code),
        waterCount: parsed.reduce((sum, { waterCount }) => sum + waterCount, 0),
        assumedYear: read.some((area) => area.year === null) ? year : null,
      }
    },
  }
}
export type NeighbourhoodService = ReturnType<typeof neighbourhoodService>

interface AreaQuery {
  level?: AreaLevel | undefined
  parent?: string | undefined
  municipality?: string | undefined
}

function selection(areas: AreaIndex, { level, parent, municipality }: AreaQuery): readonly AreaSummary[] {
  const inside = parent === undefined ? areas.all() : level ? areas.within(parent, level) : areas.children(parent)
  return inside.filter(
    (area) => (!level || area.level === level) && (!municipality || area.municipalityCode === municipality),
  )
}

function neighboursIn(areas: AreaIndex, area: AreaSummary): AreaSummary[] {
  return areas
    .all()
    .filter((other) => other.level === area.level && other.code !== area.code && bboxesTouch(other.bbox, area.bbox))
}

function cut<T>(list: readonly T[], { page, pageSize }: Page): T[] {
  return list.slice((page - 1) * pageSize, page * pageSize)
}

function pageOf({ page, pageSize }: Page): Page {
  return { page, pageSize }
}

function featureOf(area: Neighbourhood | undefined): OutlinePage['features'] {
  if (!area?.outline) return []
  const { code, name, level, slug, centre, outline } = area
  return [{ type: 'Feature', id: code, geometry: outline, properties: { code, name, level, slug, centre } }]
}

function refuseFaults(faults: FileFault[]): void {
  if (faults.length === 0) return
  const howMany = faults.length === 1 ? 'Er is 1 fout' : `Er zijn ${faults.length} fouten`
  throw new Problem('invalid', `${howMany} gevonden. Er is niets ingelezen.`, {
    fields: faults.map(({ file, what, message }) => ({
      where: what === null ? file : `${file}, ${what}`,
      code: 'bad-area',
      message,
    })),
  })
}
