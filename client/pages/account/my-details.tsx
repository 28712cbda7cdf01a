import { Form } from 'react-router'
import { isWrong, useRefused } from '../../app/use-refused.ts'
import { Choices } from '../../ui/form/choices.tsx'
import { SendButton } from '../../ui/form/send-button.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import type { AccountData } from './account-actions.ts'
import { useAccountWords } from './account-words.ts'

export function MyDetails({ member }: Pick<AccountData, 'member'>) {
  const { details } = useAccountWords()
  const refused = useRefused()
  const languages = (['nl', 'en'] as const).map((value) => ({ value, label: details.languages[value] }))
  return (
    <section>
      <h2>{details.title}</h2>
      <p>
        {details.email}: <strong>{member.email}</strong>
      </p>
      <Form method="post" noValidate>
        <TextField
          name="name"
          label={details.name}
          hint={details.nameHint}
          autoComplete="name"
          maxLength={80}
          defaultValue={refused?.values.name ?? member.name}
          error={isWrong(refused, 'name') ? details.nameWrong : undefined}
        />
        <Choices
          name="language"
          legend={details.language}
          kind="radio"
          choices={languages}
          chosen={[member.language]}
        />
        <SendButton>{details.save}</SendButton>
      </Form>
    </section>
  )
}
