import { Form, Link, redirect, useLoaderData } from 'react-router'
import type { Reply } from '#contract'
import { useLanguage } from '../../app/language.tsx'
import type { PageHandle } from '../../app/page-head.ts'
import type { PageTools } from '../../app/page-tools.ts'
import { sitePaths } from '../../app/site-paths.ts'
import { loadSigned, submit } from '../../app/submit.ts'
import { useRefused } from '../../app/use-refused.ts'
import { instantInWords } from '../../app/words.ts'
import { DifferenceList } from '../../features/editing/difference-list.tsx'
import { EDITING_WORDS, useEditingWords } from '../../features/editing/editing-words.ts'
import { namesInChanges } from '../../features/editing/names-in-changes.ts'
import type { Names } from '../../features/editing/value-in-words.ts'
import { Refusal } from '../../ui/form/refusal.tsx'

type HistoryData = { id: string; history: Reply<'listingHistory'>; names: Names }

const handle: PageHandle<HistoryData> = {
  head: ({ history }, { language }) => ({
    title: `${EDITING_WORDS[language].editing.history.title}: ${history.name}`,
    index: false,
  }),
}

export function listingHistoryRoute({ call, language }: PageTools) {
  return {
    loader: loadSigned(async ({ params }): Promise<HistoryData> => {
      const id = params.id ?? ''
      const history = await call('listingHistory', { params: { id } })
      const changes = history.entries.flatMap((entry) => entry.changes)
      return { id, history, names: await namesInChanges(call, language, changes, null) }
    }),
    action: submit(async (form, { params }) => {
      const id = params.id ?? ''
      await call('bringBackVersion', { params: { id, version: Number(form.get('version')) } })
      return redirect(`${sitePaths.myListing(id)}?teruggezet`)
    }),
    Component: ListingHistoryPage,
    handle,
  }
}

/** Every version: when, who, what happened, what changed, and the way back to it. */
function ListingHistoryPage() {
  const { editing } = useEditingWords()
  const { history: words } = editing
  const language = useLanguage()
  const { id, history, names } = useLoaderData<HistoryData>()
  const refused = useRefused()
  return (
    <div className="form-page">
      <p>
        <Link to={sitePaths.myListing(id)}>{editing.back}</Link>
      </p>
      <h1>
        {words.title}: {history.name}
      </h1>
      {refused && <Refusal title={editing.failed} />}
      <ol className="versions">
        {history.entries.map(({ version, at, by, happened, changes, canBringBack }) => {
          const day = instantInWords(at, language)
          return (
            <li key={version}>
              <h2>{happened.map((what) => words.happened[what]).join(', ')}</h2>
              <p className="quiet">
                {words.version(version)}, {day} {by && words.by(by)}
              </p>
              {changes.length > 0 && (
                <details>
                  <summary>{editing.changes.title}</summary>
                  <DifferenceList changes={changes} names={names} />
                </details>
              )}
              {canBringBack && (
                <Form method="post">
                  <button
                    className="button button--quiet"
                    type="submit"
                    name="version"
                    value={version}
                    aria-label={words.bringBackOf(version)}
                  >
                    {words.bringBack}
                  </button>
                </Form>
              )}
            </li>
          )
        })}
      </ol>
    </div>
  )
}
