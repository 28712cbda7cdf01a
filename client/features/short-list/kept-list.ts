import { isListedId } from '#domain/short-list/list-address.ts'
import { MAX_LIST_NAME, MAX_LISTED, MAX_LISTED_NOTE } from '#domain/short-list/list-limits.ts'

/** One thing on the list of this device. The title is what it was called when it was kept, for when it is gone. */
export type KeptItem = { id: string; title: string; note: string }
export type KeptList = { name: string; items: KeptItem[] }

const NOTHING: KeptList = { name: '', items: [] }
const MAX_TITLE = 200

/** What a browser kept, whoever wrote it: what can be read is read, and the rest is as if it were not there. */
export function parseKept(text: string | null): KeptList {
  const stored = recordOf(jsonOf(text))
  const known = new Map<string, KeptItem>()
  for (const given of Array.isArray(stored.items) ? stored.items : []) {
    const item = recordOf(typeof given === 'string' ? { id: given } : given)
    const id = textOf(item.id, 36).toLowerCase()
    if (!isListedId(id) || known.has(id) || known.size >= MAX_LISTED) continue
    known.set(id, { id, title: textOf(item.title, MAX_TITLE), note: textOf(item.note, MAX_LISTED_NOTE) })
  }
  return { name: textOf(stored.name, MAX_LIST_NAME), items: [...known.values()] }
}

/** At the end; what is there already stays where it is. A full list stays as it is. */
export function withItem(list: KeptList, { id, title }: Pick<KeptItem, 'id' | 'title'>): KeptList {
  if (isKept(list, id) || list.items.length >= MAX_LISTED) return list
  return { ...list, items: [...list.items, { id, title: title.slice(0, MAX_TITLE), note: '' }] }
}

export function withoutItem(list: KeptList, id: string): KeptList {
  return { ...list, items: list.items.filter((item) => item.id !== id) }
}

/** What was taken away, where it stood. All that was done since stays. */
export function returned(list: KeptList, item: KeptItem, at: number): KeptList {
  if (isKept(list, item.id) || list.items.length >= MAX_LISTED) return list
  return { ...list, items: list.items.toSpliced(at, 0, item) }
}

/** Some places further down, or up with a negative number; never past an end. */
export function moved(list: KeptList, id: string, steps: number): KeptList {
  const from = list.items.findIndex((item) => item.id === id)
  const to = from + steps
  const item = list.items[from]
  if (!item || to < 0 || to >= list.items.length) return list
  return { ...list, items: list.items.toSpliced(from, 1).toSpliced(to, 0, item) }
}

export function noted(list: KeptList, id: string, note: string): KeptList {
  const short = note.slice(0, MAX_LISTED_NOTE)
  return { ...list, items: list.items.map((item) => (item.id === id ? { ...item, note: short } : item)) }
}

export const isKept = ({ items }: KeptList, id: string): boolean => items.some((item) => item.id === id)

export const emptied = (): KeptList => NOTHING

function jsonOf(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return null
  }
}

function recordOf(value: unknown): Record<string, unknown> {
  if (Array.isArray(value)) return { items: value }
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function textOf(value: unknown, most: number): string {
  return typeof value === 'string' ? value.slice(0, most) : ''
}
