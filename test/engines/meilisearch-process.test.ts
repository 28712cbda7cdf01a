import { mkdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { openBoundedLog } from '../../server/engines/bounded-log.ts'
import { meiliClient } from '../../server/engines/connections.ts'
import { startMeilisearch } from '../../server/engines/meilisearch-process.ts'
import { findMeilisearchProgram } from '../../server/engines/meilisearch-program.ts'
import { temporaryDir } from './temporary-dir.ts'

async function started(dataDir: string) {
  const meili = await startMeilisearch(dataDir)
  onTestFinished(meili.stop)
  return meili
}

const until = (check: () => unknown) => vi.waitFor(async () => expect(await check()).toBeTruthy(), { timeout: 8_000 })

describe('the Meilisearch child process', { timeout: 20_000 }, () => {
  it('keeps a random key that only we can read, and uses it again', async () => {
    const dataDir = temporaryDir()
    const first = await started(dataDir)
    expect((await stat(join(dataDir, 'meilisearch', 'master-key'))).mode & 0o777).toBe(0o600)
    expect((await fetch(`${first.url}/indexes`)).status).toBe(401)
    await first.stop()
    expect(first.pid()).toBeNull()

    const second = await started(dataDir)
    expect(second.key).toBe(first.key)
    expect((await started(temporaryDir())).key).not.toBe(first.key)
  })

  it('is started again after a death, at the same address, with its data', async () => {
    const meili = await started(temporaryDir())
    const client = meiliClient(meili.url, meili.key)
    await client
      .index('rows')
      .addDocuments([{ id: 1, title: 'koffie' }])
      .waitTask()

    for (let death = 1; death <= 2; death++) {
      const pid = meili.pid() ?? 0
      process.kill(pid, 'SIGKILL')
      await until(() => meili.pid() !== null && meili.pid() !== pid)
      await until(() => client.isHealthy())
      expect((await client.index('rows').search('koffie')).hits).toHaveLength(1)
    }
  })

  it('stays away after a stop, also when it was just dead', async () => {
    const meili = await started(temporaryDir())
    process.kill(meili.pid() ?? 0, 'SIGKILL')
    await until(() => meili.pid() === null)
    await meili.stop()
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(meili.pid()).toBeNull()
    await expect(fetch(`${meili.url}/health`)).rejects.toThrow()
  })

  it('says what its log says when it does not start', async () => {
    const dataDir = temporaryDir()
    await mkdir(join(dataDir, 'meilisearch'))
    await writeFile(join(dataDir, 'meilisearch', 'db'), 'not a folder')
    await expect(startMeilisearch(dataDir)).rejects.toThrow(/does not start\. The end of .*meilisearch\.log:\n.+/s)
  })

  it('takes a program on the PATH where the packages have none, and else says what to install', async () => {
    const folder = temporaryDir()
    const system = { platform: 'plan9', arch: 'mips', path: `/nowhere:${folder}` }
    await expect(findMeilisearchProgram(folder, system)).rejects.toThrow(
      /plan9 mips.*Installeer Meilisearch.*MEILI_URL/s,
    )
    await writeFile(join(folder, 'meilisearch'), '#!/bin/sh\n', { mode: 0o755 })
    expect(await findMeilisearchProgram(folder, system)).toBe(join(folder, 'meilisearch'))
  })

  it('has a log that does not grow without end', async () => {
    const path = join(temporaryDir(), 'child.log')
    await writeFile(path, 'x'.repeat(6_000_000))
    openBoundedLog(path).close()
    expect((await stat(path)).size).toBe(0)
    expect((await stat(`${path}.1`)).size).toBe(6_000_000)
  })
})
