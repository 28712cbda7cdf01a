import { Form, Link, useLoaderData } from 'react-router'
import { useLanguage, useTexts } from '../../app/language.tsx'
import { signInFirst } from '../../app/open-paths.ts'
import type { PageHandle } from '../../app/page-head.ts'
import { sitePaths } from '../../app/site-paths.ts'
import { useRefused } from '../../app/use-refused.ts'
import { instantInWords } from '../../app/words.ts'
import { scheduleInShort } from '../../features/schedule/schedule-in-words.ts'
import { DeadLink } from '../../ui/dead-link.tsx'
import { DoneNote } from '../../ui/form/done-note.tsx'
import { Refusal } from '../../ui/form/refusal.tsx'
import { SendButton } from '../../ui/form/send-button.tsx'
import type { ConfirmData } from './confirm-actions.ts'
import { CONFIRM_WORDS, useConfirmWords } from './confirm-words.ts'

export const confirmHandle: PageHandle<unknown> = {
  head: (_, { language }) => ({ title: CONFIRM_WORDS[language].title, index: false }),
}

/** Behind the link of "klopt dit nog?": shows what the map says, and asks for the click that says yes. */
export function ConfirmPage() {
  const shown = useLoaderData<ConfirmData>()
  return (
    <div className="form-page">
      {shown.state === 'ask' && <Asked shown={shown} />}
      {shown.state === 'done' && <Thanks {...shown} />}
      {shown.state === 'dead' && <Dead />}
    </div>
  )
}

function Asked({ shown }: { shown: Extract<ConfirmData, { state: 'ask' }> }) {
  const words = useConfirmWords()
  const language = useLanguage()
  const refused = useRefused()
  const { id, name, summary, confirmedAt, activities } = shown.listing
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead(name)}</p>
      {refused && <Refusal title={refused.problem === 'not-found' ? words.dead.title : words.failed} />}
      <section className="name-card">
        <h2>{name}</h2>
        {summary && <p>{summary}</p>}
        <p className="fresh">{confirmedAt ? words.checked(instantInWords(confirmedAt, language)) : words.never}</p>
        <Facts shown={shown} />
      </section>
      {activities.some(({ capacity }) => capacity) && <p>{words.roomTrue}</p>}
      <Form method="post">
        <input type="hidden" name="key" value={shown.key} />
        <input type="hidden" name="listing" value={id} />
        <SendButton>{words.yes}</SendButton>
      </Form>
      <p className="after-form">
        <Link className="more" to={signInFirst(sitePaths.myListing(id))}>
          {words.changed}
        </Link>
        <br />
        <span className="quiet">{words.changedHint}</span>
      </p>
    </>
  )
}

/** How to reach them, what they do, when, and whether there is room: what grows old first. */
function Facts({ shown: { listing, whole, today } }: { shown: Extract<ConfirmData, { state: 'ask' }> }) {
  const words = useConfirmWords()
  const texts = useTexts()
  const language = useLanguage()
  const { phone = null, email = null, website = null } = whole?.contact ?? {}
  const ways = [phone, email, website].filter((way) => way !== null)
  return (
    <>
      {whole && (
        <>
          <h3>{words.contact}</h3>
          {ways.length === 0 && <p>{words.noContact}</p>}
          <ul>
            {ways.map((way) => (
              <li key={way}>{way}</li>
            ))}
          </ul>
        </>
      )}
      <h3>{words.activities}</h3>
      {listing.activities.length === 0 && <p>{words.none}</p>}
      <ul>
        {listing.activities.map(({ title, capacity }, index) => {
          const activity = whole?.activities.find((one) => one.title === title)
          const when = activity && scheduleInShort(activity.schedule, { texts, language, today })
          return (
            <li key={`${index}-${title}`}>
              <strong>{title}</strong>
              <br />
              {when && (
                <>
                  <span className="when">{when}</span>
                  <br />
                </>
              )}
              {capacity ? texts.vocabulary.capacity[capacity] : <span className="quiet">{words.roomUnknown}</span>}
            </li>
          )
        })}
      </ul>
      {whole && (
        <p>
          <Link className="more" to={whole.url}>
            {words.whole}
          </Link>
        </p>
      )}
    </>
  )
}

function Thanks({ name, url }: Extract<ConfirmData, { state: 'done' }>) {
  const { done } = useConfirmWords()
  return (
    <>
      <h1>{done.title}</h1>
      <DoneNote>{done.lead(name)}</DoneNote>
      {url && (
        <p>
          <Link className="more" to={url}>
            {done.look}
          </Link>
        </p>
      )}
    </>
  )
}

function Dead() {
  const { dead } = useConfirmWords()
  return <DeadLink words={dead} signIn={sitePaths.signIn} />
}
