import { Form } from 'react-router'
import type { Reply } from '#contract'
import { useEditingWords } from '../../features/editing/editing-words.ts'
import { SendButton } from '../../ui/form/send-button.tsx'

/** What one seldom does: taking the listing out of sight, and whether the organisation publishes by itself. */
export function ListingMore({ listing: { status, may, trusted } }: { listing: Reply<'listingToEdit'> }) {
  const { more } = useEditingWords().editing
  const isShown = status === 'published'
  return (
    <details>
      <summary>{more.title}</summary>
      <Form method="post" className="form-stack">
        {isShown && (
          <>
            <p>{more.archiveLead}</p>
            <SendButton name="do" value="archive" quiet>
              {more.archive}
            </SendButton>
            <p>{more.hideLead}</p>
            <SendButton name="do" value="hide" quiet>
              {more.hide}
            </SendButton>
          </>
        )}
        {(status === 'hidden' || status === 'archived') && may.show && (
          <SendButton name="do" value="show" quiet>
            {more.show}
          </SendButton>
        )}
        {may.approve && (
          <SendButton name="do" value={trusted ? 'distrust' : 'trust'} quiet>
            {trusted ? more.distrust : more.trust}
          </SendButton>
        )}
      </Form>
    </details>
  )
}
