import type { Contact } from '#domain/organization.ts'
import { useDataLanguage } from '../../app/foreign.tsx'
import { Icon } from '../../ui/icon.tsx'
import { useActivityTexts } from './activity-texts.ts'

/** The ways to reach an organisation, the quickest first. */
export function ContactLinks({ contact }: { contact: Contact }) {
  const { activity } = useActivityTexts()
  const lang = useDataLanguage()
  const [name, host] = (contact.email ?? '').split('@')
  return (
    <>
      {contact.role && (
        <p>
          {activity.contactRole('')}
          <span lang={lang}>{contact.role}</span>
        </p>
      )}
      <ul className="contact">
        {contact.phone && (
          <li>
            <a href={`tel:${contact.phone.replace(/[^+\d]/g, '')}`}>
              <Icon name="phone" /> {activity.call(contact.phone)}
            </a>
          </li>
        )}
        {contact.email && (
          <li>
            <a href={`mailto:${contact.email}`}>
              <Icon name="mail" />
              <span>
                {activity.mail}
                <span className="contact__address">
                  {name}
                  <wbr />@{host}
                </span>
              </span>
            </a>
          </li>
        )}
        {contact.website && (
          <li>
            <a href={contact.website} rel="noopener">
              <Icon name="link" />
              <span>
                {activity.website}
                <span className="contact__address">{contact.website.replace(/^https?:\/\/|\/$/g, '')}</span>
              </span>
            </a>
          </li>
        )}
      </ul>
      {contact.answersWithinDays !== null && <p>{activity.answersWithin(contact.answersWithinDays)}</p>}
      {contact.note && <p lang={lang}>{contact.note}</p>}
    </>
  )
}
