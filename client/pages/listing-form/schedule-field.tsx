import { useEffect, useId, useRef, useState } from 'react'
import type { Reply } from '#contract'
import { useLanguage, useTexts } from '../../app/language.tsx'
import { localDateOf } from '../../app/words.ts'
import { useEditingWords } from '../../features/editing/editing-words.ts'
import { useLastAsked } from '../../features/editing/last-asked.ts'
import { datedInWords, scheduleInWords } from '../../features/schedule/schedule-in-words.ts'
import { useTypedBefore } from '../../ui/form/use-typed-before.ts'
import type { Values } from './values-of.ts'

type Reading = Reply<'readSchedule'>
type Props = { label: string; values: Values; was: string; asked: Reading | null }

/** After the last key, so long a person may be thinking. */
const PAUSE_MS = 500

/** Times in people's own words, with how we read them and the first times beside it. */
export function ScheduleField({ label, values, was, asked }: Props) {
  const { activity: words } = useEditingWords().form
  const id = useId()
  useTypedBefore(id)
  const asking = useLastAsked()
  const [reading, setReading] = useState<Reading | null>(asked)
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => setReading(asked), [asked])
  useEffect(() => () => clearTimeout(pause.current), [])

  function readSoon(text: string): void {
    clearTimeout(pause.current)
    const isLast = asking()
    pause.current = setTimeout(async () => {
      const { call } = await import('../../app/api.ts')
      // Without a connection there is no preview; the words are read when the form is sent.
      const read = await call('readSchedule', { body: { text } }).catch(() => null)
      if (isLast()) setReading(read)
    }, PAUSE_MS)
  }

  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <p className="field__hint" id={`${id}-hint`}>
        {words.scheduleHint} {words.scheduleExample}
      </p>
      <textarea
        id={id}
        name="schedule"
        rows={4}
        maxLength={2000}
        defaultValue={values.schedule}
        aria-describedby={`${id}-hint ${id}-read`}
        onInput={({ currentTarget }) => readSoon(currentTarget.value)}
      />
      <input type="hidden" name="scheduleWas" value={was} />
      {asked && <input type="hidden" name="scheduleSeen" value={values.schedule} />}
      <div id={`${id}-read`} aria-live="polite">
        {reading && <ReadBack reading={reading} />}
      </div>
    </div>
  )
}

function ReadBack({ reading: { schedule, unread, assumed, next } }: { reading: Reading }) {
  const texts = useTexts()
  const language = useLanguage()
  const { activity: words } = useEditingWords().form
  const speech = { texts, language, today: localDateOf(new Date()) }
  const lines = scheduleInWords(schedule, speech)
  return (
    <div className="read-back">
      <p className="read-back__title">{words.scheduleRead}</p>
      {lines.length === 0 && <p>{words.scheduleNone}</p>}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {schedule.note && <p>{schedule.note}</p>}
      {next.length > 0 && (
        <>
          <p className="read-back__title">{words.scheduleNext}</p>
          <ul>
            {next.slice(0, 4).map((dated) => (
              <li key={`${dated.date} ${dated.startTime}`}>{datedInWords(dated, speech)}</li>
            ))}
          </ul>
        </>
      )}
      {unread.map(({ words: piece, why }) => (
        <p className="field__error" key={`${why} ${piece}`}>
          {words.unread[why](piece)}
        </p>
      ))}
      {assumed.map((what) => (
        <p key={what}>{words.assumed[what]}</p>
      ))}
    </div>
  )
}
