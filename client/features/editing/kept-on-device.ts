/** What somebody typed and did not save, as this device keeps it. A browser may refuse to keep anything. */
export type Kept = { values: Record<string, string>; at: string }

/** Longer ago nobody remembers what it was. */
const MOST_DAYS = 30

export function keptKey(listing: string, form: string): string {
  return `listing ${listing} ${form}`
}

export function readKept(key: string): Kept | null {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Kept | null
    return kept && Date.now() - Date.parse(kept.at) < MOST_DAYS * 86_400_000 ? kept : null
  } catch {
    return null
  }
}

export function writeKept(key: string, kept: Kept): void {
  try {
    localStorage.setItem(key, JSON.stringify(kept))
  } catch {}
}

export function removeKept(key: string): void {
  try {
    localStorage.removeItem(key)
  } catch {}
}
