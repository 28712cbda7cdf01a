import { Form, useLoaderData, useNavigation } from 'react-router'
import type { PageHandle } from '../../app/page-head.ts'
import type { Refused } from '../../app/submit.ts'
import { isWrong, useRefused } from '../../app/use-refused.ts'
import { Choices } from '../../ui/form/choices.tsx'
import { Refusal } from '../../ui/form/refusal.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { SendButton } from '../../ui/form/send-button.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { AskData } from './ask-actions.ts'
import { ASK_WORDS, useAskWords } from './ask-words.ts'

export const askHandle: PageHandle<AskData> = {
  head: ({ name }, { language }) => ({ title: ASK_WORDS[language].title(name), index: false }),
}

/** A professional's question to one organisation. */
export function AskPage() {
  const words = useAskWords()
  const data = useLoaderData<AskData>()
  const refused = useRefused()
  const busy = useNavigation().state !== 'idle'
  const value = (name: string) => refused?.values[name]
  const personal = (name: string) =>
    refused?.fields.some((field) => field.where === name && field.code === 'personal-details')
  const wrong = (name: keyof typeof words.wrong) =>
    isWrong(refused, name) ? (personal(name) ? words.wrong.personal : words.wrong[name]) : undefined
  return (
    <div className="form-page">
      <h1>{words.title(data.name)}</h1>
      <p className="lead">{words.lead}</p>
      <Notice>
        <p>{words.noPerson}</p>
      </Notice>
      {refused && <Refusal title={words.refused[whyOf(refused)]} />}
      <Form method="post" noValidate>
        <input type="hidden" name="organization" value={data.id} />
        <Choices
          name="needs"
          kind="checkbox"
          legend={words.needs}
          choices={data.needs}
          chosen={value('needs')?.split('\n') ?? []}
          error={wrong('needs')}
        />
        <SelectField
          name="otherNeed"
          label={words.otherNeed}
          none={words.chooseNeed}
          choices={data.otherNeeds}
          chosen={value('otherNeed')}
        />
        <SelectField name="area" label={words.area} none={words.anyArea} choices={data.areas} chosen={value('area')} />
        <TextField
          name="what"
          label={words.what}
          hint={words.whatHint}
          rows={5}
          maxLength={600}
          defaultValue={value('what')}
          error={wrong('what')}
        />
        <TextField
          name="contact"
          label={words.contact}
          hint={words.contactHint}
          maxLength={200}
          defaultValue={value('contact') ?? data.contact}
          error={wrong('contact')}
        />
        <TextField
          name="callWhen"
          label={words.callWhen}
          maxLength={200}
          defaultValue={value('callWhen')}
          error={personal('callWhen') ? words.wrong.personal : undefined}
        />
        <TextField
          name="code"
          label={words.code}
          hint={words.codeHint}
          maxLength={40}
          autoComplete="off"
          defaultValue={value('code')}
          error={wrong('code')}
        />
        <SendButton busy={busy}>{words.send}</SendButton>
      </Form>
    </div>
  )
}

type Why = keyof (typeof ASK_WORDS)['nl']['refused']

function whyOf({ problem, fields }: Refused): Why {
  if (fields.some(({ code }) => code === 'no-address')) return 'no-address'
  return problem in ASK_WORDS.nl.refused ? (problem as Why) : 'other'
}
