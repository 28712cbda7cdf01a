import { Form, Link, useActionData, useLoaderData } from 'react-router'
import type { PageHandle } from '../../app/page-head.ts'
import { sitePaths } from '../../app/site-paths.ts'
import { isWrong, useRefused } from '../../app/use-refused.ts'
import { Choices } from '../../ui/form/choices.tsx'
import { Refusal } from '../../ui/form/refusal.tsx'
import { SendButton } from '../../ui/form/send-button.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import type { AnswerData } from './ask-actions.ts'
import { ASK_WORDS, useAskWords } from './ask-words.ts'

export const answerHandle: PageHandle<AnswerData> = {
  head: ({ asked }, { language }) => {
    const { answer } = ASK_WORDS[language]
    return { title: asked ? answer.title(asked.asker) : answer.head, index: false }
  },
}

/** Behind the link of the mail: what is asked, and one form to answer. */
export function AnswerPage() {
  const { answer, reason, refused: said, wrong } = useAskWords()
  const { asked, key } = useLoaderData<AnswerData>()
  const done = useActionData() as { sent?: true; cooperation?: string | null } | undefined
  const refused = useRefused()
  const saidNo = refused?.values.answer === 'no'
  const unsaid = saidNo ? answer.wrongReason : answer.wrongChoice
  if (done?.sent)
    return (
      <div className="form-page">
        <h1>{answer.sent}</h1>
        {done.cooperation && (
          <>
            <p>{answer.next}</p>
            <p>
              <Link className="button" to={sitePaths.cooperation(done.cooperation)}>
                {answer.open}
              </Link>
            </p>
          </>
        )}
      </div>
    )
  if (!asked)
    return (
      <div className="form-page">
        <h1>{answer.gone}</h1>
        <p className="lead">{answer.goneLead}</p>
      </div>
    )
  return (
    <div className="form-page">
      <h1>{answer.title(asked.asker)}</h1>
      <dl className="card-facts">
        <dt>{answer.about}</dt>
        <dd>{asked.about.join(', ')}</dd>
        <dt>{answer.reach}</dt>
        <dd>
          {asked.contact} {asked.callWhen && `(${asked.callWhen})`}
        </dd>
      </dl>
      <blockquote>{asked.what}</blockquote>
      {refused && (
        <Refusal
          title={isWrong(refused, 'reason') ? unsaid : isWrong(refused, 'words') ? wrong.personal : said.other}
        />
      )}
      <Form method="post" noValidate>
        <input type="hidden" name="key" value={key} />
        <Choices
          name="answer"
          kind="radio"
          legend={answer.choose}
          chosen={[refused?.values.answer ?? '']}
          choices={[
            { value: 'yes', label: answer.yes, hint: answer.yesHint },
            { value: 'no', label: answer.no },
          ]}
          error={isWrong(refused, 'reason') && !saidNo ? answer.wrongChoice : undefined}
        />
        <Choices
          name="reason"
          kind="radio"
          legend={answer.why}
          chosen={[refused?.values.reason ?? '']}
          choices={Object.entries(reason).map(([value, label]) => ({ value, label }))}
          error={isWrong(refused, 'reason') && saidNo ? answer.wrongReason : undefined}
        />
        <TextField
          name="words"
          label={answer.words}
          rows={3}
          maxLength={400}
          defaultValue={refused?.values.words}
          error={isWrong(refused, 'words') ? wrong.personal : undefined}
        />
        <SendButton>{answer.send}</SendButton>
      </Form>
    </div>
  )
}
