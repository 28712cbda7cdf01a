import { Form, Link, useLoaderData, useNavigation } from 'react-router'
import { useLanguage } from '../../app/language.tsx'
import type { PageHandle } from '../../app/page-head.ts'
import { sitePaths } from '../../app/site-paths.ts'
import { isWrong, useRefused } from '../../app/use-refused.ts'
import { instantInWords } from '../../app/words.ts'
import { Choices } from '../../ui/form/choices.tsx'
import { DoneNote } from '../../ui/form/done-note.tsx'
import { Refusal } from '../../ui/form/refusal.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { SendButton } from '../../ui/form/send-button.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { KINDS } from './need-actions.ts'
import type { ProposeData } from './propose-actions.ts'
import { THESAURUS_WORDS, useThesaurusWords } from './thesaurus-words.ts'

export const proposeHandle: PageHandle<ProposeData> = {
  head: ({ network }, { language }) => ({ title: THESAURUS_WORDS[language].propose.title(network), index: false }),
}

/** A coordinator proposes a word, and sees what became of those before. */
export function ProposePage() {
  const { propose, kind: kinds, wrong, failed } = useThesaurusWords()
  const { slug, network, needs, proposals, done } = useLoaderData<ProposeData>()
  const refused = useRefused()
  const busy = useNavigation().state !== 'idle'
  const values = refused?.values
  const codes = new Set(refused?.fields.map(({ code }) => code))
  const said = (field: string, words: string) => (isWrong(refused, field) ? words : undefined)
  const wordWrong = codes.has('taken') ? propose.taken : codes.has('proposed') ? propose.proposed : propose.wordWrong
  return (
    <div className="form-page">
      <h1>{propose.title(network)}</h1>
      <ul className="work-links">
        <li>
          <Link to={sitePaths.desk(slug)}>{propose.toDesk}</Link>
        </li>
      </ul>
      {done && !refused && <DoneNote>{propose.done}</DoneNote>}
      {refused && <Refusal title={refused.problem === 'invalid' ? wrong : failed} />}
      <p className="lead">{propose.lead}</p>
      <Form method="post" noValidate key={proposals.length}>
        <TextField
          name="word"
          label={propose.word}
          maxLength={80}
          spellCheck={false}
          defaultValue={values?.word}
          error={said('word', wordWrong)}
        />
        <SelectField
          name="need"
          label={propose.need}
          none={propose.needNone}
          choices={needs}
          chosen={values?.need}
          error={said('need', propose.needWrong)}
        />
        <Choices
          name="kind"
          legend={propose.kind}
          kind="radio"
          choices={KINDS.map((kind) => ({ value: kind, label: kinds[kind] }))}
          chosen={[values?.kind ?? KINDS[0]]}
          error={said('kind', propose.kindWrong)}
        />
        <TextField
          name="why"
          label={propose.why}
          hint={propose.whyHint}
          rows={3}
          maxLength={400}
          defaultValue={values?.why}
          error={said('why', codes.has('personal-details') ? propose.personal : propose.whyWrong)}
        />
        <SendButton busy={busy}>{propose.send}</SendButton>
      </Form>
      <Proposed />
    </div>
  )
}

function Proposed() {
  const { propose, open } = useThesaurusWords()
  const language = useLanguage()
  const { proposals, needs } = useLoaderData<ProposeData>()
  const state = { true: propose.accepted, false: propose.declined, undefined: propose.open }
  return (
    <section>
      <h2>{propose.before}</h2>
      {proposals.length === 0 && <p>{propose.none}</p>}
      <ul className="tasks">
        {proposals.map(({ id, word, need, at, decision }) => (
          <li key={id}>
            <span>
              {open.said(word, needs.find(({ value }) => value === need)?.label ?? need)}{' '}
              <span className="quiet">{instantInWords(decision?.at ?? at, language)}</span>
              {decision?.words && <span className="choice__hint">{propose.answer(decision.words)}</span>}
            </span>
            <span className={decision?.accepted ? 'badge badge--good' : 'badge'}>
              {state[`${decision?.accepted}` as keyof typeof state]}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
