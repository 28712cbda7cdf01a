import { Form, Link, useLoaderData } from 'react-router'
import type { PageHandle } from '../../app/page-head.ts'
import { sitePaths } from '../../app/site-paths.ts'
import { DoneNote } from '../../ui/form/done-note.tsx'
import { SendButton } from '../../ui/form/send-button.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import type { NeedsData } from './needs-actions.ts'
import { NewNeedForm } from './new-need-form.tsx'
import { OpenProposals } from './open-proposals.tsx'
import { THESAURUS_WORDS, useThesaurusWords } from './thesaurus-words.ts'

export const needsHandle: PageHandle<NeedsData> = {
  head: (_, { language }) => ({ title: THESAURUS_WORDS[language].needs.title, index: false }),
}

/** Every need by theme, found by its name or by a word; and the words that coordinators propose. */
export function NeedsPage() {
  const { needs, open, names, toAccount } = useThesaurusWords()
  const { q, groups, done } = useLoaderData<NeedsData>()
  return (
    <div className="form-page">
      <h1>{needs.title}</h1>
      <ul className="work-links">
        <li>
          <Link to={sitePaths.account}>{toAccount}</Link>
        </li>
        <li>
          <Link to={sitePaths.areaNames}>{names.title}</Link>
        </li>
        <li>
          <a href="#new-need">{needs.add}</a>
        </li>
      </ul>
      {done && <DoneNote>{open[done]}</DoneNote>}
      <OpenProposals />
      <p className="lead">{needs.lead}</p>
      <Form method="get" action={sitePaths.needs} role="search" key={q}>
        <TextField name="q" type="search" label={needs.search} maxLength={80} defaultValue={q} />
        <SendButton>{needs.find}</SendButton>
      </Form>
      {q && (
        <p className="after-form">
          <Link to={sitePaths.needs}>{needs.all}</Link>
        </p>
      )}
      {groups.length === 0 && <p role="status">{needs.none}</p>}
      {groups.map((group) => (
        <section key={group.code}>
          <h2>{group.name}</h2>
          <ul className="tasks">
            {group.needs.map(({ code, name, words, retired, matched }) => (
              <li key={code}>
                <Link to={sitePaths.need(code)}>{name}</Link>
                <span className="quiet">
                  {[...matched, needs.count(words)].join(', ')}
                  {retired && ` (${needs.retired})`}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <NewNeedForm />
    </div>
  )
}
