import { Form } from 'react-router'
import { useEditingWords } from '../../features/editing/editing-words.ts'
import type { FormKind } from '../../features/editing/form-kinds.ts'
import { SendButton } from '../../ui/form/send-button.tsx'

/** What one does with a whole place or activity: copying, ending, taking away. */
export function PartActions({ kind, part, about }: { kind: FormKind; part: string; about: string }) {
  const { form, editing } = useEditingWords()
  if (kind !== 'place' && kind !== 'activity') return null
  const words = form[kind === 'place' ? 'location' : 'activity']
  return (
    <details>
      <summary>{editing.more.title}</summary>
      <Form method="post" className="form-stack">
        <input type="hidden" name="part" value={part} />
        <input type="hidden" name="about" value={about} />
        {kind === 'activity' && (
          <>
            <SendButton name="do" value="copy" quiet>
              {form.activity.copy}
            </SendButton>
            <SendButton name="do" value="end" quiet>
              {form.activity.end}
            </SendButton>
          </>
        )}
        <p>{words.removeSure}</p>
        <SendButton name="do" value="remove" quiet>
          {words.remove}
        </SendButton>
      </Form>
    </details>
  )
}
