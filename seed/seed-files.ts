import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { Need, Theme } from '#domain/need.ts'
import { AreaAlias } from '#domain/neighbourhood.ts'
import { Network } from '#domain/network.ts'
import { SeedListing } from './seed-listing.ts'

const SEED_DIR = import.meta.dirname

const SeedTheme = Theme.extend({
  needs: z.array(Need.omit({ theme: true, order: true }).extend({ avoid: Need.shape.avoid })),
})

const SeedNetwork = Network.pick({ slug: true, name: true, summary: true, areas: true, contact: true }).extend({
  confirmEveryDays: z.int(),
})
export type SeedNetwork = { network: z.infer<typeof SeedNetwork>; listings: SeedListing[] }

/** The thesaurus of `seed/needs`, one file a theme. Themes and needs keep the order in which they are written. */
export async function readThesaurus(): Promise<{ themes: Theme[]; needs: Need[] }> {
  const files = await jsonFiles(join(SEED_DIR, 'needs'))
  const read = (await Promise.all(files.map((file) => readJson(file, SeedTheme)))).sort((a, b) => a.order - b.order)
  const themes = read.map(({ needs: _, ...theme }) => theme)
  const needs = read.flatMap(({ needs, code, order }) =>
    needs.map((need, place) => ({ ...need, theme: code, order: order * 100 + place })),
  )
  return { themes, needs }
}

export async function readNeighbourhoodFiles(): Promise<{ name: string; bytes: Buffer }[]> {
  const dir = join(SEED_DIR, 'neighbourhoods')
  const names = (await readdir(dir)).filter((name) => name.endsWith('.geojson')).sort()
  return Promise.all(names.map(async (name) => ({ name, bytes: await readFile(join(dir, name)) })))
}

export function readAliases(): Promise<AreaAlias[]> {
  return readJson(join(SEED_DIR, 'neighbourhoods', 'aliases.json'), z.array(AreaAlias))
}

/** The demo networks, with their organisations. */
export async function readNetworks(): Promise<SeedNetwork[]> {
  const dir = join(SEED_DIR, 'networks')
  const slugs = (await readdir(dir)).sort()
  return Promise.all(
    slugs.map(async (slug) => {
      const files = await jsonFiles(join(dir, slug))
      const network = await readJson(join(dir, slug, 'network.json'), SeedNetwork)
      const lists = await Promise.all(
        files.filter((file) => !file.endsWith('network.json')).map((file) => readJson(file, z.array(SeedListing))),
      )
      return { network, listings: lists.flat() }
    }),
  )
}

async function jsonFiles(dir: string): Promise<string[]> {
  return (await readdir(dir))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(dir, name))
}

/** Throws with the file's name and every place in it that does not fit. */
async function readJson<T extends z.ZodType>(file: string, schema: T): Promise<z.output<T>> {
  const parsed = schema.safeParse(JSON.parse(await readFile(file, 'utf8')))
  if (parsed.success) return parsed.data
  throw new Error(`${file} does not fit:\n${z.prettifyError(parsed.error)}`)
}
