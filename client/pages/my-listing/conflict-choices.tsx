import type { MergeConflict } from '#domain/editing/merge-listings.ts'
import { useLanguage, useTexts } from '../../app/language.tsx'
import { PartName } from '../../features/editing/difference-list.tsx'
import { type EditingWords, useEditingWords } from '../../features/editing/editing-words.ts'
import { fieldName, type Names, valueInWords } from '../../features/editing/value-in-words.ts'
import { choiceName } from './my-listing-actions.ts'

/** Where somebody else changed the same: both versions, to choose from. Mine is chosen at first, so nothing typed is lost. */
export function ConflictChoices({ conflicts, names }: { conflicts: MergeConflict[]; names: Names }) {
  const words = useEditingWords()
  const { conflict: said } = words.editing
  return (
    <div className="conflicts">
      <h3>{said.title}</h3>
      <p>{said.lead}</p>
      {conflicts.map((conflict) => (
        <fieldset className="choices" key={choiceName(conflict)}>
          <legend>
            <PartName change={conflict} />
            {conflict.field && `: ${fieldName(conflict.part, conflict.field, words)}`}
          </legend>
          {(['mine', 'theirs'] as const).map((side) => (
            <label className="choice" key={side}>
              <input type="radio" name={choiceName(conflict)} value={side} defaultChecked={side === 'mine'} />
              <span>
                {said[side]}
                <span className="choice__hint">
                  <Side conflict={conflict} value={conflict[side]} words={words} names={names} />
                </span>
              </span>
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  )
}

type SideProps = { conflict: MergeConflict; value: unknown; words: EditingWords; names: Names }

function Side({ conflict, value, words, names }: SideProps) {
  const texts = useTexts()
  const language = useLanguage()
  const { conflict: said, difference } = words.editing
  if (conflict.field === null) return value === null ? said.removed : said.kept
  return valueInWords(conflict.field, value, { texts, language, words, names }).join(' / ') || difference.none
}
