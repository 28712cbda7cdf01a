import { Form, Link, useLoaderData } from 'react-router'
import type { PageHandle } from '../../app/page-head.ts'
import { sitePaths } from '../../app/site-paths.ts'
import { useRefused } from '../../app/use-refused.ts'
import { DoneNote } from '../../ui/form/done-note.tsx'
import { Refusal } from '../../ui/form/refusal.tsx'
import { SendButton } from '../../ui/form/send-button.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { AreaNameForm } from './area-name-form.tsx'
import type { AreaNamesData } from './area-names-actions.ts'
import { THESAURUS_WORDS, useThesaurusWords } from './thesaurus-words.ts'

export const areaNamesHandle: PageHandle<AreaNamesData> = {
  head: (_, { language }) => ({ title: THESAURUS_WORDS[language].names.title, index: false }),
}

/** What people call places: one at a time to change, the others in a list. */
export function AreaNamesPage() {
  const { names: words, needs, toAccount, wrong, failed } = useThesaurusWords()
  const { q, names, chosen, done } = useLoaderData<AreaNamesData>()
  const refused = useRefused()
  return (
    <div className="form-page">
      <h1>{words.title}</h1>
      <ul className="work-links">
        <li>
          <Link to={sitePaths.account}>{toAccount}</Link>
        </li>
        <li>
          <Link to={sitePaths.needs}>{needs.title}</Link>
        </li>
        <li>{chosen ? <Link to={sitePaths.areaNames}>{words.all}</Link> : <a href="#name-form">{words.add}</a>}</li>
      </ul>
      {done && !refused && <DoneNote>{words[done]}</DoneNote>}
      {refused && <Refusal title={refused.problem === 'invalid' ? wrong : failed} />}
      <p className="lead">{words.lead}</p>
      {chosen && <AreaNameForm key={chosen.name + chosen.municipalityCode} name={chosen} />}
      <Form method="get" action={sitePaths.areaNames} role="search" className="after-form" key={q}>
        <TextField name="q" type="search" label={words.search} maxLength={80} defaultValue={q} />
        <SendButton quiet>{needs.find}</SendButton>
      </Form>
      {names.length === 0 && <p role="status">{words.none}</p>}
      <ul className="tasks">
        {names.map(({ name, areas, inside, municipalityCode, note }) => (
          <li key={name + municipalityCode}>
            <span>
              <Link
                to={`${sitePaths.areaNames}?${new URLSearchParams({ naam: name, in: municipalityCode ?? '' })}`}
                aria-label={words.changeOf(name)}
              >
                {name}
              </Link>
              : {words.meant(areas.join(', '), inside)}
              {note && <span className="choice__hint">{note}</span>}
            </span>
          </li>
        ))}
      </ul>
      {!chosen && <AreaNameForm key={names.length} name={null} />}
    </div>
  )
}
