import { Form, Link, useLoaderData } from 'react-router'
import type { PageHandle } from '../../app/page-head.ts'
import { sitePaths } from '../../app/site-paths.ts'
import { useRefused } from '../../app/use-refused.ts'
import { DoneNote } from '../../ui/form/done-note.tsx'
import { Refusal } from '../../ui/form/refusal.tsx'
import { SendButton } from '../../ui/form/send-button.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { AlertPart } from './alert-part.tsx'
import type { MyListsData } from './my-lists-actions.ts'
import { MY_LISTS_WORDS, useMyListsWords } from './my-lists-words.ts'

export const myListsHandle: PageHandle<unknown> = {
  head: (_, { language }) => ({ title: MY_LISTS_WORDS[language].title, index: false }),
}

/** A professional's lists in folders, what they follow, and what they wrote about organisations. */
export function MyListsPage() {
  const data = useLoaderData<MyListsData>()
  const words = useMyListsWords()
  const refused = useRefused()
  return (
    <div className="form-page">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      {data.saved && !refused && <DoneNote>{words.saved}</DoneNote>}
      {refused && (
        <Refusal title={words.refused}>
          {refused.fields.some(({ code }) => code === 'personal-details') && <p>{words.personal}</p>}
        </Refusal>
      )}
      <Folders lists={data.lists} />
      <AlertPart data={data} />
      <Notes notes={data.notes} />
    </div>
  )
}

function Folders({ lists }: Pick<MyListsData, 'lists'>) {
  const words = useMyListsWords()
  const folders = [...new Set(lists.map(({ folder }) => folder))]
  return (
    <>
      {lists.length === 0 && <p>{words.none}</p>}
      {folders.map((folder) => (
        <section key={folder}>
          <h2>{folder || words.noFolder}</h2>
          <ul className="tasks tasks--lists">
            {lists
              .filter((list) => list.folder === folder)
              .map(({ id, name, count }) => (
                <li key={id}>
                  <Link to={sitePaths.list(id)}>{name}</Link> <span className="quiet">{words.count(count)}</span>
                </li>
              ))}
          </ul>
        </section>
      ))}
      <p>
        <Link className="more" to={sitePaths.shortList}>
          {words.toDevice}
        </Link>
      </p>
    </>
  )
}

function Notes({ notes }: Pick<MyListsData, 'notes'>) {
  const words = useMyListsWords().notes
  const refused = useRefused()
  return (
    <section>
      <h2>{words.title}</h2>
      <p>
        {notes.length === 0 ? words.none : null} {words.lead}
      </p>
      {notes.map(({ organization, name, url, text }) => (
        <details key={`${organization} ${text}`} open={refused?.values.organization === organization}>
          <summary>{name || words.gone}</summary>
          {url && (
            <p>
              <Link className="more" to={url}>
                {name}
              </Link>
            </p>
          )}
          <Form method="post">
            <input type="hidden" name="organization" value={organization} />
            <TextField
              name="text"
              label={words.label(name || words.gone)}
              hint={words.hint}
              rows={3}
              maxLength={1000}
              defaultValue={refused?.values.organization === organization ? refused.values.text : text}
            />
            <SendButton quiet>{words.save}</SendButton>
          </Form>
        </details>
      ))}
    </section>
  )
}
