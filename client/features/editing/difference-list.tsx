import type { PartDifference } from '#domain/editing/listing-difference.ts'
import { useLanguage, useTexts } from '../../app/language.tsx'
import { useEditingWords } from './editing-words.ts'
import { fieldName, type Names, valueInWords } from './value-in-words.ts'

type Props = { changes: PartDifference[]; names: Names; level?: 'h2' | 'h3' | 'h4' }

/** What changed, part by part and field by field, old beside new. */
export function DifferenceList({ changes, names, level: Heading = 'h3' }: Props) {
  const { difference } = useEditingWords().editing
  return (
    <div>
      {changes.map((change) => (
        <section key={`${change.part} ${change.id}`}>
          <Heading>
            <PartName change={change} />
            {change.how !== 'changed' && <span className="badge">{difference[change.how]}</span>}
          </Heading>
          <dl className="differences__fields">
            {change.fields.map(({ field, before, after }) => (
              <Field key={field} {...{ field, before, after, names }} part={change.part} />
            ))}
          </dl>
        </section>
      ))}
    </div>
  )
}

export function PartName({ change }: { change: Pick<PartDifference, 'part' | 'name'> }) {
  const { difference } = useEditingWords().editing
  if (change.part === 'organization') return difference.organization
  return difference[change.part](change.name || difference.nameless)
}

type FieldProps = { part: PartDifference['part']; field: string; before: unknown; after: unknown; names: Names }

function Field({ part, field, before, after, names }: FieldProps) {
  const texts = useTexts()
  const language = useLanguage()
  const words = useEditingWords()
  const { difference } = words.editing
  const [was, is] = [before, after].map((value) => valueInWords(field, value, { texts, language, words, names }))
  const onlyMoved = field === 'where' && JSON.stringify(was) === JSON.stringify(is)
  return (
    <div>
      <dt>{fieldName(part, field, words)}</dt>
      <dd className="differences__before">
        <span className="differences__side">{difference.before}</span>
        <Lines lines={was ?? []} none={difference.none} />
      </dd>
      <dd className="differences__after">
        <span className="differences__side">{difference.after}</span>
        <Lines lines={onlyMoved ? [...(is ?? []), difference.moved] : (is ?? [])} none={difference.none} />
      </dd>
    </div>
  )
}

function Lines({ lines, none }: { lines: string[]; none: string }) {
  if (lines.length === 0) return <em>{none}</em>
  return lines.map((line, at) => (
    <span className="differences__line" key={at}>
      {line}
    </span>
  ))
}
