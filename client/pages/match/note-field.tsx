import { MAX_NOTE_LENGTH } from '#domain/matching/note-length.ts'
import type { PersonalKind } from '#domain/personal-details.ts'
import { useTexts } from '../../app/language.tsx'
import { listInWords } from '../../app/words.ts'
import { useTypedBefore } from '../../ui/form/use-typed-before.ts'
import { useMatchWords } from './match-words.ts'

type Props = {
  label: string
  hint: string
  example: string
  value: string
  error?: string | undefined
  /** What somebody can be recognised by stands in it. */
  personal: PersonalKind[]
}

/** The note in own words, with a warning that is heard as well as seen. */
export function NoteField({ label, hint, example, value, error, personal }: Props) {
  const { warning } = useMatchWords()
  useTypedBefore('note')
  const { schedule } = useTexts()
  const isWrong = personal.length > 0 || error !== undefined
  return (
    <div className={isWrong ? 'field field--wrong' : 'field'}>
      <label htmlFor="note">{label}</label>
      <p className="field__hint" id="note-hint">
        {hint}
      </p>
      <textarea
        id="note"
        name="note"
        rows={5}
        maxLength={MAX_NOTE_LENGTH}
        autoComplete="off"
        aria-describedby="note-hint note-warning"
        aria-invalid={isWrong || undefined}
        placeholder={example}
        defaultValue={value}
      />
      <div id="note-warning" role="status" className="match__warning">
        {error && <p className="field__error">{error}</p>}
        {personal.length > 0 && (
          <>
            <p className="field__error">
              {warning.title(
                listInWords(
                  personal.map((kind) => warning[kind]),
                  schedule.and,
                ),
              )}
            </p>
            <p>{warning.advice}</p>
          </>
        )}
      </div>
    </div>
  )
}
