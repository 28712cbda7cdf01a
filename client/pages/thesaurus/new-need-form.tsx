import { Form, useLoaderData } from 'react-router'
import { isWrong, useRefused } from '../../app/use-refused.ts'
import { Refusal } from '../../ui/form/refusal.tsx'
import { SendButton } from '../../ui/form/send-button.tsx'
import { NameFields } from './name-fields.tsx'
import type { NeedsData } from './needs-actions.ts'
import { useThesaurusWords } from './thesaurus-words.ts'

/** Makes a need; its words come after, on its own page. */
export function NewNeedForm() {
  const { needs, wrong, failed } = useThesaurusWords()
  const { themes } = useLoaderData<NeedsData>()
  const answer = useRefused()
  const refused = answer?.values.do === 'add' ? answer : null
  const isTaken = refused?.fields.some(({ where, code }) => where === 'code' && code === 'taken')
  const isKnown = isTaken || ['name', 'description', 'theme'].some((field) => isWrong(refused, field))
  return (
    <section id="new-need">
      <details open={refused !== null}>
        <summary>{needs.add}</summary>
        <p>{needs.addHint}</p>
        {refused && <Refusal title={isTaken ? needs.taken : isKnown ? wrong : failed} />}
        <Form method="post" noValidate>
          <NameFields refused={refused} themes={themes} />
          <SendButton name="do" value="add">
            {needs.send}
          </SendButton>
        </Form>
      </details>
    </section>
  )
}
