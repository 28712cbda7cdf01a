import { useLoaderData } from 'react-router'
import type { Role } from '#domain/members/member.ts'
import { useLanguage } from '../../app/language.tsx'
import { instantInWords } from '../../app/words.ts'
import type { NetworkMembersData } from './network-members-actions.ts'
import { useNetworkMembersWords } from './network-members-words.ts'

/** What changed in rights and publications, in sentences. Of who went away no name is left. */
export function AuditList() {
  const words = useNetworkMembersWords()
  const language = useLanguage()
  const data = useLoaderData<NetworkMembersData>()
  const { audit } = words
  const people = new Map(data.members.map(({ id, name }) => [id, name]))
  const listings = new Map(data.organizations.map(({ id, name }) => [id, name]))
  const named = (id: string | null) => (id ? (people.get(id) ?? audit.gone) : audit.map)
  return (
    <section aria-labelledby="audit">
      <h2 id="audit">{audit.title}</h2>
      <p>{audit.lead}</p>
      {data.audit.length === 0 && <p>{audit.none}</p>}
      <ul className="audit">
        {data.audit.map(({ id, at, by, action, role, member, listing }) => {
          const listed = listing && listings.get(listing)
          const right = words.right(
            role ? words.role[role as Role] : '',
            role === 'editor' ? (listed ?? '') : data.network,
          )
          return (
            <li key={id}>
              <span className="quiet">{instantInWords(at, language)}</span>
              <span>{audit.does[action](named(by), right, named(member), listed ?? audit.aListing)}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
