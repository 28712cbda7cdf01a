import { type RefObject, useEffect, useState } from 'react'
import { type GestureHint, keepPageScroll } from './gestures.ts'
import { type OpenMap, openMap } from './open-map.ts'

const HINT_MS = 1800

/** Opens the map in an element. `hint` is there for a moment after a gesture that did not move the map. */
export function useOpenMap(picture: RefObject<HTMLElement | null>): { map: OpenMap | null; hint: GestureHint | null } {
  const [map, setMap] = useState<OpenMap | null>(null)
  const [hint, setHint] = useState<GestureHint | null>(null)

  useEffect(() => {
    const element = picture.current
    const frame = element?.parentElement
    if (!element || !frame) return
    const opened = openMap(element)
    let timer: ReturnType<typeof setTimeout> | undefined
    const forget = keepPageScroll(opened.leaflet, frame, (next) => {
      clearTimeout(timer)
      setHint(next)
      timer = setTimeout(() => setHint(null), HINT_MS)
    })
    setMap(opened)
    return () => {
      clearTimeout(timer)
      forget()
      opened.close()
      setMap(null)
    }
  }, [picture])

  return { map, hint }
}
