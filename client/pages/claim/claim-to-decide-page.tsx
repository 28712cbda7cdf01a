import { Form, useLoaderData } from 'react-router'
import { useRefused } from '../../app/use-refused.ts'
import { DoneNote } from '../../ui/form/done-note.tsx'
import { Refusal } from '../../ui/form/refusal.tsx'
import { SendButton } from '../../ui/form/send-button.tsx'
import type { ClaimToDecideData } from './claim-actions.ts'
import { useClaimWords } from './claim-words.ts'

/** Behind the link in the mail to the organisation: says yes or no to who wants to keep its listing. */
export function ClaimToDecidePage() {
  const words = useClaimWords()
  const shown = useLoaderData<ClaimToDecideData>()
  if (shown.state === 'ask')
    return (
      <div className="form-page">
        <Asked shown={shown} />
      </div>
    )
  const { decide } = words
  return (
    <div className="form-page">
      <h1>{shown.state === 'done' ? words.thanks.title : decide.dead}</h1>
      {shown.state === 'done' ? (
        <>
          <DoneNote>{decide.done[shown.answer]}</DoneNote>
          <p>{decide.after[shown.answer]}</p>
        </>
      ) : (
        <>
          <p className="lead">{decide.deadLead}</p>
          <p>{decide.deadAdvice}</p>
        </>
      )}
    </div>
  )
}

function Asked({ shown: { key, claim } }: { shown: Extract<ClaimToDecideData, { state: 'ask' }> }) {
  const words = useClaimWords()
  const refused = useRefused()
  const { decide } = words
  return (
    <>
      <h1>{decide.title(claim.organization)}</h1>
      {refused && <Refusal title={refused.problem === 'not-now' ? decide.decided : words.failed} />}
      <section className="name-card">
        <h2>{decide.who}</h2>
        <p>
          <strong>{claim.name}</strong>
          <br />
          {claim.email}
        </p>
      </section>
      <p>{decide.what}</p>
      <p>{decide.known}</p>
      <Form method="post" className="actions">
        <input type="hidden" name="key" value={key} />
        <SendButton name="answer" value="yes">
          {decide.yes}
        </SendButton>
        <SendButton name="answer" value="no" quiet>
          {decide.no}
        </SendButton>
      </Form>
    </>
  )
}
