import { Link } from 'react-router'
import { useDataLanguage } from '../../app/foreign.tsx'
import type { LittleData } from './little-data.ts'

/** Never an empty page: what else to try, and somebody to ask. */
export function WayOn({ title, lines, links, tags, ask }: NonNullable<LittleData['wayOn']>) {
  const lang = useDataLanguage()
  return (
    <section className="nothing">
      <h2>{title}</h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Links className="links" links={links} />
      {tags && (
        <>
          <h3>{tags.title}</h3>
          <Links className="tags" links={tags.links} />
        </>
      )}
      {ask && (
        <>
          <h3>{ask.title}</h3>
          <p>{ask.lead}</p>
          {ask.contacts.map((contact) => (
            <p key={contact.name}>
              <span lang={lang}>{[contact.name, contact.role].filter(Boolean).join(', ')}</span>
              {contact.links.map(({ name, href }) => (
                <a key={href} className="nothing__ask" href={href}>
                  {name}
                </a>
              ))}
            </p>
          ))}
        </>
      )}
    </section>
  )
}

function Links({ className, links }: { className: string; links: { name: string; to: string }[] }) {
  if (links.length === 0) return null
  return (
    <ul className={className}>
      {links.map(({ name, to }) => (
        <li key={to}>
          <Link className={className === 'tags' ? 'tag' : undefined} to={to}>
            {name}
          </Link>
        </li>
      ))}
    </ul>
  )
}
