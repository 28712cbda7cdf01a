import { useEffect, useState } from 'react'
import { Link, useLoaderData } from 'react-router'
import { openPaths } from '../../app/open-paths.ts'
import type { PageHandle } from '../../app/page-head.ts'
import { paths } from '../../app/paths.ts'
import type { ListedView, SharedListData } from './list-data.ts'
import { ListPictures } from './list-pictures.tsx'
import { ListedEntry } from './listed-entry.tsx'
import { ShareTools } from './share-tools.tsx'
import { sharedListWords, useSharedListWords } from './shared-list-words.ts'

export const sharedListHandle: PageHandle<SharedListData> = {
  head: (_, { language }) => ({
    title: sharedListWords(language).title,
    description: sharedListWords(language).lead,
    index: false,
  }),
}

/** What somebody shared: the ids in the address, with what the map says of them now. */
export function SharedListPage() {
  const { entries, gone, unreadable, link, day } = useLoaderData<SharedListData>()
  const words = useSharedListWords()
  const isNone = entries.length === 0
  return (
    <div className="short-list">
      <h1>{words.title}</h1>
      <p className="lead">{isNone && gone.length === 0 ? words.none : words.lead}</p>
      {unreadable > 0 && <p className="short-list__gone">{words.unreadable}</p>}
      {gone.length > 0 && <p className="short-list__gone">{words.gone(gone.length)}</p>}
      {isNone ? (
        <p>
          {words.noneAdvice} <Link to={paths.results}>{words.search}</Link>
        </p>
      ) : (
        <>
          <TakeOver entries={entries} />
          <ol className="short-list__entries">
            {entries.map((entry, at) => (
              <li key={entry.id}>
                <ListedEntry entry={entry} number={at + 1} />
              </li>
            ))}
          </ol>
          <ListPictures entries={entries} />
          <p className="quiet">{words.printed(day)}</p>
          <ShareTools link={link} />
        </>
      )}
    </div>
  )
}

/** Only where it can work: the list of this device is kept by a script. */
function TakeOver({ entries }: { entries: ListedView[] }) {
  const words = useSharedListWords()
  const [ready, setReady] = useState(false)
  const [said, setSaid] = useState<'taken' | 'refused' | null>(null)
  useEffect(() => setReady(true), [])
  if (!ready) return null
  async function take() {
    const [{ keep }, { withItem }] = await Promise.all([
      import('../../features/short-list/kept-store.ts'),
      import('../../features/short-list/kept-list.ts'),
    ])
    setSaid(keep((list) => entries.reduce(withItem, list)) ? 'taken' : 'refused')
  }
  return (
    <p className="short-list__tools">
      <button type="button" className="button button--quiet" onClick={take}>
        {words.take}
      </button>{' '}
      <span role="status">{said === 'taken' ? words.taken : said && words.refused}</span>{' '}
      {said === 'taken' && <Link to={openPaths.shortList}>{words.toMine}</Link>}
    </p>
  )
}
