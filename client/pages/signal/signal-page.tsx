import { Form, useActionData, useLoaderData } from 'react-router'
import type { PageHandle } from '../../app/page-head.ts'
import { isWrong, useRefused } from '../../app/use-refused.ts'
import { Refusal } from '../../ui/form/refusal.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { SendButton } from '../../ui/form/send-button.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { TrapField } from '../../ui/form/trap-field.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { SignalData } from './signal-actions.ts'
import { SIGNAL_WORDS, useSignalWords } from './signal-words.ts'

export const signalHandle: PageHandle<SignalData> = {
  head: (_, { language }) => ({ title: SIGNAL_WORDS[language].title, index: false }),
}

/** Anyone says what a wijk lacks. */
export function SignalPage() {
  const words = useSignalWords()
  const { name, areas, needs, isSignedIn } = useLoaderData<SignalData>()
  const done = useActionData() as { sent?: true; begin?: { need: string; area: string } } | undefined
  const refused = useRefused()
  const isPersonal = refused?.fields.some(({ code }) => code === 'personal-details')
  const { wrong } = words
  const wordsWrong = isPersonal ? wrong.personal : isWrong(refused, 'words') ? wrong.words : undefined
  const emailWrong = isWrong(refused, 'email') ? wrong.email : undefined
  if (done?.sent)
    return (
      <div className="form-page">
        <h1>{words.sent}</h1>
        <p>{words.sentMore}</p>
      </div>
    )
  return (
    <div className="form-page">
      <h1>{words.title}</h1>
      <p className="lead">
        {words.lead} {words.reader(name)}
      </p>
      <Notice>
        <p>{words.noPerson}</p>
      </Notice>
      {refused && (
        <Refusal
          title={wordsWrong ?? emailWrong ?? (refused.problem === 'too-many' ? wrong['too-many'] : wrong.other)}
        />
      )}
      <Form method="post" noValidate>
        <TextField
          name="words"
          label={words.words}
          hint={words.wordsHint}
          rows={4}
          maxLength={400}
          defaultValue={refused?.values.words}
          error={wordsWrong}
        />
        <SelectField
          name="need"
          label={words.need}
          none={words.any}
          choices={needs}
          chosen={refused?.values.need ?? done?.begin?.need}
        />
        <SelectField
          name="area"
          label={words.area}
          none={words.any}
          choices={areas}
          chosen={refused?.values.area ?? done?.begin?.area}
        />
        {!isSignedIn && (
          <TextField
            name="email"
            type="email"
            label={words.email}
            hint={words.emailHint}
            autoComplete="email"
            defaultValue={refused?.values.email}
            error={emailWrong}
          />
        )}
        <TrapField label={words.website} />
        <SendButton>{words.send}</SendButton>
      </Form>
    </div>
  )
}
