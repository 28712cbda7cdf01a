import { Form, Link, useActionData, useLoaderData, useNavigation } from 'react-router'
import type { KeptNeed } from '#domain/kept-need.ts'
import { useLanguage } from '../../app/language.tsx'
import type { PageHandle } from '../../app/page-head.ts'
import { sitePaths } from '../../app/site-paths.ts'
import { useRefused } from '../../app/use-refused.ts'
import { DoneNote } from '../../ui/form/done-note.tsx'
import { Refusal } from '../../ui/form/refusal.tsx'
import { SendButton } from '../../ui/form/send-button.tsx'
import { NameFields } from './name-fields.tsx'
import type { NeedData, NeedDone } from './need-actions.ts'
import { NeedHistory } from './need-history.tsx'
import { useThesaurusWords } from './thesaurus-words.ts'
import { WordFields } from './word-fields.tsx'

export const needHandle: PageHandle<NeedData> = {
  head: ({ need }, { language }) => ({ title: need.term.name[language], index: false }),
}

/** One need: its names, its words one a line, stopping and using it again, and what it was. */
export function NeedPage() {
  const words = useThesaurusWords()
  const language = useLanguage()
  const { need, themes } = useLoaderData<NeedData>()
  const answer = useActionData() as Partial<NeedDone> | undefined
  const refused = useRefused()
  const busy = useNavigation().state !== 'idle'
  // Who saves again after reading what somebody else changed, means that.
  const current = refused?.problem === 'changed-meanwhile' ? (refused.current as KeptNeed | undefined) : undefined
  const version = current?.version ?? need.version
  return (
    <div className="form-page">
      <h1>{need.term.name[language]}</h1>
      <ul className="work-links">
        <li>
          <Link to={sitePaths.needs}>{words.need.toNeeds}</Link>
        </li>
      </ul>
      {answer?.done && <DoneNote key={version}>{words.need[answer.done]}</DoneNote>}
      {answer?.shared && answer.shared.length > 0 && (
        <div className="wait-note">
          <p>{words.need.shared}</p>
          <ul>
            {answer.shared.map(({ word, needs }) => (
              <li key={word}>
                {word}:{' '}
                {needs
                  .filter((code) => code !== need.term.code)
                  .map((code) => (
                    <Link key={code} to={sitePaths.need(code)}>
                      {code}
                    </Link>
                  ))}
              </li>
            ))}
          </ul>
        </div>
      )}
      {refused && current && <Stale current={current} typed={refused.values} />}
      {refused && !current && <Refusal title={refused.problem === 'invalid' ? words.wrong : words.failed} />}
      {need.retired && <p className="wait-note">{words.need.retired}</p>}
      <Form method="post" noValidate>
        <input type="hidden" name="version" value={version} />
        <h2>{words.need.words}</h2>
        <WordFields refused={refused} term={need.term} />
        <h2>{words.need.called}</h2>
        <NameFields refused={refused} themes={themes} term={need.term} />
        <SendButton name="do" value="save" busy={busy}>
          {words.need.save}
        </SendButton>
      </Form>
      <section>
        <Form method="post">
          <input type="hidden" name="version" value={version} />
          {need.retired ? (
            <SendButton name="do" value="restore" quiet>
              {words.need.restore}
            </SendButton>
          ) : (
            <details>
              <summary>{words.need.stop}</summary>
              <p>{words.need.stopHint}</p>
              <SendButton name="do" value="stop" quiet>
                {words.need.stopYes}
              </SendButton>
            </details>
          )}
        </Form>
      </section>
      <NeedHistory />
    </div>
  )
}

/** What is there now beside what was typed, for as far as they differ. */
function Stale({ current, typed }: { current: KeptNeed; typed: Record<string, string> }) {
  const { need, kind: kinds } = useThesaurusWords()
  const { synonyms, avoid, name } = current.term
  const now: [string, string[], string | undefined][] = [
    ...Object.entries(kinds).map(([kind, label]): [string, string[], string | undefined] => [
      label,
      synonyms[kind as keyof typeof synonyms],
      typed[kind],
    ]),
    [need.avoid, avoid, typed.avoid],
    [need.name, [name.nl], typed.name],
  ]
  const other = now.filter(
    ([, words, said]) => said !== undefined && words.join() !== said.trim().split(/\r?\n/).join(),
  )
  return (
    <Refusal title={need.stale}>
      <p>{need.staleHint}</p>
      <ul>
        {other.map(([label, words]) => (
          <li key={label}>{need.now(label, words.join(', ') || need.nothing)}</li>
        ))}
      </ul>
    </Refusal>
  )
}
