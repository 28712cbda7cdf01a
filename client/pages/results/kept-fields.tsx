import { beginOf, LEFT_OUT_OF } from '../../features/search/read-search.ts'
import type { SearchAddress } from '../../features/search/search-address.ts'
import { useAskedSearch } from '../../features/search/search-form.tsx'

const KEPT = ['network', 'near', 'radius', 'bbox'] as const

/** What a search keeps that has no field of its own. */
export function KeptFields({ search: answered }: { search: SearchAddress }) {
  const search = useAskedSearch(answered)
  return (
    <>
      {KEPT.filter((name) => search[name]).map((name) => (
        <input key={name} type="hidden" name={name} value={search[name]} />
      ))}
      {search.without.map((key) => (
        <input key={key} type="hidden" name="without" value={key} />
      ))}
      {search.without.length > 0 && <input type="hidden" name={LEFT_OUT_OF} value={beginOf(search.q)} />}
      {search.sort !== 'relevance' && <input type="hidden" name="sort" value={search.sort} />}
    </>
  )
}
