import { Form, useLoaderData, useNavigation } from 'react-router'
import type { PageHandle } from '../../app/page-head.ts'
import { useRefused } from '../../app/use-refused.ts'
import { Refusal } from '../../ui/form/refusal.tsx'
import { SendButton } from '../../ui/form/send-button.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import type { SignInData } from './sign-in-actions.ts'
import { SIGN_IN_WORDS, useSignInWords } from './sign-in-words.ts'

export const signInHandle: PageHandle<unknown> = {
  head: (_, { language }) => ({ title: SIGN_IN_WORDS[language].title, index: false }),
}

/** Asks for an address; the code comes by mail. */
export function SignInPage() {
  const words = useSignInWords()
  const { onward, demo } = useLoaderData<SignInData>()
  const refused = useRefused()
  const busy = useNavigation().state !== 'idle'
  return (
    <div className="form-page">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      {refused && <Refusal title={refused.problem === 'too-many' ? words.tooMany : words.emailWrong} />}
      <Form method="post" noValidate>
        <input type="hidden" name="onward" value={onward} />
        <TextField
          name="email"
          type="email"
          label={words.email}
          autoComplete="email"
          spellCheck={false}
          maxLength={200}
          defaultValue={refused?.values.email}
          error={refused?.problem === 'invalid' ? words.emailWrong : undefined}
        />
        <SendButton busy={busy}>{words.ask}</SendButton>
      </Form>
      <p>{words.who}</p>
      {demo.length > 0 && (
        <section aria-labelledby="demo">
          <h2 id="demo">{words.demo.title}</h2>
          <p>{words.demo.lead}</p>
          <ul className="tasks">
            {demo.map(({ id, name, role }) => (
              <li key={id}>
                <span>
                  {name} <span className="soft">({words.role[role]})</span>
                </span>
                <Form method="post">
                  <input type="hidden" name="onward" value={onward} />
                  <button
                    className="button button--quiet"
                    type="submit"
                    name="memberId"
                    value={id}
                    aria-label={`${words.title}: ${name}`}
                  >
                    {words.title}
                  </button>
                </Form>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
