import { Form, useLoaderData } from 'react-router'
import { useLanguage } from '../../app/language.tsx'
import { useRefused } from '../../app/use-refused.ts'
import { instantInWords } from '../../app/words.ts'
import { Refusal } from '../../ui/form/refusal.tsx'
import { SendButton } from '../../ui/form/send-button.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { networkName } from '../account/my-work.tsx'
import type { NeedsData } from './needs-actions.ts'
import { useThesaurusWords } from './thesaurus-words.ts'

/** What coordinators propose: accept it, or say why not. Nothing is shown when there is nothing. */
export function OpenProposals() {
  const { open, kind: kinds, failed } = useThesaurusWords()
  const language = useLanguage()
  const { proposals } = useLoaderData<NeedsData>()
  const refused = useRefused()
  const said = refused && refused.values.do !== 'add' ? refused : null
  if (proposals.length === 0 && !said) return null
  return (
    <section aria-labelledby="open-proposals">
      <h2 id="open-proposals">{open.title}</h2>
      {said && <Refusal title={titleOf()} />}
      {proposals.map(({ id, word, needName, kind, why, network, at }) => (
        <article className="name-card" key={id}>
          <h3>{open.said(word, needName)}</h3>
          <p className="quiet">{[kinds[kind], networkName(network), instantInWords(at, language)].join(', ')}</p>
          <p>{open.why(why)}</p>
          <Form method="post">
            <input type="hidden" name="proposal" value={id} />
            <SendButton name="do" value="accept" label={open.acceptOf(word)}>
              {open.accept}
            </SendButton>
          </Form>
          <details open={said?.values.do === 'decline' && said.values.proposal === id}>
            <summary>{open.decline}</summary>
            <Form method="post" noValidate>
              <input type="hidden" name="proposal" value={id} />
              <TextField
                name="words"
                label={open.reason}
                hint={open.reasonHint}
                rows={2}
                maxLength={500}
                defaultValue={said?.values.proposal === id ? said.values.words : undefined}
                error={said?.problem === 'invalid' && said.values.proposal === id ? open.reasonWrong : undefined}
              />
              <SendButton name="do" value="decline" quiet>
                {open.declineSend}
              </SendButton>
            </Form>
          </details>
        </article>
      ))}
    </section>
  )

  function titleOf(): string {
    if (said?.problem === 'not-now') return open.late
    if (said?.problem !== 'invalid') return failed
    return said.values.do === 'decline' ? open.reasonWrong : open.cannot
  }
}
