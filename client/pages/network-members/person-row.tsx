import { Form } from 'react-router'
import { useLanguage } from '../../app/language.tsx'
import { instantInWords } from '../../app/words.ts'
import { SendButton } from '../../ui/form/send-button.tsx'
import type { Person } from './network-members-actions.ts'
import { useNetworkMembersWords } from './network-members-words.ts'

/** One member with the rights in this network, each to take away after a second question. */
export function PersonRow({ person: { id, name, email, lastSignInAt, rights } }: { person: Person }) {
  const words = useNetworkMembersWords()
  const language = useLanguage()
  const { takeAway } = words
  return (
    <li className="desk__item">
      <h2 className="desk__name">{name}</h2>
      <p>
        {email}
        <br />
        <span className="quiet">
          {lastSignInAt ? words.lastSignIn(instantInWords(lastSignInAt, language)) : words.neverSignedIn}
        </span>
      </p>
      <ul className="rights">
        {rights.map(({ grant, name: where }) => {
          const right = words.right(words.role[grant.role], where)
          return (
            <li key={JSON.stringify(grant)}>
              <span>{right}</span>
              <details className="desk__ask">
                <summary aria-label={takeAway.openOf(right, name)}>{takeAway.open}</summary>
                <p>{takeAway.sure(right, name)}</p>
                <p>{takeAway.gone}</p>
                <Form method="post">
                  <input type="hidden" name="member" value={id} />
                  <input type="hidden" name="grant" value={JSON.stringify(grant)} />
                  <SendButton name="do" value="take" quiet>
                    {takeAway.yes}
                  </SendButton>
                </Form>
              </details>
            </li>
          )
        })}
      </ul>
    </li>
  )
}
