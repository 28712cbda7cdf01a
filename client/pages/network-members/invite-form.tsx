import { useId } from 'react'
import { Form, useLoaderData, useNavigation } from 'react-router'
import type { Refused } from '../../app/submit.ts'
import { isWrong } from '../../app/use-refused.ts'
import { Choices } from '../../ui/form/choices.tsx'
import { Refusal } from '../../ui/form/refusal.tsx'
import { SendButton } from '../../ui/form/send-button.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import type { NetworkMembersData } from './network-members-actions.ts'
import { useNetworkMembersWords } from './network-members-words.ts'

/** Asks somebody to take part, with one right. */
export function InviteForm({ refused }: { refused: Refused | null }) {
  const { invite, failed } = useNetworkMembersWords()
  const { organizations } = useLoaderData<NetworkMembersData>()
  const busy = useNavigation().state !== 'idle'
  const listingId = useId()
  const values = refused?.values
  const isEditor = values?.role === 'editor'
  const wrong = {
    email: isWrong(refused, 'email') ? invite.emailWrong : undefined,
    role: isWrong(refused, 'grant') && !isEditor ? invite.roleWrong : undefined,
    listing: isWrong(refused, 'grant') && isEditor ? invite.listingWrong : undefined,
  }
  const other: Record<string, string> = { 'not-now': invite.joined, 'too-many': invite.tooMany }
  const said = refused && (wrong.email ?? wrong.role ?? wrong.listing ?? other[refused.problem] ?? failed)
  return (
    <section className="form-page" aria-labelledby="invite">
      <h2 id="invite">{invite.title}</h2>
      {said && <Refusal title={said} />}
      <Form method="post" noValidate>
        <TextField
          name="email"
          type="email"
          label={invite.email}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          error={wrong.email}
          defaultValue={values?.email}
        />
        <Choices
          name="role"
          legend={invite.role}
          kind="radio"
          error={wrong.role}
          choices={Object.entries(invite.roles).map(([value, label]) => ({ value, label }))}
          chosen={[values?.role ?? 'professional']}
        />
        <div className={wrong.listing ? 'field field--wrong' : 'field'}>
          <label htmlFor={listingId}>{invite.listing}</label>
          <p className="field__hint" id={`${listingId}-hint`}>
            {invite.listingHint}
          </p>
          {wrong.listing && (
            <p className="field__error" id={`${listingId}-error`}>
              {wrong.listing}
            </p>
          )}
          <select
            id={listingId}
            name="listing"
            defaultValue={values?.listing ?? ''}
            aria-describedby={wrong.listing ? `${listingId}-hint ${listingId}-error` : `${listingId}-hint`}
          >
            <option value="">{invite.listingNone}</option>
            {organizations.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <SendButton busy={busy} name="do" value="invite">
          {invite.send}
        </SendButton>
      </Form>
    </section>
  )
}
