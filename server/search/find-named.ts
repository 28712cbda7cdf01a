import type { SearchQuery } from '#domain/search.ts'
import { findUnderstood } from './find-understood.ts'
import type { FoundOffers } from './found-offers.ts'
import type { Ask } from './index-asker.ts'
import type { AskedWords } from './understanding-service.ts'

type Parts = {
  ask: Ask
  indexUid: string
  areaCount: () => Promise<number>
  now: () => Date
  /** Where the index is away. */
  inDatabase: (query: SearchQuery, meant: AskedWords, named: boolean) => Promise<FoundOffers>
}

/** For what we have nothing for at all, such as a dentist: better a pointer than a hit that is wrong. */
const NOTHING: FoundOffers = {
  hits: [],
  total: 0,
  orderedBy: 'fit',
  facets: {},
  opens: { now: 0, today: 0, week: 0, are: 'exact' },
  engine: 'meilisearch',
}

/** What is asked for is no help, and may still be what an offer is called: "De Kapstok". Nothing else is found then. */
export function namedFinder({ ask, indexUid, areaCount, now, inDatabase }: Parts) {
  return async function findNamed(query: SearchQuery, meant: AskedWords): Promise<FoundOffers> {
    const { asked } = meant
    if (asked.words.length === 0 && !asked.called?.length) return NOTHING
    try {
      return await findUnderstood({
        ask,
        indexUid,
        query: { ...query, widen: false },
        asked: { ...asked, needs: new Map() },
        named: true,
        areaCount: await areaCount(),
        now: now(),
      })
    } catch {
      return asked.called?.length ? inDatabase(query, meant, true) : NOTHING
    }
  }
}
