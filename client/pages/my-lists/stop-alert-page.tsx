import { Form, Link, redirect, useLoaderData } from 'react-router'
import type { Reply } from '#contract'
import { useLanguage } from '../../app/language.tsx'
import { load } from '../../app/load.ts'
import { deadLink, keyIn, opened } from '../../app/mailed-link.ts'
import type { PageHandle } from '../../app/page-head.ts'
import type { PageTools } from '../../app/page-tools.ts'
import { sitePaths } from '../../app/site-paths.ts'
import { submit } from '../../app/submit.ts'
import { DoneNote } from '../../ui/form/done-note.tsx'
import { SendButton } from '../../ui/form/send-button.tsx'
import { MY_LISTS_WORDS, useMyListsWords } from './my-lists-words.ts'

type StopData = { state: 'ask'; key: string; alert: Reply<'alertByKey'> } | { state: 'done' } | { state: 'dead' }

export const stopAlertHandle: PageHandle<unknown> = {
  head: (_, { language }) => ({ title: MY_LISTS_WORDS[language].stopping.title, index: false }),
}

/** Opening the address stops nothing: a mail scanner does that too. */
export function stopAlertLoader({ call }: PageTools) {
  return load(async ({ request }) => {
    if (new URL(request.url).searchParams.has('klaar')) return { state: 'done' } satisfies StopData
    const key = keyIn(request)
    const alert = await opened(call('alertByKey', { body: { key } }))
    return alert ? ({ state: 'ask', key, alert } satisfies StopData) : deadLink()
  })
}

export function stopAlertAction({ call }: PageTools) {
  return submit(async (form) => {
    await opened(call('stopAlertByKey', { body: { key: String(form.get('key') ?? '') } }))
    return redirect(`${sitePaths.stopAlert}?klaar`)
  })
}

/** Behind the link in a mail: one click, without signing in. */
export function StopAlertPage() {
  const data = useLoaderData<StopData>()
  const { stopping, alerts } = useMyListsWords()
  const language = useLanguage()
  return (
    <div className="form-page">
      <h1>{stopping.title}</h1>
      {data.state === 'ask' && (
        <>
          <p className="lead">{stopping.lead(alerts.line(data.alert.need[language], data.alert.area))}</p>
          <Form method="post">
            <input type="hidden" name="key" value={data.key} />
            <SendButton>{stopping.stop}</SendButton>
          </Form>
        </>
      )}
      {data.state === 'done' && <DoneNote>{stopping.done}</DoneNote>}
      {data.state === 'dead' && <p className="lead">{stopping.dead}</p>}
      <p className="after-form">
        <Link className="more" to={sitePaths.lists}>
          {stopping.more}
        </Link>
      </p>
    </div>
  )
}
