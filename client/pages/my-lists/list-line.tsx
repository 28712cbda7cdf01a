import { Link } from 'react-router'
import { MAX_LISTED_NOTE, MAX_OWN_NOTE } from '#domain/short-list/list-limits.ts'
import { useDataLanguage } from '../../app/foreign.tsx'
import { useRefused } from '../../app/use-refused.ts'
import { TextField } from '../../ui/form/text-field.tsx'
import type { ListedView } from '../shared-list/list-data.ts'
import { useMyListsWords } from './my-lists-words.ts'

type Props = {
  item: { id: string; note: string }
  /** What the map says of it; nothing when it is gone. */
  view: ListedView | undefined
  isFirst: boolean
  isLast: boolean
  wrong: string | undefined
  /** Own words about the organisation; null where they stand at another line already. */
  own: string | null
}

/** One thing on a list, with all that can be done to it. Each button sends the whole form. */
export function ListLine({ item: { id, note }, view, isFirst, isLast, wrong, own }: Props) {
  const words = useMyListsWords().list
  const lang = useDataLanguage()
  const refused = useRefused()
  const title = view?.title ?? words.gone
  const ownName = `own ${view?.organizationId}`
  const button = (what: 'up' | 'down' | 'remove', short: string) => (
    <button
      className="button button--quiet"
      type="submit"
      name="do"
      value={`${what} ${id}`}
      aria-label={words[what](title)}
    >
      {short}
    </button>
  )
  return (
    <li>
      <input type="hidden" name="id" value={id} />
      {view ? (
        <>
          <h2 className="listed__title">
            <Link to={view.url} lang={lang}>
              {view.title}
            </Link>
          </h2>
          <p className="quiet">
            {view.organization} {view.phone}
          </p>
        </>
      ) : (
        <p className="short-list__gone">{words.gone}</p>
      )}
      <TextField
        name={`note ${id}`}
        label={words.note(title)}
        rows={2}
        maxLength={MAX_LISTED_NOTE}
        defaultValue={refused?.values[`note ${id}`] ?? note}
        error={wrong}
      />
      {view && own !== null && (
        <>
          <input type="hidden" name={`before ${view.organizationId}`} value={own} />
          <TextField
            name={ownName}
            label={words.own(view.organizationName)}
            hint={words.ownHint}
            rows={2}
            maxLength={MAX_OWN_NOTE}
            defaultValue={refused?.values[ownName] ?? own}
          />
        </>
      )}
      <p className="short-list__tools">
        {!isFirst && button('up', words.upShort)}
        {!isLast && button('down', words.downShort)}
        {button('remove', words.removeShort)}
        {view && (
          <Link className="more" to={`${view.organizationUrl}/vragen`} aria-label={words.ask(view.organizationName)}>
            {words.askShort}
          </Link>
        )}
      </p>
    </li>
  )
}
