import { Form, Link, useLoaderData, useNavigation } from 'react-router'
import type { PageHandle } from '../../app/page-head.ts'
import { sitePaths } from '../../app/site-paths.ts'
import { useRefused } from '../../app/use-refused.ts'
import { DoneNote } from '../../ui/form/done-note.tsx'
import { Refusal } from '../../ui/form/refusal.tsx'
import { SendButton } from '../../ui/form/send-button.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import type { JoinData } from './join-actions.ts'
import { JOIN_WORDS, useJoinWords } from './join-words.ts'

export const joinHandle: PageHandle<JoinData> = {
  head: ({ network }, { language }) => ({ title: JOIN_WORDS[language].title(network.name), index: false }),
}

/** Somebody asks to take part as a professional. The answer is the same for everybody. */
export function JoinPage() {
  const words = useJoinWords()
  const { network, done } = useLoaderData<JoinData>()
  const refused = useRefused()
  const busy = useNavigation().state !== 'idle'
  const other: Record<string, string> = { 'too-many': words.tooMany }
  const wrong = refused?.problem === 'invalid' ? words.emailWrong : undefined
  return (
    <div className="form-page">
      <h1>{words.title(network.name)}</h1>
      {done && !refused ? (
        <>
          <DoneNote>{words.done}</DoneNote>
          <p>{words.none}</p>
          <NetworkContact contact={network.contact} />
        </>
      ) : (
        <>
          <p className="lead">{words.lead}</p>
          <p>{words.may}</p>
          <p>{words.how}</p>
          {refused && <Refusal title={wrong ?? other[refused.problem] ?? words.failed} />}
          <Form method="post" noValidate>
            <TextField
              name="email"
              type="email"
              label={words.email}
              autoComplete="email"
              spellCheck={false}
              maxLength={200}
              error={wrong}
              defaultValue={refused?.values.email}
            />
            <SendButton busy={busy}>{words.send}</SendButton>
          </Form>
        </>
      )}
      <p className="after-form">
        <Link to={sitePaths.signIn}>{words.signIn}</Link>
      </p>
    </div>
  )
}

function NetworkContact({ contact: { role, email, phone } }: Pick<JoinData['network'], 'contact'>) {
  const { ask } = useJoinWords()
  if (!email && !phone) return null
  return (
    <section className="name-card">
      {role && <p>{ask(role)}</p>}
      {phone && (
        <p>
          <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>
        </p>
      )}
      {email && (
        <p>
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
    </section>
  )
}
