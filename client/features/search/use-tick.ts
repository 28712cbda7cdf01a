import { type ChangeEvent, useState } from 'react'
import { useSearchNow } from './search-form.tsx'

/** A checkbox that searches when it is pressed. It stands as pressed at once, and follows the answer when that comes. */
export function useTick(answered: boolean) {
  const searchNow = useSearchNow()
  const [ticked, setTicked] = useState(answered)
  const [last, setLast] = useState(answered)
  if (last !== answered) {
    setLast(answered)
    setTicked(answered)
  }
  return {
    checked: ticked,
    onChange(event: ChangeEvent<HTMLInputElement>) {
      setTicked(event.currentTarget.checked)
      searchNow(event)
    },
  }
}
