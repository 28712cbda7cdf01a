import { Fragment } from 'react'
import { Link } from 'react-router'
import type { Grant } from '#domain/members/member.ts'
import { sitePaths } from '../../app/site-paths.ts'
import { useAccountWords } from './account-words.ts'

type Props = { grants: Grant[]; listings: { id: string; name: string }[] }

/** What somebody may do, as the places to do it. */
export function MyWork({ grants, listings }: Props) {
  const { listings: mine, networks, professional, keeping } = useAccountWords()
  const coordinated = grants.flatMap((grant) => (grant.role === 'coordinator' ? [grant.network] : []))
  const asks = grants.some(({ role }) => role === 'professional' || role === 'coordinator')
  return (
    <>
      {listings.length > 0 && (
        <section>
          <h2>{mine.title}</h2>
          <ul className="tasks">
            {listings.map(({ id, name }) => (
              <li key={id}>
                <Link to={sitePaths.myListing(id)}>{name || mine.edit}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {coordinated.length > 0 && (
        <section>
          <h2>{networks.title}</h2>
          <ul className="tasks">
            {coordinated.map((network) => (
              <Fragment key={network}>
                <li>
                  <Link to={sitePaths.desk(network)}>{networks.desk(networkName(network))}</Link>
                </li>
                <li>
                  <Link to={sitePaths.members(network)}>{networks.members(networkName(network))}</Link>
                </li>
                <li>
                  <Link to={sitePaths.proposeWords(network)}>{networks.words(networkName(network))}</Link>
                </li>
              </Fragment>
            ))}
          </ul>
        </section>
      )}
      {grants.some(({ role }) => role === 'administrator') && (
        <section>
          <h2>{keeping.title}</h2>
          <ul className="tasks">
            <li>
              <Link to={sitePaths.needs}>{keeping.needs}</Link>
            </li>
            <li>
              <Link to={sitePaths.areaNames}>{keeping.areaNames}</Link>
            </li>
          </ul>
        </section>
      )}
      {asks && (
        <section>
          <h2>{professional.title}</h2>
          <ul className="tasks">
            <li>
              <Link to={sitePaths.match}>{professional.match}</Link>
            </li>
            <li>
              <Link to={sitePaths.lists}>{professional.lists}</Link>
            </li>
            <li>
              <Link to={sitePaths.cooperations}>{professional.cooperations}</Link>
            </li>
          </ul>
        </section>
      )}
    </>
  )
}

/** A network's slug as its name: `den-haag` is Den Haag. */
export function networkName(slug: string): string {
  return slug.replace(/(^|-)(\w)/g, (_, dash: string, letter: string) => (dash ? ' ' : '') + letter.toUpperCase())
}
