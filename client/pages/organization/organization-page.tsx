import { useLoaderData } from 'react-router'
import type { PublicOrganization } from '#domain/public-listing.ts'
import { useDataLanguage } from '../../app/foreign.tsx'
import { useLanguage, useTexts } from '../../app/language.tsx'
import type { PageHandle } from '../../app/page-head.ts'
import { fullPath, paths, picturePath } from '../../app/paths.ts'
import { instantInWords, languageInWords } from '../../app/words.ts'
import { ContactLinks } from '../../features/offers/contact-links.tsx'
import { FreshnessLine } from '../../features/offers/freshness-line.tsx'
import { freshnessOf } from '../../features/offers/offer-view.ts'
import { MapPanel } from '../../features/places/map-panel.tsx'
import { pinOf } from '../../features/places/pins.ts'
import { BuildingList, PlaceBlock } from '../../features/places/place-block.tsx'
import { scheduleInWords } from '../../features/schedule/schedule-in-words.ts'
import { Breadcrumb } from '../../ui/breadcrumb.tsx'
import { Paragraphs } from '../../ui/paragraphs.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { ActivityList } from './activity-list.tsx'
import { IdentityBlock } from './identity-block.tsx'
import type { OrganizationData } from './organization-loader.ts'
import { useOrganizationWords } from './organization-words.ts'

export const organizationHandle: PageHandle<OrganizationData> = {
  head: ({ organization }) => ({
    title: organization.name,
    description: organization.summary || organization.description.slice(0, 200),
  }),
}

export function OrganizationPage() {
  const { organization, today } = useLoaderData<OrganizationData>()
  const texts = useTexts()
  const language = useLanguage()
  const lang = useDataLanguage()
  const words = useOrganizationWords()
  const { contact, contactSaidAt, confirmedAt, languages } = organization
  const isThin = !organization.description && organization.activities.length === 0 && !organization.identity.ownWords
  return (
    <div className="page">
      <Breadcrumb steps={[{ name: texts.site.search, to: paths.results }]} />
      <header className="page__head">
        <p className="offer__kind">{texts.badge.organization}</p>
        <h1 lang={lang}>{organization.name}</h1>
        {organization.summary && (
          <p className="lead" lang={lang}>
            {organization.summary}
          </p>
        )}
        {organization.picture && (
          <img
            className="picture"
            src={picturePath(organization.picture)}
            alt={organization.picture.alt}
            width={organization.picture.width}
            height={organization.picture.height}
          />
        )}
        {organization.demo && (
          <p className="badges">
            <span className="badge">{texts.badge.demo}</span>
          </p>
        )}
      </header>
      <div className="page__columns">
        <aside className="page__aside">
          <section className="next-step">
            <h2>{words.contact}</h2>
            <ContactLinks contact={contact} />
            {contactSaidAt && contactSaidAt !== confirmedAt && (
              <p className="quiet">{words.contactSaid(instantInWords(contactSaidAt, language))}</p>
            )}
            {organization.answers && <p>{words.answers(organization.answers)}</p>}
            {!contact.phone && !contact.email && !contact.website && <p>{words.noContact}</p>}
          </section>
          <FreshnessLine freshness={freshnessOf(confirmedAt, { texts, language, today })} />
          {languages.length > 0 && (
            <p className="quiet">
              {words.languages}: {languages.map((code) => languageInWords(code, language)).join(', ')}
            </p>
          )}
          {organization.kvkNumber && (
            <p className="quiet">
              {words.kvk}: {organization.kvkNumber}
            </p>
          )}
          <p className="links">
            {!contact.noRequests && (
              <>
                <a href={fullPath(language, `${organization.url}/vragen`)}>{words.ask}</a>
                <br />
              </>
            )}
            <a href={fullPath(language, `${organization.url}/melden`)}>{words.report}</a>
            <br />
            <a href={fullPath(language, `${organization.url}/bijhouden`)}>{words.claim}</a>
          </p>
          <keep-button offer={organization.id} label={organization.name} />
          <PrintButton />
        </aside>
        <div className="page__main">
          {isThin && <p>{words.thin}</p>}
          {organization.description && (
            <div>
              <Paragraphs text={organization.description} />
            </div>
          )}
          <IdentityBlock identity={organization.identity} />
          <section>
            <h2>{words.activities}</h2>
            <ActivityList
              activities={organization.activities}
              confirmedAt={confirmedAt}
              today={today}
              empty={words.noActivities}
            />
          </section>
          {organization.locations.length > 0 && <Places organization={organization} today={today} />}
        </div>
      </div>
    </div>
  )
}

function Places({ organization, today }: { organization: PublicOrganization; today: string }) {
  const texts = useTexts()
  const language = useLanguage()
  const lang = useDataLanguage()
  const words = useOrganizationWords()
  const { locations } = organization
  const pins = locations.flatMap((place) =>
    pinOf(place, { title: place.name || organization.name, url: organization.url }, language),
  )
  const codes = locations.flatMap((place) => place.neighbourhood?.code ?? [])
  return (
    <section>
      <h2>{words.locations}</h2>
      <ul className="places">
        {locations.map((place) => {
          const hours = scheduleInWords(place.openingHours, { texts, language, today })
          const { note } = place.openingHours
          return (
            <li key={place.id}>
              <PlaceBlock place={place} />
              {(hours.length > 0 || note) && <h3>{words.openingHours}</h3>}
              {hours.map((line) => (
                <p key={line} className="when">
                  {line}
                </p>
              ))}
              {note && <p lang={lang}>{note}</p>}
              <BuildingList place={place} />
            </li>
          )
        })}
      </ul>
      <MapPanel pins={pins} areaCodes={[...new Set(codes)]} label={words.mapLabel(organization.name)} />
    </section>
  )
}
