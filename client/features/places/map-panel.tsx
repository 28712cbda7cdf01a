import { useEffect, useRef, useState } from 'react'
import { useTexts } from '../../app/language.tsx'
import { LazyMap, type MapPin } from '../map/lazy-map.tsx'

type Props = {
  pins: MapPin[]
  areaCodes: string[]
  label: string
  highlightedId?: string | null
  onHighlight?: (id: string | null) => void
}

/** The map, once it comes into view: a folded map, or one far down the page, costs nothing. */
export function MapPanel({ pins, areaCodes, label, highlightedId = null, onHighlight }: Props) {
  const { map } = useTexts()
  const frame = useRef<HTMLDivElement>(null)
  const seen = useSeen(frame)
  const [own, setOwn] = useState<string | null>(null)
  return (
    <div className="map-panel" ref={frame}>
      {seen ? (
        <LazyMap
          pins={pins}
          areaCodes={areaCodes}
          label={label}
          highlightedId={onHighlight ? highlightedId : own}
          onHighlight={onHighlight ?? setOwn}
        />
      ) : (
        <noscript>
          <p className="map-panel__words">{map.needsScript}</p>
        </noscript>
      )}
    </div>
  )
}

/** True from the moment an element is (nearly) in view. */
function useSeen(element: React.RefObject<HTMLElement | null>): boolean {
  const [seen, setSeen] = useState(false)
  useEffect(() => {
    if (seen || !element.current) return
    const watcher = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setSeen(true)
      },
      { rootMargin: '200px' },
    )
    watcher.observe(element.current)
    return () => watcher.disconnect()
  }, [seen, element])
  return seen
}
