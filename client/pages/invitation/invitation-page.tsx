import { Form, Link, useActionData, useLoaderData } from 'react-router'
import type { PageHandle } from '../../app/page-head.ts'
import { sitePaths } from '../../app/site-paths.ts'
import { useRefused } from '../../app/use-refused.ts'
import { DeadLink } from '../../ui/dead-link.tsx'
import { DoneNote } from '../../ui/form/done-note.tsx'
import { Refusal } from '../../ui/form/refusal.tsx'
import { SendButton } from '../../ui/form/send-button.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import type { Accepted, InvitationData } from './invitation-actions.ts'
import { INVITATION_WORDS, useInvitationWords } from './invitation-words.ts'

export const invitationHandle: PageHandle<unknown> = {
  head: (_, { language }) => ({ title: INVITATION_WORDS[language].title, index: false }),
}

/** Behind the link of an invitation: shows what for, takes it up with a click, and goes on to signing in. */
export function InvitationPage() {
  const shown = useLoaderData<InvitationData>()
  const sent = useActionData() as Partial<Accepted> | undefined
  const refused = useRefused()
  if (sent?.accepted)
    return (
      <div className="form-page">
        <Welcome accepted={sent.accepted} signedIn={sent.signedIn ?? false} />
      </div>
    )
  return (
    <div className="form-page">
      {shown.state === 'dead' || refused?.problem === 'not-now' ? <Dead /> : <Asked shown={shown} />}
    </div>
  )
}

function Asked({ shown: { key, invitation } }: { shown: Extract<InvitationData, { state: 'ask' }> }) {
  const words = useInvitationWords()
  const refused = useRefused()
  const { role, name, email } = invitation
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead(words.role[role], name)}</p>
      {refused && <Refusal title={words.failed} />}
      <p>{words.may[role]}</p>
      <p>{words.email(email)}</p>
      <p>{words.kept}</p>
      <Form method="post">
        <input type="hidden" name="key" value={key} />
        <SendButton>{words.accept}</SendButton>
      </Form>
      <p className="after-form">{words.ignore}</p>
    </>
  )
}

function Welcome({ accepted, signedIn }: Accepted) {
  const { done } = useInvitationWords()
  return (
    <>
      <h1>{done.title}</h1>
      <DoneNote>{signedIn ? done.signed : done.lead}</DoneNote>
      {signedIn ? (
        <p>
          <Link className="button" to={sitePaths.account}>
            {done.account}
          </Link>
        </p>
      ) : (
        <Form method="post" action={sitePaths.signIn} noValidate>
          <input type="hidden" name="onward" value={sitePaths.account} />
          <TextField
            name="email"
            type="email"
            label={done.email}
            autoComplete="email"
            spellCheck={false}
            maxLength={200}
            defaultValue={accepted}
          />
          <SendButton>{done.signIn}</SendButton>
        </Form>
      )}
    </>
  )
}

function Dead() {
  const { dead } = useInvitationWords()
  return <DeadLink words={dead} signIn={sitePaths.signIn} />
}
