/**
 * A term after a newer product brought its own text for it. `base` is what the product brought before, `mine` what it is now,
 * `theirs` what the product brings. What people changed stays theirs: a name they rewrote, a word they added, a word they took out.
 * All else follows the product.
 */
export function mergeSeed<T>(base: T, mine: T, theirs: T): T {
  if (same(base, mine)) return theirs
  if (isList(base) && isList(mine) && isList(theirs)) return mergeLists(base, mine, theirs) as T
  if (isRecord(base) && isRecord(mine) && isRecord(theirs)) return mergeRecords(base, mine, theirs) as T
  return mine
}

/** Whether two plain values say the same; the order of names in a record says nothing. */
export function same(one: unknown, other: unknown): boolean {
  if (isList(one) && isList(other)) return one.length === other.length && one.every((item, at) => same(item, other[at]))
  if (!isRecord(one) || !isRecord(other)) return Object.is(one, other)
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...names].every((name) => same(one[name], other[name]))
}

function mergeLists(base: unknown[], mine: unknown[], theirs: unknown[]): unknown[] {
  const removed = base.filter((item) => !mine.includes(item))
  const added = mine.filter((item) => !base.includes(item) && !theirs.includes(item))
  return [...theirs.filter((item) => !removed.includes(item)), ...added]
}

function mergeRecords(base: Plain, mine: Plain, theirs: Plain): Plain {
  const names = new Set([...Object.keys(theirs), ...Object.keys(mine)])
  return Object.fromEntries([...names].map((name) => [name, mergeSeed(base[name], mine[name], theirs[name])]))
}

type Plain = Record<string, unknown>
const isList = (value: unknown): value is unknown[] => Array.isArray(value)
const isRecord = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !isList(value)
