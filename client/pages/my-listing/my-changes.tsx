import { Form, useNavigation } from 'react-router'
import type { Reply } from '#contract'
import { DifferenceList } from '../../features/editing/difference-list.tsx'
import { useEditingWords } from '../../features/editing/editing-words.ts'
import type { Names } from '../../features/editing/value-in-words.ts'
import { SendButton } from '../../ui/form/send-button.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { ConflictChoices } from './conflict-choices.tsx'

type Props = { listing: Reply<'listingToEdit'>; names: Names }

/** What I changed and nobody sees yet, and what I can do with it. */
export function MyChanges({ listing, names }: Props) {
  const { changes: words } = useEditingWords().editing
  const busy = useNavigation().state !== 'idle'
  const { may, version, changes, conflicts } = listing
  return (
    <section className="panel" aria-labelledby="changes">
      <h2 id="changes">{words.title}</h2>
      <p>{words.lead}</p>
      <DifferenceList changes={changes} names={names} />
      <Form method="post">
        <input type="hidden" name="version" value={version} />
        {conflicts.length > 0 && <ConflictChoices conflicts={conflicts} names={names} />}
        {!may.publish && (
          <>
            <p>{words.proposeLead}</p>
            <TextField name="note" label={words.note} rows={2} maxLength={500} />
          </>
        )}
        <SendButton name="do" value={may.publish ? 'publish' : 'propose'} busy={busy}>
          {may.publish ? words.publish : words.propose}
        </SendButton>
      </Form>
      {changes.length > 0 && (
        <details>
          <summary>{words.discard}</summary>
          <p>{words.discardSure}</p>
          <Form method="post">
            <SendButton name="do" value="discard" quiet>
              {words.discardConfirm}
            </SendButton>
          </Form>
        </details>
      )}
    </section>
  )
}
