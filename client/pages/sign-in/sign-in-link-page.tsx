import { Form, Link, useLoaderData } from 'react-router'
import { signInFirst } from '../../app/open-paths.ts'
import { useRefused } from '../../app/use-refused.ts'
import { Refusal } from '../../ui/form/refusal.tsx'
import { SendButton } from '../../ui/form/send-button.tsx'
import type { LinkData } from './sign-in-actions.ts'
import { useSignInWords } from './sign-in-words.ts'

/** Behind the link of the mail: asks for the click that signs in. */
export function SignInLinkPage() {
  const { link, code } = useSignInWords()
  const { onward, token } = useLoaderData<LinkData>()
  const refused = useRefused()
  return (
    <div className="form-page">
      <h1>{link.title}</h1>
      {refused ? <Refusal title={link.wrong} /> : <p className="lead">{link.lead}</p>}
      <Form method="post">
        <input type="hidden" name="onward" value={onward} />
        <input type="hidden" name="token" value={token} />
        <SendButton>{link.send}</SendButton>
      </Form>
      <p>
        <Link to={signInFirst(onward)}>{code.again}</Link>
      </p>
    </div>
  )
}
