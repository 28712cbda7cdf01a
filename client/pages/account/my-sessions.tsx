import { Form } from 'react-router'
import { useLanguage } from '../../app/language.tsx'
import { instantInWords } from '../../app/words.ts'
import type { AccountData } from './account-actions.ts'
import { useAccountWords } from './account-words.ts'

/** Every place where one is signed in, each with a way to end it. */
export function MySessions({ sessions }: Pick<AccountData, 'sessions'>) {
  const words = useAccountWords().sessions
  const language = useLanguage()
  return (
    <section>
      <h2>{words.title}</h2>
      <ul className="tasks">
        {sessions.map(({ id, device, signedInAt, current }) => (
          <li key={id}>
            <span>
              {device || words.unknown}
              {current && <strong> ({words.here})</strong>}, {words.since(instantInWords(signedInAt, language))}
            </span>
            {!current && (
              <Form method="post">
                <input type="hidden" name="session" value={id} />
                <button
                  className="button button--quiet"
                  type="submit"
                  name="do"
                  value="end"
                  aria-label={words.endOf(device || words.unknown)}
                >
                  {words.end}
                </button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
