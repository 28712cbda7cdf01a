import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useTexts } from '../../app/language.tsx'
import { Icon } from '../../ui/icon.tsx'
import { useAsked } from './search-form.tsx'

type Props = {
  q?: string
  /** What stands in the field: as typed, or the name of the chosen place. */
  where?: string
  /** Places that do not fit in one field. */
  places?: string
  headline?: boolean
}

/** Fetched when a field gets the keyboard; where that fails the form works as it did. */
const Suggest = lazy(() =>
  import('./suggest/suggest.tsx').then(
    ({ Suggest }) => ({ default: Suggest }),
    () => ({ default: () => null }),
  ),
)

/** The two fields every search begins with. Stands inside a GET form. */
export function SearchBar({ q = '', where = '', places = '', headline = false }: Props) {
  const { searchBar } = useTexts()
  const [field, setField] = useState<HTMLInputElement | null>(null)
  const words = useAsked()?.q ?? q
  return (
    <div className={headline ? 'search-bar search-bar--headline' : 'search-bar'}>
      <Field
        name="q"
        value={words}
        label={searchBar.what}
        hint={searchBar.whatHint}
        maxLength={2000}
        onFocus={setField}
      />
      <Field
        name="where"
        value={where}
        label={searchBar.where}
        hint={places ? searchBar.whereNow(places) : searchBar.whereHint}
        maxLength={100}
        onFocus={setField}
      />
      <button className="button" type="submit">
        <Icon name="search" /> {searchBar.submit}
      </button>
      {field && (
        <Suspense>
          <Suggest field={field} key={field.id} />
        </Suspense>
      )}
    </div>
  )
}

type FieldProps = {
  name: string
  value: string
  label: string
  hint: string
  maxLength: number
  onFocus: (field: HTMLInputElement) => void
}

/**
 * Somebody types in it freely, also before the script came and while an answer comes in; after a search it holds what was searched
 * for, and the keyboard stays in it.
 */
function Field({ name, value, label, hint, maxLength, onFocus }: FieldProps) {
  const input = useRef<HTMLInputElement>(null)
  // What is said below it changes with the place, also where the field is empty before and after.
  const now = value + hint
  const shown = useRef(now)
  useEffect(() => {
    if (shown.current === now) return
    shown.current = now
    if (input.current) input.current.value = value
  }, [value, now])
  const id = `search-${name}`
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        type="text"
        enterKeyHint="search"
        defaultValue={value}
        ref={input}
        maxLength={maxLength}
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        onFocus={({ currentTarget }) => onFocus(currentTarget)}
      />
      <p className="field__hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  )
}
