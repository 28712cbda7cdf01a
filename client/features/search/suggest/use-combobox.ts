import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { call } from '../../../app/api.ts'
import type { Language } from '../../../app/paths.ts'
import { type Choice, type Group, groupsOf } from './choices.ts'

type Parts = {
  field: HTMLInputElement
  id: string
  language: Language
  choose: (choice: Choice) => void
  busy: boolean
}

/** Nobody reads what changes faster. */
const PAUSE_MILLISECONDS = 120
const LEAST_LETTERS = 2
const MOST_LETTERS = 100

/** Makes a plain field a combobox for as long as it is on the page: asks while somebody types, and moves through the answers. */
export function useCombobox({ field, id, language, choose, busy }: Parts) {
  const [groups, setGroups] = useState<Group[]>([])
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState<Choice | null>(null)
  const asked = useRef(0)
  const all = groups.flatMap(({ choices }) => choices)
  const optionId = ({ key }: Choice) => `${id}-${key}`

  const close = () => {
    asked.current++
    setOpen(false)
    setActive(null)
  }
  const press = (choice: Choice) => {
    close()
    choose(choice)
  }

  const ask = useEffectEvent(async () => {
    const turn = ++asked.current
    const q = field.value.trim()
    if (q.length < LEAST_LETTERS || q.length > MOST_LETTERS) return close()
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS))
    if (turn !== asked.current) return
    const network = field.form?.elements.namedItem('network')
    const query = network instanceof HTMLInputElement ? { q, network: network.value } : { q }
    const found = await call('suggestions', { query }).catch(() => null)
    // Slower than the typing, or away: then there is nothing to suggest.
    if (!found || turn !== asked.current || document.activeElement !== field) return
    const shown = groupsOf(found, field.name, language)
    setGroups(shown)
    // Reached since the last letter, and still there.
    setActive((reached) => shown.flatMap(({ choices }) => choices).find(({ key }) => key === reached?.key) ?? null)
    setOpen(shown.length > 0)
  })

  const move = useEffectEvent((event: KeyboardEvent) => {
    const { key } = event
    if (key === 'Escape' && open) event.preventDefault()
    if (key === 'Escape' || key === 'Tab') return close()
    if (key === 'Enter') {
      if (!open || !active) return close()
      event.preventDefault()
      return press(active)
    }
    const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    if (!open) return void ask()
    // Past either end the typed text itself is next, which is no option.
    const places = all.length + 1
    const at = active ? all.indexOf(active) : all.length
    setActive(all[(at + step + places) % places] ?? null)
  })

  // Enter then searches with what was typed, and not with what was reached for the letters before.
  const type = useEffectEvent(() => {
    setActive(null)
    ask()
  })
  // Typed while this was on its way, and not searched with yet.
  const catchUp = useEffectEvent(() => {
    if (field.value !== field.defaultValue && !busy) ask()
  })
  const leave = useEffectEvent(close)

  useEffect(() => {
    const events: [string, (event: Event) => void][] = [
      ['input', () => type()],
      ['keydown', (event) => move(event as KeyboardEvent)],
      ['blur', () => leave()],
    ]
    for (const [name, listen] of events) field.addEventListener(name, listen)
    field.role = 'combobox'
    field.ariaAutoComplete = 'list'
    field.setAttribute('aria-controls', id)
    catchUp()
    return () => {
      for (const [name, listen] of events) field.removeEventListener(name, listen)
      for (const name of ['role', 'aria-autocomplete', 'aria-controls', 'aria-expanded', 'aria-activedescendant'])
        field.removeAttribute(name)
    }
  }, [field, id])

  useEffect(() => {
    field.setAttribute('aria-expanded', String(open))
    if (!active) return field.removeAttribute('aria-activedescendant')
    field.setAttribute('aria-activedescendant', `${id}-${active.key}`)
    document.getElementById(`${id}-${active.key}`)?.scrollIntoView({ block: 'nearest' })
  }, [field, id, open, active])

  return { open, groups, active, optionId, press }
}
