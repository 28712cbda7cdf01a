import type { Thesaurus } from '#domain/need.ts'

/**
 * The thesaurus as Meilisearch's synonyms: whatever people say points to the name of the need, which stands in every offer for it.
 * One way only: who types "schulden" need not find every offer in which "rekening" stands.
 */
export function synonymsOf({ needs }: Thesaurus): Record<string, string[]> {
  const words = new Map<string, Set<string>>()
  for (const need of needs) {
    const { lay, professional, flemish, english, turkish } = need.synonyms
    for (const said of [...lay, ...professional, ...flemish, ...english, ...turkish]) {
      const key = said.toLowerCase()
      words.set(key, (words.get(key) ?? new Set()).add(need.name.nl.toLowerCase()))
    }
  }
  return Object.fromEntries([...words].map(([said, names]) => [said, [...names]]))
}
