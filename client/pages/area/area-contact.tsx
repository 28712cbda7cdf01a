import { useDataLanguage } from '../../app/foreign.tsx'
import { Icon } from '../../ui/icon.tsx'
import type { AreaData } from './area-loader.ts'
import { useAreaWords } from './area-words.ts'

/** People to ask: the network of this place. Not the links of an organisation, whose words this page does not carry. */
export function AreaContact({ networks }: Pick<AreaData, 'networks'>) {
  const words = useAreaWords().contact
  const lang = useDataLanguage()
  const reachable = networks.filter(({ contact }) => contact.phone || contact.email)
  if (reachable.length === 0) return null
  return (
    <section className="next-step">
      <h2>{words.title}</h2>
      {reachable.map(({ slug, name, contact: { role, phone, email } }) => (
        <div key={slug}>
          <p>
            {words.lead} <span lang={lang}>{name}</span>
            {role && (
              <>
                {' '}
                (<span lang={lang}>{role}</span>)
              </>
            )}
            .
          </p>
          <ul className="contact">
            {phone && (
              <li>
                <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>
                  <Icon name="phone" /> {words.call(phone)}
                </a>
              </li>
            )}
            {email && (
              <li>
                <a href={`mailto:${email}`}>
                  <Icon name="mail" /> {words.mail}
                </a>
              </li>
            )}
          </ul>
        </div>
      ))}
    </section>
  )
}
