import { useEffect } from 'react'
import { Link, useLoaderData, useLocation } from 'react-router'
import type { PageHandle } from '../../app/page-head.ts'
import { sitePaths } from '../../app/site-paths.ts'
import { type DeskData, type Item, placeOf } from './desk-actions.ts'
import { DeskItem } from './desk-item.tsx'
import { DESK_WORDS, useDeskWords } from './desk-words.ts'

export const deskHandle: PageHandle<DeskData> = {
  head: ({ network }, { language }) => ({ title: DESK_WORDS[language].title(network), index: false }),
}

/** Of one kind no more than this are in sight at once. */
const SHOWN = 8

/** What waits for the coordinator, kind by kind, each with the one thing to do. */
export function DeskPage() {
  const words = useDeskWords()
  const { slug, network, items, done } = useLoaderData<DeskData>()
  useKeyboardOnNext(items)
  const kinds = [...new Set(items.map(({ kind }) => kind))]
  return (
    <div className="desk">
      <h1 id="werk" tabIndex={-1}>
        {words.title(network)}
      </h1>
      <p className={done ? 'done-note' : 'lead'} role="status">
        {done ? `${words.done[done]} ${words.left(items.length)}` : items.length > 0 && words.lead(items.length)}
      </p>
      <nav aria-label={words.links}>
        <ul className="work-links">
          <li>
            <Link to={sitePaths.members(slug)}>{words.members}</Link>
          </li>
          <li>
            <Link to={sitePaths.newListing(slug)}>{words.newListing}</Link>
          </li>
          <li>
            <Link to={sitePaths.signals(slug)}>{words.signals}</Link>
          </li>
          <li>
            <Link to={sitePaths.proposeWords(slug)}>{words.ownWords}</Link>
          </li>
          <li>
            <Link to={sitePaths.networkSettings(slug)}>{words.settings}</Link>
          </li>
        </ul>
      </nav>
      {items.length === 0 && (
        <section className="name-card">
          <h2>{words.empty.title}</h2>
          <p>{words.empty.lead}</p>
          <p>{words.empty.next}</p>
        </section>
      )}
      {kinds.map((kind) => (
        <Group key={kind} kind={kind} />
      ))}
    </div>
  )
}

function Group({ kind }: Pick<Item, 'kind'>) {
  const words = useDeskWords()
  const { items } = useLoaderData<DeskData>()
  const ofKind = items.filter((item) => item.kind === kind)
  const rest = ofKind.slice(SHOWN)
  const { title, lead } = words.kinds[kind]
  return (
    <section aria-labelledby={kind}>
      <h2 id={kind}>
        {title} <span className="desk__count">({ofKind.length})</span>
      </h2>
      <p>{lead}</p>
      <Items items={ofKind.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <details className="desk__rest">
          <summary>{words.more(rest.length)}</summary>
          <Items items={rest} />
        </details>
      )}
    </section>
  )
}

function Items({ items }: { items: Item[] }) {
  const data = useLoaderData<DeskData>()
  const order = data.items.map(placeOf)
  return (
    <ul className="desk__items">
      {items.map((item) => {
        const here = order.indexOf(placeOf(item))
        const claim = data.claims.find(({ id }) => id === item.about)
        const next = order[here + 1] ?? order[here - 1] ?? ''
        return <DeskItem key={item.key} item={item} claim={claim} next={next} network={data.slug} />
      })}
    </ul>
  )
}

/** After an action the keyboard stands at the next thing, not at the top of the page. */
function useKeyboardOnNext(items: Item[]) {
  const { hash, key } = useLocation()
  useEffect(() => {
    if (hash) document.getElementById(hash.slice(1))?.focus()
  }, [hash, key, items])
}
