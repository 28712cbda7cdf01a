import { Form } from 'react-router'
import { MAX_LIST_NAME } from '#domain/short-list/list-limits.ts'
import { useLanguage } from '../../app/language.tsx'
import { openPaths, signInFirst } from '../../app/open-paths.ts'
import { fullPath } from '../../app/paths.ts'
import { sitePaths } from '../../app/site-paths.ts'
import type { KeptList } from '../../features/short-list/kept-list.ts'
import { SendButton } from '../../ui/form/send-button.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { useShortListWords } from './short-list-words.ts'

/** For a professional: the list of this device goes to their own folders. Others see where to sign in. */
export function FolderForm({ list, mayKeep }: { list: KeptList; mayKeep: boolean }) {
  const language = useLanguage()
  const { folder, name, nameHint } = useShortListWords()
  if (!mayKeep)
    return (
      <p className="short-list__tools">
        <a href={fullPath(language, signInFirst(openPaths.shortList))}>{folder.signIn}</a>
      </p>
    )
  return (
    <section className="short-list__folder form-page" aria-labelledby="folder">
      <h2 id="folder">{folder.title}</h2>
      <p>{folder.lead}</p>
      <Form method="post" action={sitePaths.lists} reloadDocument>
        {list.items.map(({ id, note }) => (
          <span key={id}>
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="note" value={note} />
          </span>
        ))}
        <TextField
          key={list.name}
          name="name"
          label={name}
          hint={nameHint}
          maxLength={MAX_LIST_NAME}
          defaultValue={list.name}
          required
        />
        <TextField name="folder" label={folder.name} hint={folder.hint} maxLength={MAX_LIST_NAME} />
        <SendButton name="do" value="keep-list">
          {folder.keep}
        </SendButton>
      </Form>
    </section>
  )
}
