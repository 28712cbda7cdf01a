import type { SearchPage, SearchQuery } from '#domain/search.ts'

/** With the reply that is sent of it each is some 100 kB. */
const KEPT_PAGES = 400

/**
 * Pages of late for questions that anybody asks, with all they were made of: the same answers of the index, the same rows and the
 * same names make the same page. What changed is another object. Words and places of a person are not kept. A kept page is
 * frozen, so that its reply is written once.
 */
export function keptPages() {
  const kept = new Map<string, { madeOf: unknown[]; page: SearchPage }>()

  /** `madeOf` is null where the page is made of more than can be compared. */
  return function pageOf(query: SearchQuery, madeOf: unknown[] | null, make: () => SearchPage): SearchPage {
    if (!madeOf || query.q || query.near || query.bbox) return make()
    const key = JSON.stringify(query)
    const known = kept.get(key)
    const isSame =
      known?.madeOf.length === madeOf.length && known.madeOf.every((part, number) => part === madeOf[number])
    const page = known && isSame ? known.page : Object.freeze(make())
    kept.delete(key)
    kept.set(key, { madeOf, page })
    for (const oldest of kept.keys()) {
      if (kept.size <= KEPT_PAGES) break
      kept.delete(oldest)
    }
    return page
  }
}
