import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readThesaurus } from '../../seed/seed-files.ts'
import type { Filled } from './fill.ts'
import { maps, notes, typing, UNDERSTANDING_PATH } from './finding.ts'
import { inAProcess } from './in-a-process.ts'
import { type MapWeight, mapWeight } from './map-weight.ts'
import { asMatches, matches, matchesStraight } from './matches.ts'
import { type Ask, measure, type Quantiles, quantiles, type Speed, warmUp } from './measure.ts'
import { nationalAreas } from './national-areas.ts'
import { QUESTIONS_PATH, type Question, SEARCH_KINDS, type SearchKind, searches } from './searches.ts'
import type { Serving } from './serve.ts'
import { diskOf, memoryOf } from './weigh.ts'

export const CONNECTIONS = [1, 10, 50] as const
export type Connections = (typeof CONNECTIONS)[number]
export type Row = { name: string; speeds: Map<Connections, Speed> }

export type SizeReport = {
  filled: Filled
  searches: Map<SearchKind, { server: Row; straight: Row }>
  matches: { server: Row; straight: Row }
  typing: Row
  map: Row
  mapWeight: MapWeight
  /** Of reading a note of 300 words, without searching. */
  understanding: Quantiles
  page: Row
  bare: Row
  replyBytes: number
  megabytes: { server: number; index: number; databaseDisk: number; indexDisk: number }
}

/** Browsers take pages compressed. */
const BROWSER = { 'accept-encoding': 'gzip, br' }
/** Goals are judged at 10 connections: in two seconds one rest of a third of a second, to tidy memory, makes the p95 of a row. */
const SECONDS: Record<Connections, number> = { 1: 2, 10: 6, 50: 2 }

/** Fills a data directory unless it is kept from before, serves it, and measures everything beside each other. */
export async function benchSize(dataDir: string, listings: number, profileDir?: string): Promise<SizeReport> {
  const filled = await fill(dataDir, listings)
  const profile = profileDir ? ['--cpu-prof', `--cpu-prof-dir=${profileDir}`] : []
  const server = await inAProcess<Serving>('serve.ts', [dataDir], profile)
  try {
    const { url, meili, pagePaths } = server.said
    const sources = { areas: await nationalAreas(), needs: (await readThesaurus()).needs }
    const asked = new Map(kinds().map((kind) => [kind, searches(kind, sources)]))
    const pathsOf = (kind: SearchKind) => (asked.get(kind) ?? []).map(({ path }) => path)
    const replyBytes = await meanReplyBytes(url, pathsOf('word'))
    await meanReplyBytes(url, [...kinds().flatMap(pathsOf), ...pagePaths])

    const found: SizeReport['searches'] = new Map()
    for (const [kind, questions] of asked) {
      const [ours, straight] = await rows(
        { name: SEARCH_KINDS[kind], ask: { url, requests: questions.map(({ path }) => ({ path })) } },
        { name: `  straight to Meilisearch`, ask: await straightToMeili(url, meili, questions) },
      )
      found.set(kind, { server: ours as Row, straight: straight as Row })
    }
    const bodies = matches(sources)
    const [match, straight] = await rows(
      { name: 'match by note', ask: asMatches(url, bodies) },
      { name: '  straight to Meilisearch', ask: await matchesStraight(url, meili, bodies) },
    )
    const understanding = quantiles(await timesOfReading(url, notes(sources)))
    const [typed] = await rows({ name: 'suggestions while typing', ask: typing(url, sources) })
    const looks = maps(url, sources)
    const [map] = await rows({ name: 'map: counts and pins', ask: looks })
    const page = {
      name: 'a page rendered',
      ask: { url, requests: pagePaths.map((path) => ({ path, headers: BROWSER })) },
    }
    const [pageRow] = await rows(page)
    const megabytes = await memoryOf(server.pid)
    const bare = await measureBare(replyBytes)
    const [databaseDisk, indexDisk] = await Promise.all(
      ['mongodb', 'meilisearch'].map((name) => diskOf(join(dataDir, name))),
    )
    return {
      filled,
      searches: found,
      matches: { server: match as Row, straight: straight as Row },
      typing: typed as Row,
      map: map as Row,
      mapWeight: await mapWeight(looks),
      understanding,
      page: pageRow as Row,
      bare,
      replyBytes,
      megabytes: { ...megabytes, databaseDisk: databaseDisk ?? 0, indexDisk: indexDisk ?? 0 },
    }
  } finally {
    await server.stop()
  }
}

async function fill(dataDir: string, listings: number): Promise<Filled> {
  const note = join(dataDir, 'bench-filled.json')
  const kept = await readFile(note, 'utf8').catch(() => null)
  if (kept) return JSON.parse(kept)
  await mkdir(dataDir, { recursive: true })
  const process = await inAProcess<Filled>('fill.ts', [dataDir, String(listings)])
  await process.stop()
  await writeFile(note, JSON.stringify(process.said))
  return process.said
}

/** Every number of connections in turn, and within it all asks one after the other, so that they meet the same machine. */
async function rows(...asks: { name: string; ask: Ask }[]): Promise<Row[]> {
  const made = asks.map(({ name }): Row => ({ name, speeds: new Map() }))
  for (const { ask } of asks) await warmUp(ask)
  for (const connections of CONNECTIONS) {
    for (const [index, { name, ask }] of asks.entries()) {
      process.stderr.write(`\r${`${name.trim()}, ${connections} connections`.padEnd(60)}`)
      made[index]?.speeds.set(connections, await measure(ask, connections, SECONDS[connections]))
    }
  }
  process.stderr.write(`\r${' '.repeat(60)}\r`)
  return made
}

async function timesOfReading(url: string, texts: string[]): Promise<number[]> {
  const reply = await fetch(url + UNDERSTANDING_PATH, { method: 'POST', body: JSON.stringify(texts) })
  return (await reply.json()) as number[]
}

async function measureBare(bytes: number): Promise<Row> {
  const bare = await inAProcess<{ url: string }>('bare.ts', [String(bytes)])
  try {
    const [row] = await rows({ name: 'bare node:http reply', ask: { url: bare.said.url, requests: [{ path: '/' }] } })
    return row as Row
  } finally {
    await bare.stop()
  }
}

/** The very questions that the server puts, as it puts them; within a radius in a large map, as Meilisearch itself would do it. */
async function straightToMeili(server: string, { url, key }: Serving['meili'], questions: Question[]): Promise<Ask> {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json', 'accept-encoding': 'identity' }
  const requests: Ask['requests'] = []
  // One after the other: a slow machine does not take two thousand connections at once.
  for (const { path } of questions) {
    const body = await (await fetch(server + path.replace('/api/v1/search', QUESTIONS_PATH))).text()
    requests.push({ path: '/multi-search', method: 'POST', headers, body })
  }
  return { url, requests }
}

/** Asks everything once: nothing may fail, and no search may have been answered without the index. Answers the mean size. */
async function meanReplyBytes(url: string, paths: string[]): Promise<number> {
  let sum = 0
  for (const path of paths) {
    const reply = await fetch(url + path)
    const text = await reply.text()
    if (!reply.ok || text.includes('"engine":"mongodb"'))
      throw new Error(`${path}: ${reply.status} ${text.slice(0, 500)}`)
    sum += Buffer.byteLength(text)
  }
  return Math.round(sum / paths.length)
}

function kinds(): SearchKind[] {
  return Object.keys(SEARCH_KINDS) as SearchKind[]
}
