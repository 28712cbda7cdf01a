import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { asDiskFull, DiskFull, diskRoom, freeBytesOf, refuseFullDisk } from '../../server/engines/disk-room.ts'
import { temporaryDir } from './temporary-dir.ts'

const megabytes = (free: number) => async () => free * 1_000_000

describe('a start on a disk that is nearly full', () => {
  it('is refused on an empty directory, with how to mend it', async () => {
    const dir = temporaryDir()
    const refused = refuseFullDisk(dir, megabytes(450))
    await expect(refused).rejects.toThrow(DiskFull)
    await expect(refused).rejects.toThrow(
      /De schijf is te vol.*\nEr is 450 MB vrij; starten vraagt minstens 600 MB.\nMaak ruimte vrij/,
    )
    await refuseFullDisk(dir, megabytes(601))
  })

  it('goes on where data is already, so that people can read', async () => {
    const dir = temporaryDir()
    mkdirSync(join(dir, 'mongodb'))
    writeFileSync(join(dir, 'mongodb', 'WiredTiger'), '')
    await refuseFullDisk(dir, megabytes(60))
    await expect(refuseFullDisk(dir, megabytes(40))).rejects.toThrow('40 MB')
  })

  it('says the same when an engine finds out by itself, and leaves other errors alone', () => {
    expect(asDiskFull(Object.assign(new Error('available disk space'), { code: 14031 }), '/data')).toBeInstanceOf(
      DiskFull,
    )
    expect(asDiskFull(Object.assign(new Error('no space'), { code: 'ENOSPC' }), '/data')).toBeInstanceOf(DiskFull)
    const other = new Error('something else')
    expect(asDiskFull(other, '/data')).toBe(other)
  })

  it('knows how much is really free', async () => {
    expect(await freeBytesOf(temporaryDir())).toBeGreaterThan(0)
  })
})

describe('watching the disk', () => {
  it('stops writing under 300 MB and begins again at 400, and says each once', async () => {
    let free = 900
    const room = diskRoom('/data', async () => free * 1_000_000)
    const at = async (megabytesFree: number) => {
      free = megabytesFree
      return [await room.look(), room.isFull()]
    }
    expect(await at(301)).toEqual([null, false])
    expect(await at(299)).toEqual([{ full: true, freeMegabytes: 299 }, true])
    expect(await at(200)).toEqual([null, true])
    expect(await at(350)).toEqual([null, true])
    expect(await at(401)).toEqual([{ full: false, freeMegabytes: 401 }, false])
  })

  it('leaves a database on a server to itself', async () => {
    const room = diskRoom(null, megabytes(1))
    expect([await room.look(), room.isFull()]).toEqual([null, false])
  })
})
