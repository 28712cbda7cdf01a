import { Form, Link, redirect, useActionData } from 'react-router'
import type { Reply } from '#contract'
import { onlyWhoMay } from '../../app/only-who-may.ts'
import type { PageHandle } from '../../app/page-head.ts'
import type { PageTools } from '../../app/page-tools.ts'
import { sitePaths } from '../../app/site-paths.ts'
import { loadSigned, submit } from '../../app/submit.ts'
import { textIn } from '../../app/text-in.ts'
import { isWrong, useRefused } from '../../app/use-refused.ts'
import { EDITING_WORDS, useEditingWords } from '../../features/editing/editing-words.ts'
import { Refusal } from '../../ui/form/refusal.tsx'
import { SendButton } from '../../ui/form/send-button.tsx'
import { TextField } from '../../ui/form/text-field.tsx'

type Duplicates = Reply<'possibleDuplicates'>['duplicates']
type Answer = { values: Record<string, string>; duplicates: Duplicates }

const handle: PageHandle<unknown> = {
  head: (_, { language }) => ({ title: EDITING_WORDS[language].editing.newListing.title, index: false }),
}

export function newListingRoute({ call }: PageTools) {
  return {
    loader: loadSigned(async ({ params }) => {
      await onlyWhoMay(call, 'create-listing', { network: params.network ?? '' })
      return null
    }),
    action: submit(async (form, { params }): Promise<Answer | Response> => {
      const slug = params.network ?? ''
      const given = textIn(form)
      const website = given('website')
      const body = {
        name: given('name'),
        summary: given('summary'),
        email: given('email') || null,
        phone: given('phone') || null,
        website: website ? (/^https?:/.test(website) ? website : `https://${website}`) : null,
      }
      if (form.get('do') !== 'make') {
        const { duplicates } = await call('possibleDuplicates', { params: { slug }, body })
        if (duplicates.length > 0)
          return { duplicates, values: { ...body, email: given('email'), phone: given('phone'), website } }
      }
      const { id } = await call('createListing', { params: { slug }, body })
      return redirect(sitePaths.myListing(id))
    }),
    Component: NewListingPage,
    handle,
  }
}

/** A coordinator adds an organisation; those that look like it are shown first. */
function NewListingPage() {
  const { editing, form } = useEditingWords()
  const { newListing: words } = editing
  const fields = form.organization
  const refused = useRefused()
  const answer = useActionData() as Partial<Answer> | undefined
  const duplicates = answer?.duplicates ?? []
  const values = answer?.values ?? {}
  return (
    <div className="form-page">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      {refused && <Refusal title={refused.problem === 'invalid' ? form.wrong : editing.failed} />}
      {duplicates.length > 0 && (
        <Refusal title={words.perhaps}>
          <p>{words.perhapsLead}</p>
          <ul>
            {duplicates.map(({ id, name, reasons }) => (
              <li key={id}>
                <Link to={sitePaths.myListing(id)}>{name}</Link>:{' '}
                {reasons.map((reason) => words.reason[reason]).join(', ')}
              </li>
            ))}
          </ul>
        </Refusal>
      )}
      <Form method="post" noValidate>
        <TextField
          name="name"
          label={fields.name}
          maxLength={120}
          defaultValue={values.name}
          error={isWrong(refused, 'name') ? fields.nameWrong : undefined}
        />
        <TextField
          name="summary"
          label={fields.summary}
          hint={fields.summaryHint}
          rows={2}
          maxLength={200}
          defaultValue={values.summary}
        />
        <TextField
          name="email"
          type="email"
          label={fields['contact.email']}
          maxLength={200}
          defaultValue={values.email}
          error={isWrong(refused, 'email') ? fields.emailWrong : undefined}
        />
        <TextField
          name="phone"
          type="tel"
          label={fields['contact.phone']}
          maxLength={40}
          defaultValue={values.phone}
          error={isWrong(refused, 'phone') ? fields.phoneWrong : undefined}
        />
        <TextField
          name="website"
          label={fields['contact.website']}
          maxLength={300}
          defaultValue={values.website}
          error={isWrong(refused, 'website') ? fields.websiteWrong : undefined}
        />
        <SendButton name="do" value={duplicates.length > 0 ? 'make' : 'check'}>
          {duplicates.length > 0 ? words.make : words.check}
        </SendButton>
      </Form>
    </div>
  )
}
