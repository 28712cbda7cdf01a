import { Form } from 'react-router'
import type { Grant } from '#domain/members/member.ts'
import { useRefused } from '../../app/use-refused.ts'
import { Choices } from '../../ui/form/choices.tsx'
import { SendButton } from '../../ui/form/send-button.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import type { AccountData } from './account-actions.ts'
import { useAccountWords } from './account-words.ts'
import { networkName } from './my-work.tsx'

type Props = Pick<AccountData, 'member' | 'listings'>

/** Each right one has: inviting somebody beside oneself, and stopping. */
export function MyRights({ member, listings }: Props) {
  const { rights } = useAccountWords()
  if (member.grants.length === 0) return null
  const nameOf = (grant: Grant) => {
    if (grant.role === 'administrator') return ''
    if (grant.role !== 'editor') return networkName(grant.network)
    return listings.find(({ id }) => id === grant.listing)?.name || rights.nameless
  }
  return (
    <section>
      <h2>{rights.title}</h2>
      <ul className="desk__items">
        {member.grants.map((grant) => (
          <li className="desk__item" key={JSON.stringify(grant)}>
            <h3>{rights.right(rights.role[grant.role], nameOf(grant))}</h3>
            {grant.role !== 'professional' && (
              <InviteBeside grant={grant} right={rights.right(rights.role[grant.role], nameOf(grant))} />
            )}
            <Leave member={member} grant={grant} right={rights.right(rights.role[grant.role], nameOf(grant))} />
          </li>
        ))}
      </ul>
    </section>
  )
}

type OneRight = { grant: Grant; right: string }

function InviteBeside({ grant, right }: OneRight) {
  const { invite } = useAccountWords().rights
  const refused = useRefused()
  const written = JSON.stringify(grant)
  const mine = refused?.values.do === 'invite' && refused.values.grant === written ? refused : null
  // Who hears that they are the last finds the way out opened.
  const isLast = refused?.values.do === 'leave' && refused.values.grant === written
  return (
    <details className="desk__ask" open={mine !== null || isLast}>
      <summary aria-label={invite.openOf(right)}>{invite.open}</summary>
      <p>{invite.lead}</p>
      <Form method="post" noValidate>
        <input type="hidden" name="grant" value={written} />
        <TextField
          name="email"
          type="email"
          label={invite.email}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          error={mine?.problem === 'invalid' ? invite.emailWrong : undefined}
          defaultValue={mine?.values.email}
        />
        <Choices
          name="handsOver"
          legend={invite.stop}
          kind="checkbox"
          choices={[{ value: 'yes', label: invite.handsOver, hint: invite.handsOverHint }]}
          chosen={[isLast ? 'yes' : (mine?.values.handsOver ?? '')]}
        />
        <SendButton name="do" value="invite">
          {invite.send}
        </SendButton>
      </Form>
    </details>
  )
}

function Leave({ member, grant, right }: OneRight & Pick<Props, 'member'>) {
  const { leave } = useAccountWords().rights
  return (
    <details className="desk__ask">
      <summary aria-label={leave.openOf(right)}>{leave.open}</summary>
      <p>{leave.sure}</p>
      {member.grants.length === 1 && <p>{leave.lastRight}</p>}
      <Form method="post">
        <input type="hidden" name="member" value={member.id} />
        <input type="hidden" name="grant" value={JSON.stringify(grant)} />
        <SendButton name="do" value="leave" quiet>
          {leave.yes}
        </SendButton>
      </Form>
    </details>
  )
}
