import { useId } from 'react'
import { createPortal } from 'react-dom'
import { useNavigate } from 'react-router'
import { useDataLanguage } from '../../../app/foreign.tsx'
import { useLanguage } from '../../../app/language.tsx'
import { suggestions as en } from '../../../texts/en/suggestions.ts'
import { suggestions as nl } from '../../../texts/nl/suggestions.ts'
import { useAsked, useSearchWith } from '../search-form.tsx'
import './suggest.css'
import type { Choice } from './choices.ts'
import { useCombobox } from './use-combobox.ts'

const WORDS = { nl, en }

/**
 * What somebody may mean, in a list below the field: a combobox with a grouped listbox (WAI-ARIA APG). The keyboard stays in the
 * field. Who chooses nothing searches with what was typed.
 */
export function Suggest({ field }: { field: HTMLInputElement }) {
  const language = useLanguage()
  const words = WORDS[language]
  const lang = useDataLanguage()
  const id = useId()
  const navigate = useNavigate()
  const searchWith = useSearchWith()
  const choose = (choice: Choice) => {
    if ('url' in choice) return navigate(choice.url)
    field.value = choice.field
    searchWith(field, choice.change)
  }
  const { open, groups, active, optionId, press } = useCombobox({
    field,
    id,
    language,
    choose,
    busy: useAsked() !== null,
  })
  const count = groups.reduce((sum, group) => sum + group.choices.length, 0)
  const box = field.parentElement
  if (!box) return null
  return createPortal(
    <>
      <div
        className="suggest"
        id={id}
        role="listbox"
        aria-label={words.label}
        hidden={!open}
        style={{ top: field.offsetTop + field.offsetHeight }}
      >
        {groups.map(({ name, choices }) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options, which no element of HTML is inside a listbox
          <div key={name} role="group" aria-labelledby={`${id}-${name}`}>
            <p id={`${id}-${name}`} role="presentation">
              {words[name]}
            </p>
            {choices.map((choice) => (
              // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the keyboard stays in the field, which points at the option
              <div
                key={choice.key}
                id={optionId(choice)}
                role="option"
                aria-selected={choice === active}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => press(choice)}
              >
                <span lang={name === 'needs' ? undefined : lang}>{choice.name}</span>
                {choice.more && <small lang={lang}>{choice.more}</small>}
              </div>
            ))}
          </div>
        ))}
      </div>
      <p className="hidden" role="status">
        {open && words.count(count)}
      </p>
    </>,
    box,
  )
}
