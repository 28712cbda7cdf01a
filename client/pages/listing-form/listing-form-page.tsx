import { type ComponentType, useRef } from 'react'
import { Form, Link, useActionData, useLoaderData, useNavigation } from 'react-router'
import { useLanguage } from '../../app/language.tsx'
import type { PageHandle } from '../../app/page-head.ts'
import { sitePaths } from '../../app/site-paths.ts'
import { useRefused } from '../../app/use-refused.ts'
import { instantInWords } from '../../app/words.ts'
import { EDITING_WORDS, useEditingWords } from '../../features/editing/editing-words.ts'
import type { FormKind } from '../../features/editing/form-kinds.ts'
import { Refusal } from '../../ui/form/refusal.tsx'
import { SendButton } from '../../ui/form/send-button.tsx'
import { ActivityFields, GiveFields, JoinFields, WhoFields } from './activity-fields.tsx'
import type { FieldsProps } from './fields.ts'
import type { FormAnswer } from './listing-form-actions.ts'
import { type ListingFormData, typedName } from './listing-form-data.ts'
import { AboutFields, ContactFields, IdentityFields } from './organization-fields.tsx'
import { PartActions } from './part-actions.tsx'
import { PictureFields } from './picture-fields.tsx'
import { PlaceFields } from './place-fields.tsx'
import { useKeptTyping } from './use-kept-typing.ts'
import { WhenFields } from './when-fields.tsx'

const FIELDS: Record<FormKind, ComponentType<FieldsProps>> = {
  about: AboutFields,
  identity: IdentityFields,
  contact: ContactFields,
  picture: PictureFields,
  place: PlaceFields,
  activity: ActivityFields,
  when: WhenFields,
  who: WhoFields,
  join: JoinFields,
  give: GiveFields,
}

export const listingFormHandle: PageHandle<ListingFormData> = {
  head: ({ kind, about }, { language }) => ({
    title: [EDITING_WORDS[language].editing.tasks[kind], about].filter(Boolean).join(': '),
    index: false,
  }),
}

/** One short form of a listing. What is typed is kept as it is typed. */
export function ListingFormPage() {
  const { editing, form: words } = useEditingWords()
  const data = useLoaderData<ListingFormData>()
  const refused = useRefused()
  const answered = useActionData() as FormAnswer | undefined
  const answer = answered && ('reading' in answered || 'found' in answered) ? answered : null
  const busy = useNavigation().state !== 'idle'
  const { id, kind, part, isNew, about, mayPublish, typed } = data
  const form = useRef<HTMLFormElement>(null)
  const name = typedName(kind, part, isNew)
  const kept = useKeptTyping({ form, id, name, known: typed })
  const restored = kept.found ?? typed
  const sent = refused?.values ?? answer?.values
  const values = { ...data.values, ...(sent ?? restored?.values) }
  const Fields = FIELDS[kind]
  const wrong = (field: string) => refused?.fields.some(({ where }) => isAbout(where, field)) ?? false
  return (
    <div className="form-page">
      <p>
        <Link to={sitePaths.myListing(id)}>{editing.back}</Link>
      </p>
      <h1>
        {editing.tasks[kind]}
        {about && <span className="quiet">: {about}</span>}
      </h1>
      {refused && <Refusal title={refused.problem === 'invalid' ? words.wrong : words.failed} />}
      {answer?.reading && <Refusal title={words.activity.scheduleCheck} />}
      {restored && !sent && <Restored at={restored.at} onForget={kept.forget} part={part} />}
      <Form
        method="post"
        noValidate
        encType={kind === 'picture' ? 'multipart/form-data' : 'application/x-www-form-urlencoded'}
        ref={form}
        // Other values are another form: the fields begin with them.
        key={JSON.stringify([restored?.at, refused?.values, answer?.values])}
        onInput={kept.keepSoon}
        onSubmit={kept.stop}
      >
        <input type="hidden" name="part" value={part} />
        <input type="hidden" name="about" value={about} />
        <input type="hidden" name="seen" value={values.seen} />
        {/* The first button is the one that Enter presses. */}
        <button type="submit" name="do" value="save" className="hidden" tabIndex={-1} aria-hidden="true" />
        <Fields data={data} values={values} wrong={wrong} answer={answer} />
        <p className="quiet" role="status">
          {kept.state === 'kept' && words.kept}
          {kept.state === 'offline' && words.offline}
          {kept.state === 'signed-out' && words.signedOut}
        </p>
        <div className="button-row">
          <SendButton name="do" value="publish" busy={busy}>
            {answer?.reading ? words.activity.scheduleKeep : mayPublish ? words.savePublish : words.savePropose}
          </SendButton>
          <SendButton name="do" value="save" quiet>
            {words.save}
          </SendButton>
        </div>
      </Form>
      {!isNew && part && <PartActions kind={kind} part={part} about={about} />}
    </div>
  )
}

function Restored({ at, part, onForget }: { at: string; part: string; onForget(): void }) {
  const { form: words } = useEditingWords()
  const language = useLanguage()
  return (
    <Form method="post" className="wait-note" onSubmit={onForget}>
      <p>{words.restored(instantInWords(at, language))}</p>
      <input type="hidden" name="part" value={part} />
      <SendButton name="do" value="forget" quiet>
        {words.forget}
      </SendButton>
    </Form>
  )
}

/** `change.fields.contact.website` is about `contact` and about `contact.website`. */
function isAbout(where: string, field: string): boolean {
  const path = where.replace(/^(change\.)?fields\./, '')
  return path === field || path.startsWith(`${field}.`)
}
