import { useNavigation } from 'react-router'
import { useTexts } from '../../app/language.tsx'
import { paths } from '../../app/paths.ts'
import { readSearch } from './read-search.ts'
import type { SearchAddress } from './search-address.ts'

/** The search a person sees chosen: the one on its way, so that a tick stands at once, else the one that was answered. */
export function useShownSearch(answered: SearchAddress): { search: SearchAddress; pending: boolean } {
  const { location } = useNavigation()
  const texts = useTexts()
  if (!location?.pathname.endsWith(paths.results)) return { search: answered, pending: false }
  return { search: readSearch(new URLSearchParams(location.search), texts).search, pending: true }
}
