import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DataDirInUse, lockDataDir } from '../../server/engines/data-dir-lock.ts'
import { startProgram } from './start-program.ts'
import { temporaryDir } from './temporary-dir.ts'

const lockOf = (dir: string) => join(dir, 'lock.json')
const deadHolder = { pid: process.pid, birth: 'another time', since: '2020-01-01T00:00:00.000Z', id: 'dead' }

describe('the lock on a data directory', { timeout: 15_000 }, () => {
  it('makes the directory, and is open to the next after a release', async () => {
    const dir = join(temporaryDir(), 'new', 'data')
    const lock = await lockDataDir(dir)
    await lock.release()
    const next = await lockDataDir(dir)
    await next.release()
    expect(await readdir(dir)).toEqual([])
  })

  it('refuses a second start and says which process holds it since when; a killed process holds nothing', async () => {
    const dir = temporaryDir()
    const program = startProgram('program-hold-lock.ts', dir)
    await program.line('holding')
    const { since } = JSON.parse(await readFile(lockOf(dir), 'utf8'))

    await expect(lockDataDir(dir)).rejects.toThrow(DataDirInUse)
    await expect(lockDataDir(dir)).rejects.toThrow(`in gebruik door proces ${program.process.pid}, sinds ${since}`)

    await program.kill('SIGKILL')
    const lock = await lockDataDir(dir)
    await lock.release()
  })

  it('takes over a lock whose pid now belongs to another process', async () => {
    const dir = temporaryDir()
    await writeFile(lockOf(dir), JSON.stringify(deadHolder))
    await lockDataDir(dir)
    expect(JSON.parse(await readFile(lockOf(dir), 'utf8')).id).not.toBe('dead')
  })

  it.each(['', 'half a lo', '{"pid":"1"}'])('takes over a lock that cannot be read: "%s"', async (text) => {
    const dir = temporaryDir()
    await writeFile(lockOf(dir), text)
    await lockDataDir(dir)
    await expect(lockDataDir(dir)).rejects.toThrow('in gebruik door ditzelfde proces')
  })

  it('lets one in when many find the same dead lock, and the same dead take-over', async () => {
    for (let round = 0; round < 20; round++) {
      const dir = temporaryDir()
      await writeFile(lockOf(dir), JSON.stringify(deadHolder))
      if (round % 2) await writeFile(`${lockOf(dir)}.takeover`, JSON.stringify(deadHolder))
      const starts = await Promise.allSettled(Array.from({ length: 12 }, () => lockDataDir(dir)))
      expect(starts.filter((start) => start.status === 'fulfilled')).toHaveLength(1)
      expect(await readdir(dir)).toEqual(['lock.json'])
    }
  })

  it('lets one process in when several start at once on a dead lock', async () => {
    const dir = temporaryDir()
    await writeFile(lockOf(dir), JSON.stringify(deadHolder))
    const programs = Array.from({ length: 4 }, () => startProgram('program-hold-lock.ts', dir))
    const said = await Promise.all(programs.map((program) => Promise.any(['holding', 'refused'].map(program.line))))
    expect(said.filter((line) => line === 'holding')).toHaveLength(1)
    await Promise.all(programs.map((program) => program.kill()))
  })

  it('does not take away the lock of whoever came after', async () => {
    const dir = temporaryDir()
    const lock = await lockDataDir(dir)
    await writeFile(lockOf(dir), JSON.stringify({ ...deadHolder, id: 'later' }))
    await lock.release()
    expect(JSON.parse(await readFile(lockOf(dir), 'utf8')).id).toBe('later')
  })
})
