import { Link } from 'react-router'
import type { PublicActivity } from '#domain/public-listing.ts'
import type { ActivityKind } from '#domain/vocabulary.ts'
import { useDataLanguage } from '../../app/foreign.tsx'
import { useLanguage, useTexts } from '../../app/language.tsx'
import { instantInWords } from '../../app/words.ts'
import { saysFree } from '../../features/offers/offer-view.ts'
import { scheduleInShort } from '../../features/schedule/schedule-in-words.ts'
import { useOrganizationWords } from './organization-words.ts'

type Props = { activities: PublicActivity[]; confirmedAt: string | null; today: string; empty: string }

/** What an organisation does, kind by kind. */
export function ActivityList({ activities, confirmedAt, today, empty }: Props) {
  const texts = useTexts()
  const kinds = Object.keys(texts.vocabulary.kind) as ActivityKind[]
  if (activities.length === 0) return <p>{empty}</p>
  return kinds.map((kind) => {
    const ofKind = activities.filter((activity) => activity.kind === kind)
    if (ofKind.length === 0) return null
    return (
      <section key={kind} className="kind-group">
        <h3 className="offer__kind" data-kind={kind}>
          {texts.vocabulary.kind[kind]}
        </h3>
        <ul className="offers">
          {ofKind.map((activity) => (
            <li key={activity.id}>
              <ActivityLine activity={activity} confirmedAt={confirmedAt} today={today} />
            </li>
          ))}
        </ul>
      </section>
    )
  })
}

type LineProps = Omit<Props, 'activities' | 'empty'> & { activity: PublicActivity }

function ActivityLine({ activity, confirmedAt, today }: LineProps) {
  const words = useOrganizationWords()
  const { timesSaidAt } = activity
  const texts = useTexts()
  const language = useLanguage()
  const lang = useDataLanguage()
  const when = scheduleInShort(activity.schedule, { texts, language, today })
  const state = activity.capacity?.state
  return (
    <article className="offer" data-kind={activity.kind}>
      <h4 className="offer__title">
        <Link to={activity.url} lang={lang}>
          {activity.title}
        </Link>
      </h4>
      {activity.summary && <p lang={lang}>{activity.summary}</p>}
      {when && <p className="quiet when">{when}</p>}
      {when && timesSaidAt && timesSaidAt !== confirmedAt && (
        <p className="quiet">{words.timesSaid(instantInWords(timesSaidAt, language))}</p>
      )}
      <p className="offer__foot">
        {saysFree(activity.cost.free === true, activity.kind) && (
          <span className="badge badge--good">{texts.badge.free}</span>
        )}
        {state === 'full' && <span className="badge badge--stop">{texts.badge.full}</span>}
        {state === 'waiting-list' && <span className="badge badge--wait">{texts.badge.waitingList}</span>}
      </p>
    </article>
  )
}
