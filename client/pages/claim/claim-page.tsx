import { Form, Link, useLoaderData, useNavigation } from 'react-router'
import { openPaths } from '../../app/open-paths.ts'
import type { PageHandle } from '../../app/page-head.ts'
import { isWrong, useRefused } from '../../app/use-refused.ts'
import { DoneNote } from '../../ui/form/done-note.tsx'
import { Refusal } from '../../ui/form/refusal.tsx'
import { SendButton } from '../../ui/form/send-button.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import type { ClaimData } from './claim-actions.ts'
import { CLAIM_WORDS, useClaimWords } from './claim-words.ts'

export const claimHandle: PageHandle<unknown> = {
  head: (_, { language }) => ({ title: CLAIM_WORDS[language].title, index: false }),
}

/** Somebody of an organisation asks to keep its listing. */
export function ClaimPage() {
  const words = useClaimWords()
  const { organization, done } = useLoaderData<ClaimData>()
  const { name, url } = organization
  if (done)
    return (
      <div className="form-page">
        <h1>{words.thanks.title}</h1>
        <DoneNote>{words.thanks.lead}</DoneNote>
        <p>
          <Link className="more" to={url}>
            {words.thanks.back(name)}
          </Link>
        </p>
      </div>
    )
  return (
    <div className="form-page">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead(name)}</p>
      <p>{words.how}</p>
      <ClaimForm listing={organization.id} />
      <p className="after-form">
        <Link to={openPaths.signIn}>{words.signIn}</Link>
      </p>
    </div>
  )
}

function ClaimForm({ listing }: { listing: string }) {
  const words = useClaimWords()
  const refused = useRefused()
  const busy = useNavigation().state !== 'idle'
  const wrong = {
    name: isWrong(refused, 'name') ? words.nameWrong : undefined,
    email: isWrong(refused, 'email') ? words.emailWrong : undefined,
    words: isWrong(refused, 'words') ? words.wordsWrong : undefined,
  }
  const other: Record<string, string> = { 'too-many': words.tooMany }
  const values = refused?.values
  return (
    <>
      {refused && (
        <Refusal title={wrong.name ?? wrong.email ?? wrong.words ?? other[refused.problem] ?? words.failed} />
      )}
      <Form method="post" noValidate>
        <input type="hidden" name="listing" value={listing} />
        <TextField
          name="name"
          label={words.name}
          hint={words.nameHint}
          autoComplete="name"
          maxLength={80}
          error={wrong.name}
          defaultValue={values?.name}
        />
        <TextField
          name="email"
          type="email"
          label={words.email}
          hint={words.emailHint}
          autoComplete="email"
          spellCheck={false}
          maxLength={200}
          error={wrong.email}
          defaultValue={values?.email}
        />
        <TextField
          name="words"
          label={words.words}
          hint={words.wordsHint}
          rows={3}
          maxLength={500}
          error={wrong.words}
          defaultValue={values?.words}
        />
        <SendButton busy={busy}>{words.send}</SendButton>
      </Form>
    </>
  )
}
