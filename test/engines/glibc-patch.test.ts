import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { NotPatchable, patchForOlderGlibc } from '../../server/engines/glibc-patch.ts'
import { nativePackage, patchedNativeFile } from '../../server/engines/native-mongodb-file.ts'
import { handMadeElf } from './hand-made-elf.ts'

const differences = (a: Buffer, b: Buffer) => a.reduce((count, byte, at) => count + (byte === b[at] ? 0 : 1), 0)

describe('the patch for an older glibc, on a hand-made file', () => {
  it('names the plain functions and asks for the first version, and changes nothing else', () => {
    const file = handMadeElf()
    const patched = patchForOlderGlibc(file)
    const strings = 64
    const symbols = strings + '\0__isoc23_strtol\0fmod\0GLIBC_2.38\0GLIBC_2.2.5\0libc.so.6\0'.length
    const needs = symbols + 3 * 24 + 3 * 2
    const nameAt = (buffer: Buffer, at: number) => {
      const start = strings + buffer.readUInt32LE(at)
      return buffer.toString('latin1', start, buffer.indexOf(0, start))
    }

    expect(nameAt(file, symbols + 24)).toBe('__isoc23_strtol')
    expect(nameAt(patched, symbols + 24)).toBe('strtol')
    expect(nameAt(patched, symbols + 48)).toBe('fmod')
    expect(nameAt(patched, needs + 16 + 8)).toBe('GLIBC_2.2.5')
    expect(patched.readUInt32LE(needs + 16)).toBe(0x09691a75)
    expect(patched.length).toBe(file.length)
    expect(differences(file, patched)).toBeLessThanOrEqual(3 * 4)
  })

  it('asks for GLIBC_2.17 on arm64, which had no earlier one', () => {
    const file = handMadeElf({ machine: 183, versions: ['GLIBC_2.38', 'GLIBC_2.17'] })
    expect(patchForOlderGlibc(file).includes(Buffer.from([0x97, 0x91, 0x96, 0x06]))).toBe(true)
  })

  it('leaves the given file as it was', () => {
    const file = handMadeElf()
    const before = Buffer.from(file)
    patchForOlderGlibc(file)
    expect(file.equals(before)).toBe(true)
  })

  const otherBytes = (at: number, ...bytes: number[]) => {
    const file = handMadeElf()
    file.set(bytes, at)
    return file
  }
  it.each<[string, Buffer, RegExp]>([
    ['an empty file', Buffer.alloc(0), /no ELF file/],
    ['a text', Buffer.from('#!/bin/sh\n'.repeat(20)), /no ELF file/],
    ['a 32-bit file', otherBytes(4, 1), /not 64-bit little-endian/],
    ['a big-endian file', otherBytes(5, 2), /not 64-bit little-endian/],
    ['a file for another processor', handMadeElf({ machine: 243 }), /processor type 243 is unknown/],
    ['a file that is cut off', handMadeElf().subarray(0, 300), /points outside the file/],
    ['a file without section headers', otherBytes(60, 0, 0), /has no \.dynsym/],
    ['a file that needs no GLIBC_2.38', handMadeElf({ versions: ['GLIBC_2.2.5'] }), /does not need GLIBC_2\.38/],
    ['a file without the first version', handMadeElf({ versions: ['GLIBC_2.38'] }), /nowhere names GLIBC_2\.2\.5/],
    ['a file with a wrong hash', handMadeElf({ versionHash: 1 }), /hash of GLIBC_2\.38 is wrong/],
    ['a file that needs another new function', handMadeElf({ symbols: ['fmod', 'strlcpy'] }), /uses strlcpy/],
    ['a file with an unknown new name', handMadeElf({ symbols: ['__isoc23_wcstol'] }), /uses __isoc23_wcstol/],
    ['a file that was patched before', patchForOlderGlibc(handMadeElf()), /does not need GLIBC_2\.38/],
  ])('refuses %s, and says why', (_, file, why) => {
    expect(() => patchForOlderGlibc(file)).toThrow(NotPatchable)
    expect(() => patchForOlderGlibc(file)).toThrow(why)
  })
})

const real = process.platform === 'linux' ? await nativePackage().catch(() => null) : null
if (!real)
  console.warn(`NOT CHECKED: there are no native MongoDB files to patch for ${process.platform} ${process.arch}`)

describe.skipIf(!real)('the patch for an older glibc, on the real files', { timeout: 15_000 }, async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'sociale-kaart-patch-'))
  afterAll(() => rm(dataDir, { recursive: true, force: true }))

  it('patches every native file of the package, in a few bytes', async () => {
    const { folder, files } = real ?? { folder: '', files: [] }
    expect(files.length).toBe(2)
    for (const name of files) {
      const file = await readFile(join(folder, name))
      const patched = patchForOlderGlibc(file)
      expect(patched.length).toBe(file.length)
      expect(differences(file, patched)).toBeGreaterThan(0)
      expect(differences(file, patched)).toBeLessThan(100)
    }
  })

  it('makes the copy once, and again when it is not whole', async () => {
    const path = await patchedNativeFile(dataDir)
    const { ino, size } = await stat(path)
    expect(await patchedNativeFile(dataDir)).toBe(path)
    expect((await stat(path)).ino).toBe(ino)

    await writeFile(path, 'half a file')
    expect(await patchedNativeFile(dataDir)).toBe(path)
    expect((await stat(path)).size).toBe(size)
    expect(dirname(path)).toBe(join(dataDir, 'engine', `mongodb-${real?.version}`))
  })
})
