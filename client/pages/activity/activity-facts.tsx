import type { ActivityDetail } from '#domain/reply.ts'
import type { LocalDate } from '#domain/schedule.ts'
import { useDataLanguage } from '../../app/foreign.tsx'
import { useLanguage } from '../../app/language.tsx'
import { paths } from '../../app/paths.ts'
import { dateInWords, instantInWords, languageInWords } from '../../app/words.ts'
import { useActivityTexts } from '../../features/offers/activity-texts.ts'
import { saysFree } from '../../features/offers/offer-view.ts'
import { datedInWords, scheduleInWords } from '../../features/schedule/schedule-in-words.ts'
import { Fact } from '../../ui/fact.tsx'
import { audienceInWords } from './audience-in-words.ts'
import { costInWords } from './cost-in-words.ts'
import { formName } from './form-name.ts'
import { WhereFact } from './where-fact.tsx'

type Props = { activity: ActivityDetail; today: LocalDate }

/** Everything a reader asks before going: when, where, for whom, what it costs, and what to bring. */
export function ActivityFacts({ activity, today }: Props) {
  const texts = useActivityTexts()
  const language = useLanguage()
  const lang = useDataLanguage()
  const words = texts.activity
  const { free } = activity.cost
  const needless = free === true && !saysFree(free, activity.kind)
  const costs = needless ? '' : costInWords(activity.cost, texts, language)
  const { capacity, contribute } = activity
  return (
    <div className="facts">
      <WhenFact activity={activity} today={today} />
      <WhereFact activity={activity} />
      <Fact icon="people" title={words.forWhom}>
        <p>{audienceInWords(activity.audience, texts)}</p>
        {activity.exclusions && (
          <p>
            {!/^niet\b/i.test(activity.exclusions) && <strong>{words.notFor}: </strong>}
            <span lang={lang}>{activity.exclusions}</span>
          </p>
        )}
      </Fact>
      {capacity && (
        <Fact icon="info" title={words.capacity}>
          <p>
            {words.capacitySaid(texts.vocabulary.capacity[capacity.state], instantInWords(capacity.saidAt, language))}
          </p>
        </Fact>
      )}
      {(costs || activity.cost.note) && (
        <Fact icon="euro" title={words.costs}>
          {costs && <p>{costs}</p>}
          {activity.cost.note && <p lang={lang}>{activity.cost.note}</p>}
        </Fact>
      )}
      {activity.form.length > 0 && (
        <Fact icon="home" title={words.form}>
          <p>{activity.form.map((form) => formName(form, activity.kind, texts)).join(' · ')}</p>
        </Fact>
      )}
      {activity.languages.length > 0 && (
        <Fact icon="speech" title={words.language}>
          <p>{activity.languages.map((code) => languageInWords(code, language)).join(', ')}</p>
        </Fact>
      )}
      {(contribute.length > 0 || activity.contributeNote) && (
        <Fact icon="hand" title={words.contribute}>
          {contribute.length > 0 && <p>{words.contributeLead}</p>}
          {contribute.length > 0 && (
            <ul>
              {contribute.map((one) => (
                <li key={one}>{texts.vocabulary.contribution[one]}</li>
              ))}
            </ul>
          )}
          {activity.contributeNote && <p lang={lang}>{activity.contributeNote}</p>}
        </Fact>
      )}
    </div>
  )
}

function WhenFact({ activity, today }: Props) {
  const texts = useActivityTexts()
  const language = useLanguage()
  const lang = useDataLanguage()
  const words = texts.activity
  const speech = { texts, language, today }
  const lines = scheduleInWords(activity.schedule, speech)
  const { note } = activity.schedule
  const { confirmedAt, nextMoments, timesSaidAt, validFrom, validUntil } = activity
  const showDates = nextMoments.length > 0 && activity.schedule.recurring.length > 0
  return (
    <Fact icon="clock" title={words.when}>
      {lines.length === 0 && !note && <p>{words.whenUnknown}</p>}
      {lines.map((line) => (
        <p key={line} className="when">
          {line}
        </p>
      ))}
      {note && <p lang={lang}>{note}</p>}
      {validUntil && <p>{sentence(texts.schedule.through(dateInWords(validUntil, language)))}</p>}
      {validFrom && validFrom > today && <p>{sentence(texts.schedule.since(dateInWords(validFrom, language)))}</p>}
      {timesSaidAt && timesSaidAt !== confirmedAt && (
        <p className="quiet">{words.timesSaid(instantInWords(timesSaidAt, language))}</p>
      )}
      {nextMoments.length > 0 && (
        <p>
          <a href={paths.calendar(activity.url)} hrefLang="nl" type="text/calendar">
            {words.calendar}
          </a>
        </p>
      )}
      {showDates && (
        <details className="dates" open>
          <summary>{nextMoments.length === 1 ? words.nextDate : words.nextDates}</summary>
          <ul>
            {nextMoments.slice(0, 5).map((dated) => (
              <li key={`${dated.date} ${dated.startTime}`}>{datedInWords(dated, speech)}</li>
            ))}
          </ul>
        </details>
      )}
    </Fact>
  )
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}
