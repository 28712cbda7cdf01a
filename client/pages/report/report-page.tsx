import { Form, Link, useLoaderData, useNavigation } from 'react-router'
import type { ReportKind } from '#domain/report.ts'
import type { PageHandle } from '../../app/page-head.ts'
import { isWrong, useRefused } from '../../app/use-refused.ts'
import { Choices } from '../../ui/form/choices.tsx'
import { DoneNote } from '../../ui/form/done-note.tsx'
import { Refusal } from '../../ui/form/refusal.tsx'
import { SendButton } from '../../ui/form/send-button.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { TrapField } from '../../ui/form/trap-field.tsx'
import type { ReportData } from './report-actions.ts'
import { REPORT_WORDS, useReportWords } from './report-words.ts'

export const reportHandle: PageHandle<unknown> = {
  head: (_, { language }) => ({ title: REPORT_WORDS[language].title, index: false }),
}

/** Anyone says what is not right: ticks, a few words, and an address for the answer if they like. */
export function ReportPage() {
  const words = useReportWords()
  const { organization, activity, done } = useLoaderData<ReportData>()
  const { name, url } = organization
  if (done)
    return (
      <div className="form-page">
        <h1>{words.thanks.title}</h1>
        <DoneNote>{words.thanks.lead(name)}</DoneNote>
        <p>
          <Link className="more" to={url}>
            {words.thanks.back(name)}
          </Link>
        </p>
      </div>
    )
  return (
    <div className="form-page">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead(name)}</p>
      {activity && <p>{words.answer.about(activity.title)}</p>}
      <p>{words.danger}</p>
      <ReportForm listing={organization.id} activity={activity?.id ?? ''} />
    </div>
  )
}

function ReportForm({ listing, activity }: { listing: string; activity: string }) {
  const words = useReportWords()
  const refused = useRefused()
  const busy = useNavigation().state !== 'idle'
  const kinds = Object.keys(words.kinds) as ReportKind[]
  const wrong = {
    kinds: isWrong(refused, 'kinds') ? words.whatWrong : undefined,
    words: isWrong(refused, 'words') ? words.wordsWrong : undefined,
    email: isWrong(refused, 'email') ? words.emailWrong : undefined,
  }
  const said = refused?.problem === 'too-many' ? words.tooMany : words.failed
  return (
    <>
      {refused && <Refusal title={wrong.kinds ?? wrong.words ?? wrong.email ?? said} />}
      <Form method="post" noValidate>
        <input type="hidden" name="listing" value={listing} />
        <input type="hidden" name="activity" value={activity} />
        <Choices
          name="kinds"
          legend={words.what}
          hint={words.whatHint}
          kind="checkbox"
          error={wrong.kinds}
          choices={kinds.map((value) => ({ value, label: words.kinds[value] }))}
          chosen={refused?.values.kinds?.split('\n') ?? []}
        />
        <TextField
          name="words"
          label={words.words}
          hint={words.wordsHint}
          rows={4}
          maxLength={500}
          error={wrong.words}
          defaultValue={refused?.values.words}
        />
        <TextField
          name="email"
          type="email"
          label={words.email}
          hint={words.emailHint}
          autoComplete="email"
          spellCheck={false}
          maxLength={200}
          error={wrong.email}
          defaultValue={refused?.values.email}
        />
        <TrapField label={words.trap} />
        <SendButton busy={busy}>{words.send}</SendButton>
      </Form>
    </>
  )
}
