import { type KeptList, parseKept } from './kept-list.ts'

const KEY = 'sociale-kaart-lijst'
const CHANGED = 'sociale-kaart-lijst'

let kept: { text: string | null; list: KeptList } = { text: null, list: parseKept(null) }

/** The list of this device. The same object for as long as nothing changes; empty where the browser keeps nothing. */
export function readKept(): KeptList {
  const text = storedText()
  if (text !== kept.text) kept = { text, list: parseKept(text) }
  return kept.list
}

/** False where the browser does not keep it: it is full, or its owner does not want it. */
export function keep(change: (list: KeptList) => KeptList): boolean {
  const before = readKept()
  const after = change(before)
  if (after === before) return true
  try {
    localStorage.setItem(KEY, JSON.stringify(after))
  } catch {
    return false
  }
  dispatchEvent(new Event(CHANGED))
  return true
}

/** Told of every change, also in another window. Returns what ends it. */
export function onKept(tell: () => void): () => void {
  addEventListener(CHANGED, tell)
  addEventListener('storage', tell)
  return () => {
    removeEventListener(CHANGED, tell)
    removeEventListener('storage', tell)
  }
}

function storedText(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}
