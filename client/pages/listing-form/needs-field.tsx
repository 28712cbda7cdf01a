import { useEffect, useRef, useState } from 'react'
import { useLanguage } from '../../app/language.tsx'
import { useEditingWords } from '../../features/editing/editing-words.ts'
import { useLastAsked } from '../../features/editing/last-asked.ts'
import { type FieldsProps, listIn } from './fields.ts'
import { valuesIn } from './listing-form-actions.ts'
import type { SuggestedNeed } from './listing-form-data.ts'

/** After the last key, so long a person may be thinking. */
const PAUSE_MS = 800

/** What an activity helps with: what was chosen, then what its own words point to, with the reason, then everything by theme. */
export function NeedsField({ data, values, wrong }: FieldsProps) {
  const { activity: words } = useEditingWords().form
  const [chosen, setChosen] = useState(listIn(values.needs))
  const [before] = useState(chosen)
  const { field, suggested } = useSuggestions(data.suggested)
  const isSuggested = new Set(suggested.map(({ code }) => code))
  const kept = before.filter((code) => !isSuggested.has(code))
  const all = data.themes.flatMap(({ needs }) => needs)
  const toggle = (code: string) =>
    setChosen((now) => (now.includes(code) ? now.filter((one) => one !== code) : [...now, code]))
  const need = (code: string, name: string, why?: string[]) => (
    <label className="choice" key={code}>
      <input type="checkbox" name="needs" value={code} checked={chosen.includes(code)} onChange={() => toggle(code)} />
      <span>
        {name}
        {why && why.length > 0 && <span className="choice__hint">{words.because(why.join(', '))}</span>}
      </span>
    </label>
  )
  return (
    <fieldset className={wrong('needs') ? 'choices field--wrong' : 'choices'} ref={field}>
      <legend>{words.needs}</legend>
      <p className="field__hint">{words.needsHint}</p>
      {wrong('needs') && <p className="field__error">{words.needsWrong}</p>}
      {kept.map((code) => need(code, all.find((one) => one.code === code)?.name ?? code))}
      {suggested.length > 0 && <p className="field__hint">{words.suggested}:</p>}
      {suggested.map(({ code, name, words: why }) => need(code, name, why))}
      <details open={kept.length + suggested.length === 0}>
        <summary>{words.allNeeds}</summary>
        {data.themes.map((theme) => {
          const left = theme.needs.filter(({ code }) => !isSuggested.has(code) && !kept.includes(code))
          return (
            left.length > 0 && (
              <fieldset className="choices" key={theme.code}>
                <legend>{theme.name}</legend>
                {left.map(({ code, name }) => need(code, name))}
              </fieldset>
            )
          )
        })}
      </details>
    </fieldset>
  )
}

/** What the words of the form point to, again after each change of them. */
function useSuggestions(first: SuggestedNeed[]) {
  const language = useLanguage()
  const field = useRef<HTMLFieldSetElement>(null)
  const [suggested, setSuggested] = useState(first)
  const asks = useLastAsked()

  useEffect(() => {
    const form = field.current?.form
    if (!form) return
    let pause: ReturnType<typeof setTimeout> | undefined
    const listen = ({ target }: Event) => {
      if (!(target instanceof HTMLElement) || !['title', 'summary', 'description'].includes(nameOf(target))) return
      clearTimeout(pause)
      const isLast = asks()
      pause = setTimeout(async () => {
        const { call } = await import('../../app/api.ts')
        const { title = '', summary = '', description = '' } = valuesIn(new FormData(form))
        const answer = await call('suggestNeeds', { body: { title, summary, description } }).catch(() => null)
        if (answer && isLast())
          setSuggested(answer.needs.map(({ code, words, label }) => ({ code, words, name: label.name[language] })))
      }, PAUSE_MS)
    }
    form.addEventListener('input', listen)
    return () => {
      clearTimeout(pause)
      form.removeEventListener('input', listen)
    }
  }, [language])

  return { field, suggested }
}

const nameOf = (field: HTMLElement): string => field.getAttribute('name') ?? ''
