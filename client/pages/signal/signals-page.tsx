import { Form, Link, useLoaderData, useParams } from 'react-router'
import type { PageHandle } from '../../app/page-head.ts'
import { sitePaths } from '../../app/site-paths.ts'
import { useRefused } from '../../app/use-refused.ts'
import { Refusal } from '../../ui/form/refusal.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { SendButton } from '../../ui/form/send-button.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { CooperationCounts } from './cooperation-counts.tsx'
import type { SignalsData } from './signal-actions.ts'
import { SignalCounts } from './signal-counts.tsx'
import { SIGNAL_WORDS, useSignalWords } from './signal-words.ts'

export const signalsHandle: PageHandle<SignalsData> = {
  head: (_, { language }) => ({ title: SIGNAL_WORDS[language].open.title, index: false }),
}

/** The coordinator's signals: put together what is the same, answer, and the sayers hear it. */
export function SignalsPage() {
  const { open, wrong } = useSignalWords()
  const { signals, areas, needs, counts, cooperations } = useLoaderData<SignalsData>()
  const { network = '' } = useParams()
  const refused = useRefused()
  const isPersonal = refused?.fields.some(({ code }) => code === 'personal-details')
  return (
    <div className="form-page">
      <h1>{open.title}</h1>
      <ul className="work-links">
        <li>
          <Link to={sitePaths.desk(network)}>{open.toDesk}</Link>
        </li>
      </ul>
      {refused && <Refusal title={isPersonal ? wrong.personal : wrong.other} />}
      {signals.length === 0 && <p>{open.none}</p>}
      {signals.map(({ id, words, need, area, same, heard }) => {
        const others = signals.filter((other) => other.id !== id)
        const about = [
          needs.find(({ value }) => value === need)?.label,
          areas.find(({ value }) => value === area)?.label,
        ]
        return (
          <section key={id}>
            <h2>{about.filter(Boolean).join(', ') || words.slice(0, 60)}</h2>
            <blockquote>{words}</blockquote>
            {same.length > 0 && (
              <details>
                <summary>{open.same(same.length)}</summary>
                {same.map((text) => (
                  <blockquote key={text}>{text}</blockquote>
                ))}
              </details>
            )}
            <Form method="post">
              <input type="hidden" name="signal" value={id} />
              <TextField
                name="words"
                label={open.answer}
                hint={`${open.answerHint} ${heard > 0 ? open.heard(heard) : ''}`}
                rows={3}
                maxLength={500}
                defaultValue={refused?.values.signal === id ? refused.values.words : undefined}
                error={isPersonal && refused?.values.signal === id ? wrong.personal : undefined}
              />
              <SendButton>{open.send}</SendButton>
            </Form>
            {others.length > 0 && (
              <Form method="post">
                <input type="hidden" name="signal" value={id} />
                <SelectField
                  name="into"
                  label={open.merge}
                  none={open.choose}
                  choices={others.map((other) => ({ value: other.id, label: other.words.slice(0, 80) }))}
                />
                <SendButton quiet>{open.mergeSend}</SendButton>
              </Form>
            )}
          </section>
        )
      })}
      <SignalCounts counts={counts} areas={areas} needs={needs} />
      <CooperationCounts cooperations={cooperations} areas={areas} needs={needs} />
    </div>
  )
}
