import { Form, Link, useLoaderData, useNavigation } from 'react-router'
import { useLanguage } from '../../app/language.tsx'
import type { PageHandle } from '../../app/page-head.ts'
import { fullPath } from '../../app/paths.ts'
import { sitePaths } from '../../app/site-paths.ts'
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
  const { onward, demo, municipality, refusedThere, networks } = useLoaderData<SignInData>()
  const language = useLanguage()
  const refused = useRefused()
  const busy = useNavigation().state !== 'idle'
  return (
    <div className="form-page">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      {refused && <Refusal title={refused.problem === 'too-many' ? words.tooMany : words.emailWrong} />}
      {!refused && refusedThere && <Refusal title={words.municipality[refusedThere]} />}
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
      {municipality && (
        <section aria-labelledby="municipality">
          <h2 id="municipality">{words.municipality.title}</h2>
          <p>
            {/* The server answers there, not a page, and sends the browser on to another site: a plain link. */}
            <a
              className="button button--quiet"
              href={`${sitePaths.municipality}?${new URLSearchParams({ verder: fullPath(language, onward) })}`}
            >
              {words.municipality.with(municipality)}
            </a>
          </p>
        </section>
      )}
      <p>{words.who}</p>
      <p>{words.join}</p>
      <ul className="work-links">
        {networks.map(({ slug, name }) => (
          <li key={slug}>
            <Link to={sitePaths.join(slug)}>{words.joinIn(name)}</Link>
          </li>
        ))}
      </ul>
      {demo.length > 0 && (
        <section aria-labelledby="demo">
          <h2 id="demo">{words.demo.title}</h2>
          <p>{words.demo.lead}</p>
          <ul className="tasks">
            {demo.map(({ id, name, role }) => (
              <li key={id}>
                <span>
                  {name} <span className="quiet">({words.role[role]})</span>
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
