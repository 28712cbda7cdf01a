import { Form, Link, useLoaderData, useNavigation } from 'react-router'
import { signInFirst } from '../../app/open-paths.ts'
import { useRefused } from '../../app/use-refused.ts'
import { Refusal } from '../../ui/form/refusal.tsx'
import { SendButton } from '../../ui/form/send-button.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import type { LinkData } from './sign-in-actions.ts'
import { useSignInWords } from './sign-in-words.ts'

/** Takes the six digits of the mail. */
export function SignInCodePage() {
  const { code, tooOld, tooMany } = useSignInWords()
  const { onward } = useLoaderData<LinkData>()
  const refused = useRefused()
  const busy = useNavigation().state !== 'idle'
  const said = refused && { 'too-many': tooMany, 'not-now': tooOld, other: code.wrong }[known(refused.problem)]
  return (
    <div className="form-page">
      <h1>{code.title}</h1>
      <p className="lead">{code.lead}</p>
      {said && <Refusal title={said} />}
      <Form method="post" noValidate>
        <input type="hidden" name="onward" value={onward} />
        <div className="field--code">
          <TextField
            name="code"
            label={code.label}
            hint={code.hint}
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={10}
            error={refused?.problem === 'invalid' ? code.wrong : undefined}
          />
        </div>
        <SendButton busy={busy}>{code.send}</SendButton>
      </Form>
      <p>
        {code.none} <Link to={signInFirst(onward)}>{code.again}</Link>
      </p>
    </div>
  )
}

function known(problem: string): 'too-many' | 'not-now' | 'other' {
  return problem === 'too-many' || problem === 'not-now' ? problem : 'other'
}
