import { useEffect } from 'react'
import { Form, Link, useLoaderData } from 'react-router'
import { useLanguage } from '../../app/language.tsx'
import type { PageHandle } from '../../app/page-head.ts'
import { paths } from '../../app/paths.ts'
import { sitePaths } from '../../app/site-paths.ts'
import { useRefused } from '../../app/use-refused.ts'
import { instantInWords } from '../../app/words.ts'
import { EDITING_WORDS, useEditingWords } from '../../features/editing/editing-words.ts'
import { keptKey, removeKept } from '../../features/editing/kept-on-device.ts'
import { Refusal } from '../../ui/form/refusal.tsx'
import { SendButton } from '../../ui/form/send-button.tsx'
import { ListingMore } from './listing-more.tsx'
import { MyChanges } from './my-changes.tsx'
import type { MyListingData } from './my-listing-actions.ts'
import { ProposalNote } from './proposal-note.tsx'
import { TaskList } from './task-list.tsx'

export const myListingHandle: PageHandle<MyListingData> = {
  head: ({ listing }, { language }) => ({
    title: EDITING_WORDS[language].editing.title(listing.name),
    index: false,
  }),
}

/** One's own listing: what changed and waits, and everything that can be changed, with what is missing or old. */
export function MyListingPage() {
  const { editing } = useEditingWords()
  const { listing, names, done, form } = useLoaderData<MyListingData>()
  const refused = useRefused()
  const { id, slug, status } = listing
  // What was saved need not be kept on this device.
  useEffect(() => {
    if (form) removeKept(keptKey(id, form))
  }, [id, form])
  return (
    <div className="form-page">
      <h1>{editing.title(listing.name)}</h1>
      {done && (
        <p className="done-note" role="status">
          {editing[done]}
        </p>
      )}
      {refused && <Refusal title={problemWords(refused.problem, editing)} />}
      {status !== 'published' && <p className="wait-note">{editing.status[status]}</p>}
      <ProposalNote listing={listing} />
      <ul className="link-row">
        {status === 'published' && (
          <li>
            <Link to={paths.organization(slug)}>{editing.links.public}</Link>
          </li>
        )}
        <li>
          <Link to={sitePaths.listingPreview(id)}>{editing.links.preview}</Link>
        </li>
        <li>
          <Link to={sitePaths.listingHistory(id)}>{editing.links.history}</Link>
        </li>
      </ul>
      {(listing.changes.length > 0 || listing.conflicts.length > 0 || status === 'draft') && (
        <MyChanges listing={listing} names={names} />
      )}
      <TaskList id={id} tasks={listing.tasks} />
      {status === 'published' && <Confirm confirmedAt={listing.confirmedAt} />}
      <ListingMore listing={listing} />
    </div>
  )
}

function Confirm({ confirmedAt }: { confirmedAt: string | null }) {
  const { editing } = useEditingWords()
  const language = useLanguage()
  return (
    <section>
      <h2>{editing.confirm.title}</h2>
      <p>
        {confirmedAt ? editing.confirm.last(instantInWords(confirmedAt, language)) : editing.remark['never-confirmed']}
      </p>
      <Form method="post">
        <SendButton name="do" value="confirm" quiet>
          {editing.confirm.send}
        </SendButton>
      </Form>
    </section>
  )
}

type Words = ReturnType<typeof useEditingWords>['editing']

function problemWords(problem: string, { conflict, notNow, failed }: Words): string {
  if (problem === 'changed-meanwhile') return conflict.title
  return problem === 'not-now' ? notNow : failed
}
