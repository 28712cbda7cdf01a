import { expect, test } from 'vitest'
import { SearchQuery } from '#domain/search.ts'
import { readConfig } from '../../server/config.ts'
import { createLog } from '../../server/http/log.ts'
import { start } from '../../server/start.ts'
import { startProgram } from './start-program.ts'
import { temporaryDir } from './temporary-dir.ts'

const KILLS = 10
const SAVES_BEFORE = 10

const saves = (lines: readonly string[]) => lines.filter((line) => line.startsWith('saved ')).length

test(`killed ${KILLS} times at random moments, every acknowledged save is there: in the database, and after healing in the index`, {
  timeout: 300_000,
}, async () => {
  const dataDir = temporaryDir()
  const saved: { id: string; version: number; summary: string }[] = []
  for (let kill = 0; kill < KILLS; kill++) {
    const program = startProgram('program-save-listings.ts', dataDir)
    await program.line('ready')
    // Well into its saving, also on a machine that is busy; and then at any moment.
    await expect.poll(() => saves(program.lines), { timeout: 30_000, interval: 20 }).toBeGreaterThan(SAVES_BEFORE)
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 900))
    await program.kill()
    for (const line of program.lines) {
      const [, id, version, summary] = /^saved (\S+) (\d+) (\S+)$/.exec(line) ?? []
      if (id && version && summary) saved.push({ id, version: Number(version), summary })
    }
  }
  expect(saved.length).toBeGreaterThan(KILLS * SAVES_BEFORE)

  const { services, close } = await start(readConfig({ DATA_DIR: dataDir }), createLog('silent'))
  try {
    const lost: string[] = []
    for (const { id, version, summary } of saved) {
      const current = await services.listings.byId(id)
      const versions = current ? [current, ...(await services.listingRows.keptVersions(id))] : []
      const kept = versions.find((one) => one.version === version)
      if (!kept || (version > 1 && kept.published?.organization.summary !== summary)) lost.push(`${id} ${version}`)
    }
    expect(lost).toEqual([])

    await services.indexSync.prepare()
    await services.indexSync.heal()
    expect(await services.listingRows.countBehind()).toBe(0)
    const ids = [...new Set(saved.map(({ id }) => id))]
    const unfound: string[] = []
    for (const id of ids) {
      const name = (await services.listings.byId(id))?.published?.activities[0]?.title ?? ''
      const page = await services.search.search(SearchQuery.parse({ q: name }))
      if (page.engine !== 'meilisearch' || !page.results.some((result) => result.organization.id === id))
        unfound.push(name)
    }
    expect(unfound).toEqual([])
  } finally {
    await close()
  }
})
