import { lazy, Suspense, useEffect, useRef } from 'react'
import { Link, useLoaderData } from 'react-router'
import { may } from '#domain/members/may.ts'
import { load } from '../../app/load.ts'
import type { PageHandle } from '../../app/page-head.ts'
import type { PageTools } from '../../app/page-tools.ts'
import { paths } from '../../app/paths.ts'
import { useKeptList } from '../../features/short-list/use-kept-list.ts'
import { shortListWords, useShortListWords } from './short-list-words.ts'

/** What is on it comes from the browser, so what shows it may come after the page. */
const Filled = lazy(async () => ({ default: (await import('./filled-list.tsx')).FilledList }))

type ShortListData = { mayKeep: boolean }

export const shortListHandle: PageHandle<ShortListData> = {
  head: (_, { language }) => ({
    title: shortListWords(language).title,
    description: shortListWords(language).description,
    index: false,
  }),
}

/** The list itself is in the browser; the server knows only whether this is somebody with folders. */
export function shortListLoader({ call }: PageTools) {
  return load(async (): Promise<ShortListData> => {
    const { member } = await call('me')
    return { mayKeep: member !== null && may(member, 'keep-lists') }
  })
}

export function ShortListPage() {
  const { mayKeep } = useLoaderData<ShortListData>()
  const words = useShortListWords()
  const list = useKeptList()
  const wasFilled = useRef(false)
  const isFilled = list !== null && list.items.length > 0
  useEffect(() => {
    if (isFilled) wasFilled.current = true
  }, [isFilled])
  return (
    <div className="short-list">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <noscript>
        <p className="short-list__gone">{words.needsScript}</p>
      </noscript>
      {list && !isFilled && <Empty takesFocus={wasFilled.current} />}
      {isFilled && (
        <Suspense fallback={<p role="status">{words.loading}</p>}>
          <Filled list={list} mayKeep={mayKeep} />
        </Suspense>
      )}
    </div>
  )
}

/** Where the last thing just went, the keyboard goes to what is said of it. */
function Empty({ takesFocus }: { takesFocus: boolean }) {
  const words = useShortListWords()
  const said = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (takesFocus) said.current?.focus()
  }, [takesFocus])
  return (
    <>
      <p ref={said} tabIndex={-1}>
        {words.empty} {words.emptyAdvice}
      </p>
      <p>
        <Link className="button" to={paths.results}>
          {words.search}
        </Link>
      </p>
    </>
  )
}
