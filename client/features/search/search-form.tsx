import {
  createContext,
  type ReactNode,
  type SyntheticEvent,
  startTransition,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react'
import { useHref, useNavigate, useNavigation } from 'react-router'
import { useTexts } from '../../app/language.tsx'
import { paths } from '../../app/paths.ts'
import { withTicked } from './nested-areas.ts'
import { readSearch } from './read-search.ts'
import { resultsPath, type SearchAddress } from './search-address.ts'

type Search = (field: HTMLInputElement | HTMLSelectElement, change?: Partial<SearchAddress>) => void
const SearchNow = createContext<Search>(() => {})
const Asked = createContext<SearchAddress | null>(null)

/** To search with what stands in the form of a field, and a change. */
export const useSearchWith = () => useContext(SearchNow)

/** For fields that search at once when they change. */
export function useSearchNow() {
  const search = useSearchWith()
  return (event: SyntheticEvent<HTMLInputElement | HTMLSelectElement>) => search(event.currentTarget)
}

/** The search that the fields show: what was pressed last, from the press until its own answer is drawn; null outside that time. */
export const useAsked = () => useContext(Asked)
export const useAskedSearch = (answered: SearchAddress) => useAsked() ?? answered

/** The search whose answer is on its way, whatever asked for it: what is pressed in the meantime goes on from that one. */
export function useComingSearch(): SearchAddress | null {
  const texts = useTexts()
  const { location } = useNavigation()
  if (!location?.pathname.endsWith(paths.results)) return null
  return readSearch(new URLSearchParams(location.search), texts).search
}

/** A plain GET form. With JavaScript it stays on the page, keeps the scroll position, and makes a tidy address. */
export function SearchForm({ className, children }: { className?: string; children: ReactNode }) {
  const action = useHref(paths.results)
  const navigate = useNavigate()
  const texts = useTexts()
  const [asked, setAsked] = useState<SearchAddress | null>(null)
  const last = useRef<SearchAddress>(null)
  const coming = useComingSearch()
  const form = useRef<HTMLFormElement>(null)
  const ask = async (search: SearchAddress, preventScrollReset: boolean) => {
    last.current = search
    setAsked(search)
    await navigate(resultsPath(search), { preventScrollReset })
    // A transition, as the router draws its answer in one: the two are seen together, and what was pressed never flips back.
    if (last.current === search) startTransition(() => setAsked(null))
  }
  const go = (form: HTMLFormElement, field?: HTMLInputElement | HTMLSelectElement, change?: Partial<SearchAddress>) => {
    const { search } = readSearch(typedIn(form), texts)
    if (field instanceof HTMLInputElement && field.checked && field.name === 'neighbourhood')
      search.neighbourhood = withTicked(search.neighbourhood, field.value)
    ask({ ...search, ...change }, field !== undefined)
  }
  // Ticked before the script came: that is still meant.
  useEffect(() => {
    const fields = form.current?.querySelectorAll('input') ?? []
    const pressed = [...fields].find(({ checked, defaultChecked }) => checked !== defaultChecked)
    if (pressed?.form) go(pressed.form, pressed)
  }, [])
  return (
    <SearchNow value={(field, change) => field.form && go(field.form, field, change)}>
      <search className={className}>
        <form
          method="get"
          action={action}
          ref={form}
          // Else a browser that goes back ticks what was ticked when the page was left, whatever its address says.
          autoComplete="off"
          onSubmit={(event) => {
            event.preventDefault()
            go(event.currentTarget)
          }}
        >
          <Asked value={asked ?? coming}>{children}</Asked>
        </form>
      </search>
    </SearchNow>
  )
}

/**
 * What stands in the form. The place that stood there already says nothing new where it is the name of what was chosen, and not of
 * the address; an emptied one takes the chosen areas with it.
 */
function typedIn(form: HTMLFormElement): URLSearchParams {
  const typed = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]))
  const where = form.elements.namedItem('where')
  if (!(where instanceof HTMLInputElement) || !where.defaultValue) return typed
  const isInAddress = new URLSearchParams(location.search).get('where') === where.value
  if (where.value === where.defaultValue && !isInAddress) typed.delete('where')
  else if (!where.value.trim()) typed.delete('neighbourhood')
  return typed
}
