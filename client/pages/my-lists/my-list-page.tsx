import { Form, Link, useLoaderData } from 'react-router'
import { idsQuery } from '#domain/short-list/list-address.ts'
import { MAX_LIST_NAME } from '#domain/short-list/list-limits.ts'
import type { PageHandle } from '../../app/page-head.ts'
import { sitePaths } from '../../app/site-paths.ts'
import { isWrong, useRefused } from '../../app/use-refused.ts'
import { DoneNote } from '../../ui/form/done-note.tsx'
import { Refusal } from '../../ui/form/refusal.tsx'
import { SendButton } from '../../ui/form/send-button.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { ListLine } from './list-line.tsx'
import type { MyListData } from './my-list-actions.ts'
import { useMyListsWords } from './my-lists-words.ts'

export const myListHandle: PageHandle<MyListData> = {
  head: ({ list }) => ({ title: list.name, index: false }),
}

/** One list of a professional: its name and folder, a note with each thing on it, and own words about who offers it. */
export function MyListPage() {
  const { list, shown, notes, saved } = useLoaderData<MyListData>()
  const words = useMyListsWords()
  const refused = useRefused()
  const current = refused?.current as typeof list | undefined
  const isPersonal = refused?.fields.some(({ code }) => code === 'personal-details')
  const wrong = (name: string) => (isWrong(refused, name) ? words.personal : undefined)
  const first = new Map<string, string>()
  for (const { id, organizationId } of shown.entries) if (!first.has(organizationId)) first.set(organizationId, id)
  // After a save the fields show what was kept; after a refusal what was typed.
  const drawn = `${list.version} ${refused ? 'refused' : ''}`
  return (
    <div className="form-page">
      <p>
        <Link className="more" to={sitePaths.lists}>
          {words.list.back}
        </Link>
      </p>
      <h1>{list.name}</h1>
      {saved && !refused && <DoneNote key={`done ${drawn}`}>{words.saved}</DoneNote>}
      {refused && (
        <Refusal title={refused.problem === 'changed-meanwhile' ? words.changed : words.refused}>
          {isPersonal && <p>{words.personal}</p>}
        </Refusal>
      )}
      {list.items.length > 0 && (
        <p>
          <Link className="button" to={sitePaths.sharedList + idsQuery(list.items.map(({ id }) => id))}>
            {words.list.share}
          </Link>
        </p>
      )}
      <Form method="post" key={drawn} noValidate>
        <input type="hidden" name="version" value={current?.version ?? list.version} />
        {/* What Enter in a field presses: the first button of a form. */}
        <button className="hidden" type="submit" name="do" value="save" tabIndex={-1} aria-hidden="true" />
        <ol className="short-list__entries">
          {list.items.map((item, at) => {
            const view = shown.entries.find(({ id }) => id === item.id)
            return (
              <ListLine
                key={item.id}
                item={item}
                view={view}
                isFirst={at === 0}
                isLast={at === list.items.length - 1}
                wrong={wrong(`items.${at}`)}
                own={
                  view && first.get(view.organizationId) === item.id
                    ? (notes.find(({ organization }) => organization === view.organizationId)?.text ?? '')
                    : null
                }
              />
            )
          })}
        </ol>
        {list.items.length === 0 && <p>{words.list.empty}</p>}
        <TextField
          name="name"
          label={words.list.name}
          maxLength={MAX_LIST_NAME}
          defaultValue={refused?.values.name ?? list.name}
          error={wrong('name')}
        />
        <TextField
          name="folder"
          label={words.list.folder}
          hint={words.list.folderHint}
          maxLength={MAX_LIST_NAME}
          defaultValue={refused?.values.folder ?? list.folder}
          error={wrong('folder')}
        />
        <SendButton name="do" value="save">
          {words.list.save}
        </SendButton>
      </Form>
      <details className="after-form">
        <summary>{words.list.throwAway}</summary>
        <p>{words.list.sure}</p>
        <Form method="post">
          <SendButton name="do" value="throw-away" quiet>
            {words.list.yes}
          </SendButton>
        </Form>
      </details>
    </div>
  )
}
