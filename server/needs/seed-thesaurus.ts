import { mergeSeed, same } from '#domain/merge-seed.ts'
import type { Need, Theme } from '#domain/need.ts'
import type { ThesaurusStore } from './thesaurus-store.ts'

/**
 * Brings the terms of this version of the product into the database: what is not there yet is made, what is there follows the
 * product's new text as far as people did not change it. Nothing is taken away. Where another instance is quicker, it did the same.
 */
export async function seedThesaurus(store: ThesaurusStore, terms: { themes: Theme[]; needs: Need[] }): Promise<number> {
  const known = await store.load()
  const untouched = { changedAt: null, changedBy: null }
  let changed = 0
  for (const theme of terms.themes) {
    const before = known.themes.find(({ term }) => term.code === theme.code)
    if (before && same(before.seeded, theme)) continue
    const term = merged(before, theme)
    const next = { ...(before ?? untouched), term, seeded: theme, version: (before?.version ?? 0) + 1 }
    if (await store.saveTheme(next, before?.version ?? 0)) changed++
  }
  for (const need of terms.needs) {
    const before = known.needs.find(({ term }) => term.code === need.code)
    if (before && same(before.seeded, need)) continue
    const term = merged(before, need)
    const next = { retired: false, ...(before ?? untouched), term, seeded: need, version: (before?.version ?? 0) + 1 }
    if (await store.saveNeed(next, before?.version ?? 0, before ?? null)) changed++
  }
  return changed
}

/** A term that people made under the same code stays as they made it, except that it now knows what the product says. */
function merged<T>(before: { term: T; seeded: T | null } | undefined, seed: T): T {
  if (!before) return seed
  return before.seeded === null ? before.term : mergeSeed(before.seeded, before.term, seed)
}
