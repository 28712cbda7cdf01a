import { useState } from 'react'
import { MAX_LIST_NAME } from '#domain/short-list/list-limits.ts'
import { useLanguage } from '../../app/language.tsx'
import { emptied, type KeptList } from '../../features/short-list/kept-list.ts'
import { keep } from '../../features/short-list/kept-store.ts'
import { linkTo } from '../shared-list/list-data.ts'
import { ListPictures } from '../shared-list/list-pictures.tsx'
import { ShareTools } from '../shared-list/share-tools.tsx'
import { useSharedListWords } from '../shared-list/shared-list-words.ts'
import { CheckedText } from './checked-text.tsx'
import { FolderForm } from './folder-form.tsx'
import { KeptItems } from './kept-items.tsx'
import { useShortListWords } from './short-list-words.ts'
import { useListData } from './use-list-data.ts'

/** Everything about a list with something on it. */
export function FilledList({ list, mayKeep }: { list: KeptList; mayKeep: boolean }) {
  const words = useShortListWords()
  const shared = useSharedListWords()
  const language = useLanguage()
  const [isRefused, setRefused] = useState(false)
  const ids = list.items.map(({ id }) => id)
  const { data, state } = useListData(ids)
  const change = (how: (now: KeptList) => KeptList) => setRefused(!keep(how))
  const shown = ids.flatMap((id) => data.entries.find((entry) => entry.id === id) ?? [])
  return (
    <>
      {list.name && <p className="only-print short-list__name">{list.name}</p>}
      <div className="short-list__own">
        <CheckedText
          label={words.name}
          hint={words.nameHint}
          value={list.name}
          maxLength={MAX_LIST_NAME}
          onKeep={(name) => change((now) => ({ ...now, name: name.trim() }))}
        />
      </div>
      <p>{words.count(ids.length)}</p>
      {isRefused && <p role="alert">{shared.refused}</p>}
      {state !== 'ready' && <p role="status">{state === 'failed' ? words.failed : words.loading}</p>}
      <KeptItems list={list} data={data} change={change} />
      {shown.length > 0 && <ListPictures entries={shown} />}
      {data.day && <p className="quiet">{shared.printed(data.day)}</p>}
      <ShareTools link={linkTo(ids, location.origin, language)} />
      <FolderForm list={list} mayKeep={mayKeep} />
      <details className="short-list__tools">
        <summary>{words.clear}</summary>
        <p>{words.clearSure}</p>
        <button type="button" className="button button--quiet" onClick={() => change(emptied)}>
          {words.clearYes}
        </button>
      </details>
    </>
  )
}
