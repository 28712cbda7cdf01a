import { createContext, type ReactNode, type SyntheticEvent, useContext } from 'react'
import { useHref, useNavigate } from 'react-router'
import { useTexts } from '../../app/language.tsx'
import { paths } from '../../app/paths.ts'
import { readSearch } from './read-search.ts'
import { writeSearch } from './search-address.ts'

const SearchNow = createContext<(form: HTMLFormElement | null) => void>(() => {})

/** For fields that search at once when they change. */
export function useSearchNow() {
  const search = useContext(SearchNow)
  return (event: SyntheticEvent<HTMLInputElement | HTMLSelectElement>) => search(event.currentTarget.form)
}

/** A plain GET form. With JavaScript it stays on the page, keeps the scroll position, and makes a tidy address. */
export function SearchForm({ className, children }: { className?: string; children: ReactNode }) {
  const action = useHref(paths.results)
  const navigate = useNavigate()
  const texts = useTexts()
  const go = (form: HTMLFormElement | null, preventScrollReset: boolean) => {
    if (!form) return
    const typed = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]))
    const { search } = readSearch(typed, texts)
    // Other words are another question: what was left out of the last one says nothing of this one.
    const words = form.elements.namedItem('q')
    if (words instanceof HTMLInputElement && words.value !== words.defaultValue) search.without = []
    navigate(paths.results + writeSearch(search), { preventScrollReset })
  }
  return (
    <SearchNow value={(form) => go(form, true)}>
      <search className={className}>
        <form
          method="get"
          action={action}
          onSubmit={(event) => {
            event.preventDefault()
            go(event.currentTarget, false)
          }}
        >
          {children}
        </form>
      </search>
    </SearchNow>
  )
}
