import { Link, useLoaderData, useLocation } from 'react-router'
import type { PageHandle } from '../../app/page-head.ts'
import { sitePaths } from '../../app/site-paths.ts'
import { useRefused } from '../../app/use-refused.ts'
import { DoneNote } from '../../ui/form/done-note.tsx'
import { Refusal } from '../../ui/form/refusal.tsx'
import { AuditList } from './audit-list.tsx'
import { InviteForm } from './invite-form.tsx'
import type { NetworkMembersData } from './network-members-actions.ts'
import { NETWORK_MEMBERS_WORDS, useNetworkMembersWords } from './network-members-words.ts'
import { PersonRow } from './person-row.tsx'

export const networkMembersHandle: PageHandle<NetworkMembersData> = {
  head: ({ network }, { language }) => ({ title: NETWORK_MEMBERS_WORDS[language].title(network), index: false }),
}

/** Who takes part in a network and with which rights; inviting, taking away, and what changed. */
export function NetworkMembersPage() {
  const words = useNetworkMembersWords()
  const { slug, network, members, done } = useLoaderData<NetworkMembersData>()
  const refused = useRefused()
  // After every answer the form is a new one: empty when it went well, with what was typed when it did not.
  const { key } = useLocation()
  const taking = refused?.values.do === 'take'
  return (
    <div className="desk">
      <h1>{words.title(network)}</h1>
      <p className="lead">{words.lead(members.length)}</p>
      <ul className="work-links">
        <li>
          <Link to={sitePaths.desk(slug)}>{words.toDesk}</Link>
        </li>
      </ul>
      {done && !refused && <DoneNote>{done === 'invited' ? words.invite.done : words.takeAway.done}</DoneNote>}
      {taking && <Refusal title={refused.problem === 'not-now' ? words.takeAway.last : words.failed} />}
      <ul className="desk__items">
        {members.map((person) => (
          <PersonRow key={person.id} person={person} />
        ))}
      </ul>
      <InviteForm key={key} refused={taking ? null : refused} />
      <AuditList />
    </div>
  )
}
