export type ElfOptions = { machine?: number; symbols?: string[]; versions?: string[]; versionHash?: number }

/**
 * The smallest ELF file that has what the patch reads: dynamic strings, undefined symbols that all carry the first named
 * version, and one needed library with its versions.
 */
export function handMadeElf({
  machine = 62,
  symbols = ['__isoc23_strtol', 'fmod'],
  versions = ['GLIBC_2.38', 'GLIBC_2.2.5'],
  versionHash = 0x069691b8,
}: ElfOptions = {}): Buffer {
  const words = ['', ...symbols, ...versions, 'libc.so.6']
  const strings = Buffer.from(`${words.join('\0')}\0`, 'latin1')
  const nameOffset = (word: string) => strings.indexOf(`\0${word}\0`, 0, 'latin1') + 1

  const symbolTable = Buffer.alloc(24 * (symbols.length + 1))
  const symbolVersions = Buffer.alloc(2 * (symbols.length + 1))
  symbols.forEach((symbol, index) => {
    symbolTable.writeUInt32LE(nameOffset(symbol), 24 * (index + 1))
    symbolVersions.writeUInt16LE(2, 2 * (index + 1))
  })

  const needs = Buffer.alloc(16 * (versions.length + 1))
  needs.writeUInt16LE(1, 0)
  needs.writeUInt16LE(versions.length, 2)
  needs.writeUInt32LE(nameOffset('libc.so.6'), 4)
  needs.writeUInt32LE(16, 8)
  versions.forEach((version, index) => {
    const at = 16 * (index + 1)
    needs.writeUInt32LE(version === 'GLIBC_2.38' ? versionHash : 0, at)
    needs.writeUInt16LE(index + 2, at + 6)
    needs.writeUInt32LE(nameOffset(version), at + 8)
    needs.writeUInt32LE(index + 1 < versions.length ? 16 : 0, at + 12)
  })

  const sections = [
    { type: 0, body: Buffer.alloc(0), link: 0, entries: 0 },
    { type: 3, body: strings, link: 0, entries: 0 },
    { type: 11, body: symbolTable, link: 1, entries: 1 },
    { type: 0x6fffffff, body: symbolVersions, link: 2, entries: 0 },
    { type: 0x6ffffffe, body: needs, link: 1, entries: 1 },
  ]
  const header = Buffer.alloc(64)
  header.writeUInt32BE(0x7f454c46, 0)
  header.set([2, 1, 1], 4)
  header.writeUInt16LE(machine, 18)
  header.writeUInt16LE(64, 58)
  header.writeUInt16LE(sections.length, 60)

  let offset = header.length
  const sectionHeaders = sections.map(({ type, body, link, entries }) => {
    const sectionHeader = Buffer.alloc(64)
    sectionHeader.writeUInt32LE(type, 4)
    sectionHeader.writeBigUInt64LE(BigInt(offset), 24)
    sectionHeader.writeBigUInt64LE(BigInt(body.length), 32)
    sectionHeader.writeUInt32LE(link, 40)
    sectionHeader.writeUInt32LE(entries, 44)
    offset += body.length
    return sectionHeader
  })
  header.writeBigUInt64LE(BigInt(offset), 40)
  return Buffer.concat([header, ...sections.map((section) => section.body), ...sectionHeaders])
}
