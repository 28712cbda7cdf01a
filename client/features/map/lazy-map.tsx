import { useEffect, useId, useRef, useState } from 'react'
import { useTexts } from '../../app/language.tsx'
import type { MapPin } from './map-pin.ts'
import type { MapView } from './map-view.tsx'

export type { MapPin } from './map-pin.ts'

export type LazyMapProps = {
  pins: MapPin[]
  /** CBS codes to outline. A wijk or buurt is also kept in sight; a municipality only when there are no pins. */
  areaCodes: string[]
  highlightedId: string | null
  onHighlight(id: string | null): void
  /** What the map is, such as "Kaart met 24 plekken". */
  label: string
  height?: 'small' | 'tall'
}

/** Loading begins this long before the map comes into view. */
const AHEAD = '300px'

type State = { step: 'waiting' | 'loading' | 'failed' } | { step: 'ready'; View: typeof MapView }

/** A map that costs nothing until it is nearly in view. Before that, and without JavaScript, words of the same height. */
export function LazyMap(props: LazyMapProps) {
  const { map } = useTexts()
  const place = useRef<HTMLDivElement>(null)
  const after = useId()
  const [state, setState] = useState<State>({ step: 'waiting' })

  useEffect(() => {
    const element = place.current
    if (!element) return
    const watcher = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return
        watcher.disconnect()
        setState({ step: 'loading' })
        import('./map-view.tsx').then(
          ({ MapView: View }) => setState({ step: 'ready', View }),
          () => setState({ step: 'failed' }),
        )
      },
      { rootMargin: AHEAD },
    )
    watcher.observe(element)
    return () => watcher.disconnect()
  }, [])

  return (
    <div className={`map-place map-place--${props.height ?? 'tall'}`} ref={place}>
      {state.step === 'ready' ? (
        <>
          <a className="map-skip" href={`#${after}`}>
            {map.skip}
          </a>
          <state.View {...props} />
          <span id={after} tabIndex={-1} />
        </>
      ) : (
        <div className="map-waiting">
          <p>{props.label}</p>
          {state.step === 'loading' && <p>{map.loading}</p>}
          {state.step === 'failed' && <p>{map.failed}</p>}
          <noscript>
            <p>{map.needsScript}</p>
          </noscript>
        </div>
      )}
    </div>
  )
}
