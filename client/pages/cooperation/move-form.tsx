import type { ReactNode } from 'react'
import { Form } from 'react-router'
import { SendButton } from '../../ui/form/send-button.tsx'
import type { ShownCard } from './cooperation-actions.ts'

type Props = {
  card: ShownCard
  kind: keyof ShownCard['whyNot']
  label: string
  quiet?: boolean
  /** Fields of the move; nothing where a button is enough. */
  children?: ReactNode
}

/** One move on the card as a form of its own: shown only when it can be made now. */
export function MoveForm({ card, kind, label, quiet = false, children }: Props) {
  if (card.whyNot[kind]) return null
  return (
    <Form method="post" className="form-stack no-print">
      <input type="hidden" name="version" value={card.version} />
      {children}
      <SendButton name="kind" value={kind} quiet={quiet}>
        {label}
      </SendButton>
    </Form>
  )
}
