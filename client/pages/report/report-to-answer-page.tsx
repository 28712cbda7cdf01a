import { Form, Link, useLoaderData, useNavigation } from 'react-router'
import { useLanguage } from '../../app/language.tsx'
import type { PageHandle } from '../../app/page-head.ts'
import { sitePaths } from '../../app/site-paths.ts'
import { isWrong, useRefused } from '../../app/use-refused.ts'
import { instantInWords } from '../../app/words.ts'
import { Choices } from '../../ui/form/choices.tsx'
import { DoneNote } from '../../ui/form/done-note.tsx'
import { Refusal } from '../../ui/form/refusal.tsx'
import { SendButton } from '../../ui/form/send-button.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import type { ReportToAnswerData } from './report-to-answer-actions.ts'
import { REPORT_WORDS, useReportWords } from './report-words.ts'

export const reportToAnswerHandle: PageHandle<ReportToAnswerData> = {
  head: ({ report }, { language }) => ({
    title: REPORT_WORDS[language].answer.title(report.organization),
    index: false,
  }),
}

/** An editor or a coordinator reads what somebody reported, and answers. */
export function ReportToAnswerPage() {
  const words = useReportWords()
  const language = useLanguage()
  const { report, activity, desks, done } = useLoaderData<ReportToAnswerData>()
  const { answer } = report
  return (
    <div className="form-page">
      <h1>{words.answer.title(report.organization)}</h1>
      {done && answer && <DoneNote>{words.answer.done}</DoneNote>}
      <p>{words.answer.said(instantInWords(report.at, language))}</p>
      <section className="name-card">
        <ul>
          {report.kinds.map((kind) => (
            <li key={kind}>{words.kinds[kind]}</li>
          ))}
        </ul>
        {activity && <p>{words.answer.about(activity)}</p>}
        {report.words && (
          <>
            <p>{words.answer.quote}</p>
            <blockquote>{report.words}</blockquote>
          </>
        )}
      </section>
      {answer ? (
        <section className="name-card">
          <h2>{words.answer.was(instantInWords(answer.at, language))}</h2>
          <p>{words.answer.outcomes[answer.outcome]}</p>
          {answer.words && <blockquote>{answer.words}</blockquote>}
        </section>
      ) : (
        <AnswerForm report={report} />
      )}
      <ul className="work-links">
        {answer && (
          <li>
            <Link to={sitePaths.myListing(report.listing)}>{words.answer.edit}</Link>
          </li>
        )}
        {desks.map((network) => (
          <li key={network}>
            <Link to={sitePaths.desk(network)}>{words.answer.toDesk}</Link>
          </li>
        ))}
      </ul>
    </div>
  )
}

function AnswerForm({ report }: Pick<ReportToAnswerData, 'report'>) {
  const words = useReportWords()
  const refused = useRefused()
  const busy = useNavigation().state !== 'idle'
  const outcomes = Object.entries(words.answer.outcomes).map(([value, label]) => ({ value, label }))
  const wrong = {
    outcome: isWrong(refused, 'outcome') ? words.answer.outcomeWrong : undefined,
    words: isWrong(refused, 'words') ? words.wordsWrong : undefined,
  }
  const said = refused?.problem === 'not-now' ? words.answer.already : words.failed
  return (
    <>
      <p>
        {words.answer.first} <Link to={sitePaths.myListing(report.listing)}>{words.answer.edit}</Link>
      </p>
      {refused && <Refusal title={wrong.outcome ?? wrong.words ?? said} />}
      <Form method="post" noValidate>
        <Choices
          name="outcome"
          legend={words.answer.outcome}
          kind="radio"
          error={wrong.outcome}
          choices={outcomes}
          chosen={[refused?.values.outcome ?? '']}
        />
        <TextField
          name="words"
          label={words.answer.words}
          hint={words.answer.wordsHint}
          rows={3}
          maxLength={500}
          error={wrong.words}
          defaultValue={refused?.values.words}
        />
        <p>{report.wantsAnswer ? words.answer.wantsAnswer : words.answer.noAnswer}</p>
        <SendButton busy={busy}>{words.answer.send}</SendButton>
      </Form>
    </>
  )
}
