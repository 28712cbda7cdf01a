import { useEffect, useRef, useState } from 'react'
import { MAX_LISTED_NOTE } from '#domain/short-list/list-limits.ts'
import {
  type KeptItem,
  type KeptList,
  moved,
  noted,
  returned,
  withoutItem,
} from '../../features/short-list/kept-list.ts'
import type { ListData, ListedView } from '../shared-list/list-data.ts'
import { ListedEntry } from '../shared-list/listed-entry.tsx'
import { CheckedText } from './checked-text.tsx'
import { useShortListWords } from './short-list-words.ts'

type Change = (change: (list: KeptList) => KeptList) => void
type Props = { list: KeptList; data: ListData; change: Change }

/** Everything on the list of this device, each with its note, its place and the way off. All of it by keyboard. */
export function KeptItems({ list, data, change }: Props) {
  const words = useShortListWords()
  const [said, setSaid] = useState('')
  const [removed, setRemoved] = useState<{ item: KeptItem; at: number } | null>(null)
  const undo = useRef<HTMLButtonElement>(null)
  const items = useRef<HTMLOListElement>(null)
  const [pressed, setPressed] = useState('')
  // A moved row takes its button along, and the browser then forgets where the keyboard was.
  useEffect(() => {
    if (pressed) items.current?.querySelector<HTMLElement>(`[data-press="${pressed}"]`)?.focus()
  }, [pressed, list])
  useEffect(() => undo.current?.focus(), [removed])

  const views = new Map(data.entries.map((entry) => [entry.id, entry]))
  const titleOf = ({ id, title }: KeptItem) => views.get(id)?.title ?? title

  function move(item: KeptItem, steps: number) {
    const place = list.items.indexOf(item) + steps
    if (place < 0 || place >= list.items.length) return
    change((now) => moved(now, item.id, steps))
    setSaid(words.place(titleOf(item), place + 1, list.items.length))
    setPressed(`${item.id} ${steps}`)
    setRemoved(null)
  }

  function remove(item: KeptItem) {
    setRemoved({ item, at: list.items.indexOf(item) })
    setPressed('')
    setSaid(words.removed(titleOf(item)))
    change((now) => withoutItem(now, item.id))
  }

  return (
    <>
      <p className="short-list__said">
        <span role="status">{said}</span>{' '}
        {removed && (
          <button
            type="button"
            className="button button--quiet"
            ref={undo}
            onClick={() => {
              change((now) => returned(now, removed.item, removed.at))
              setRemoved(null)
              setSaid('')
            }}
          >
            {words.putBack}
          </button>
        )}
      </p>
      <ol className="short-list__entries" ref={items}>
        {list.items.map((item, at) => (
          <li key={item.id}>
            <Shown item={item} view={views.get(item.id)} isGone={data.gone.includes(item.id)} number={at + 1} />
            {item.note && <p className="only-print listed__note">{item.note}</p>}
            <div className="short-list__own">
              <CheckedText
                label={words.note}
                fullLabel={words.noteOf(titleOf(item))}
                hint={words.noteHint}
                value={item.note}
                maxLength={MAX_LISTED_NOTE}
                rows={2}
                onKeep={(note) => change((now) => noted(now, item.id, note))}
              />
              <p className="short-list__tools">
                <Press item={item} name={words.up} steps={-1} title={titleOf(item)} end={at === 0} move={move} />
                <Press
                  item={item}
                  name={words.down}
                  steps={1}
                  title={titleOf(item)}
                  end={at === list.items.length - 1}
                  move={move}
                />
                <button
                  type="button"
                  className="button button--quiet"
                  aria-label={words.of(words.remove, titleOf(item))}
                  onClick={() => remove(item)}
                >
                  {words.remove}
                </button>
              </p>
            </div>
          </li>
        ))}
      </ol>
    </>
  )
}

type ShownProps = { item: KeptItem; view: ListedView | undefined; isGone: boolean; number: number }

function Shown({ item, view, isGone, number }: ShownProps) {
  const words = useShortListWords()
  if (view) return <ListedEntry entry={view} number={number} />
  return (
    <article className="listed">
      <h2 className="listed__title">
        <span className="listed__number">{number}</span> {item.title}
      </h2>
      {isGone && <p className="short-list__gone">{words.gone(item.title)}</p>}
    </article>
  )
}

type PressProps = {
  item: KeptItem
  name: string
  steps: number
  title: string
  end: boolean
  move: (item: KeptItem, steps: number) => void
}

/** At an end it stays where it is and says that it does nothing: a button that goes dead leaves the keyboard nowhere. */
function Press({ item, name, steps, title, end, move }: PressProps) {
  const words = useShortListWords()
  return (
    <button
      type="button"
      className="button button--quiet"
      data-press={`${item.id} ${steps}`}
      aria-label={words.of(name, title)}
      aria-disabled={end || undefined}
      onClick={() => move(item, steps)}
    >
      {name}
    </button>
  )
}
