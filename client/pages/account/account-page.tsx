import { Form, useLoaderData, useLocation } from 'react-router'
import type { PageHandle } from '../../app/page-head.ts'
import type { Refused } from '../../app/submit.ts'
import { useRefused } from '../../app/use-refused.ts'
import { DoneNote } from '../../ui/form/done-note.tsx'
import { Refusal } from '../../ui/form/refusal.tsx'
import { SendButton } from '../../ui/form/send-button.tsx'
import type { AccountData } from './account-actions.ts'
import { ACCOUNT_WORDS, useAccountWords } from './account-words.ts'
import { MyDetails } from './my-details.tsx'
import { MyRights } from './my-rights.tsx'
import { MySessions } from './my-sessions.tsx'
import { MyWork } from './my-work.tsx'

export const accountHandle: PageHandle<AccountData> = {
  head: (_, { language }) => ({ title: ACCOUNT_WORDS[language].title, index: false }),
}

/** One's own page: what there is to do, one's details, where one is signed in, and the way out. */
export function AccountPage() {
  const words = useAccountWords()
  const { member, sessions, listings, done } = useLoaderData<AccountData>()
  const refused = useRefused()
  return (
    <div className="form-page">
      <h1>{words.hello(member.name)}</h1>
      {done && !refused && (
        <DoneNote>
          {{ saved: words.saved, left: words.rights.leave.done, invited: words.rights.invite.done }[done]}
        </DoneNote>
      )}
      {refused && <Refusal title={saidOf(refused, words)} />}
      <Form method="post">
        <SendButton name="do" value="sign-out" quiet>
          {words.signOut}
        </SendButton>
      </Form>
      <MyWork grants={member.grants} listings={listings} />
      <MyRights key={useLocation().key} member={member} listings={listings} />
      <MyDetails member={member} />
      <MySessions sessions={sessions} />
      <section>
        <h2>{words.data.title}</h2>
        <p>{words.data.lead}</p>
        <p>
          <a href="/api/v1/me/data" download="mijn-gegevens.json">
            {words.data.download}
          </a>
        </p>
        <details>
          <summary>{words.data.remove}</summary>
          <p>{words.data.sure}</p>
          <p>{words.data.alone}</p>
          <Form method="post">
            <SendButton name="do" value="delete" quiet>
              {words.data.confirm}
            </SendButton>
          </Form>
        </details>
      </section>
    </div>
  )
}

function saidOf({ problem, values }: Refused, { rights, failed }: ReturnType<typeof useAccountWords>): string {
  if (values.do === 'leave') return problem === 'not-now' ? rights.leave.last : failed
  if (values.do !== 'invite') return failed
  const said: Partial<Record<typeof problem, string>> = {
    invalid: rights.invite.emailWrong,
    'not-now': rights.invite.joined,
    'too-many': rights.invite.tooMany,
  }
  return said[problem] ?? failed
}
