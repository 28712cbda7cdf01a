import { useTexts } from '../../app/language.tsx'
import { Icon } from '../../ui/icon.tsx'

type Props = {
  q?: string
  /** What stands in the field: as typed, or the name of the chosen place. */
  where?: string
  /** Places that do not fit in one field. */
  places?: string
  headline?: boolean
}

/** The two fields every search begins with. Stands inside a GET form. */
export function SearchBar({ q = '', where = '', places = '', headline = false }: Props) {
  const { searchBar } = useTexts()
  return (
    <div className={headline ? 'search-bar search-bar--headline' : 'search-bar'}>
      <div className="field">
        <label htmlFor="search-q">{searchBar.what}</label>
        <input
          id="search-q"
          name="q"
          type="search"
          defaultValue={q}
          key={q}
          maxLength={2000}
          autoComplete="off"
          aria-describedby="search-q-hint"
        />
        <p className="field__hint" id="search-q-hint">
          {searchBar.whatHint}
        </p>
      </div>
      <div className="field">
        <label htmlFor="search-where">{searchBar.where}</label>
        <input
          id="search-where"
          name="where"
          type="text"
          defaultValue={where}
          key={where}
          maxLength={100}
          autoComplete="off"
          aria-describedby="search-where-hint"
        />
        <p className="field__hint" id="search-where-hint">
          {places ? searchBar.whereNow(places) : searchBar.whereHint}
        </p>
      </div>
      <button className="button" type="submit">
        <Icon name="search" /> {searchBar.submit}
      </button>
    </div>
  )
}
