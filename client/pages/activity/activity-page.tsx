import { Link, useLoaderData } from 'react-router'
import type { ActivityDetail } from '#domain/reply.ts'
import { useDataLanguage } from '../../app/foreign.tsx'
import { useLanguage, useTexts } from '../../app/language.tsx'
import type { PageHandle } from '../../app/page-head.ts'
import { fullPath, paths } from '../../app/paths.ts'
import { useActivityTexts } from '../../features/offers/activity-texts.ts'
import { ContactLinks } from '../../features/offers/contact-links.tsx'
import { FreshnessLine } from '../../features/offers/freshness-line.tsx'
import { freshnessOf, saysFree } from '../../features/offers/offer-view.ts'
import { EMPTY_SEARCH, resultsPath } from '../../features/search/search-address.ts'
import { Breadcrumb } from '../../ui/breadcrumb.tsx'
import { Paragraphs } from '../../ui/paragraphs.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { ActivityFacts } from './activity-facts.tsx'
import type { ActivityData } from './activity-loader.ts'

export const activityHandle: PageHandle<ActivityData> = {
  head: ({ activity }) => ({
    title: `${activity.title} (${activity.organization.name})`,
    description: activity.summary || activity.description.slice(0, 200),
  }),
}

export function ActivityPage() {
  const { activity, today, selfReliance } = useLoaderData<ActivityData>()
  const texts = useActivityTexts()
  const language = useLanguage()
  const lang = useDataLanguage()
  const words = texts.activity
  const freshness = freshnessOf(activity.confirmedAt, { texts, language, today })
  const { organization } = activity
  return (
    <div className="page">
      <Breadcrumb
        steps={[
          { name: texts.site.search, to: paths.results },
          { name: organization.name, to: organization.url },
        ]}
      />
      <header className="page__head">
        <p className="offer__kind" data-kind={activity.kind}>
          {texts.vocabulary.kind[activity.kind]}
        </p>
        <h1 lang={lang}>{activity.title}</h1>
        {activity.summary && (
          <p className="lead" lang={lang}>
            {activity.summary}
          </p>
        )}
        <ActivityBadges activity={activity} />
      </header>
      <div className="page__columns">
        <aside className="page__aside">
          <section className="next-step">
            <h2>{words.nextStep}</h2>
            <p className="next-step__what" lang={activity.nextStep ? lang : undefined}>
              {activity.nextStep || words.nextStepFallback}
            </p>
            <RoomLine capacity={activity.capacity} />
            <ContactLinks contact={organization.contact} />
            {activity.registration && <p>{texts.vocabulary.registration[activity.registration]}</p>}
          </section>
          <FreshnessLine freshness={freshness} />
          <p className="links">
            <a href={fullPath(language, `${organization.url}/melden?activiteit=${activity.id}`)}>{words.report}</a>
          </p>
          <keep-button offer={activity.id} label={activity.title} />
          <PrintButton />
        </aside>
        <div className="page__main">
          {activity.description && (
            <section>
              <h2>{words.what}</h2>
              <Paragraphs text={activity.description} />
            </section>
          )}
          <ActivityFacts activity={activity} today={today} />
          <HelpsWith activity={activity} selfReliance={selfReliance} />
          <section className="who">
            <h2>{words.organization}</h2>
            <h3>
              <Link to={organization.url} lang={lang}>
                {organization.name}
              </Link>
            </h3>
            {organization.summary && <p lang={lang}>{organization.summary}</p>}
            {organization.identity.ownWords && (
              <blockquote className="identity" lang={lang}>
                {organization.identity.ownWords}
              </blockquote>
            )}
            {organization.identity.tradition && (
              <p className="quiet">{texts.vocabulary.tradition[organization.identity.tradition]}</p>
            )}
          </section>
        </div>
      </div>
    </div>
  )
}

/** Who reads that it is full also reads what is still possible. */
function RoomLine({ capacity }: Pick<ActivityDetail, 'capacity'>) {
  const { activity } = useActivityTexts()
  if (!capacity || capacity.state === 'open') return null
  const said = capacity.state === 'full' ? activity.full : activity.waitingList(capacity.waitWeeks)
  return <p className="next-step__room">{said}</p>
}

function ActivityBadges({ activity }: { activity: ActivityDetail }) {
  const { badge } = useTexts()
  const state = activity.capacity?.state
  return (
    <p className="badges">
      {saysFree(activity.cost.free === true, activity.kind) && <span className="badge badge--good">{badge.free}</span>}
      {state === 'full' && <span className="badge badge--stop">{badge.full}</span>}
      {state === 'waiting-list' && <span className="badge badge--wait">{badge.waitingList}</span>}
      {activity.demo && <span className="badge">{badge.demo}</span>}
    </p>
  )
}

function HelpsWith({ activity, selfReliance }: Pick<ActivityData, 'activity' | 'selfReliance'>) {
  const texts = useActivityTexts()
  const language = useLanguage()
  if (activity.needs.length === 0 && selfReliance.length === 0) return null
  return (
    <section>
      <h2>{texts.activity.helpsWith}</h2>
      <ul className="tags">
        {activity.needs.map((need) => (
          <li key={need.code}>
            <Link className="tag" to={resultsPath({ ...EMPTY_SEARCH, need: [need.code] })}>
              {need.name[language]}
            </Link>
          </li>
        ))}
      </ul>
      {selfReliance.length > 0 && (
        <p className="quiet">
          {texts.activity.selfReliance}: {selfReliance.join(', ')}
        </p>
      )}
    </section>
  )
}
