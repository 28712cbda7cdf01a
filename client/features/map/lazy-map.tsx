import { useEffect, useId, useRef, useState } from 'react'
import { useLanguage, useTexts } from '../../app/language.tsx'
import type { Language } from '../../app/paths.ts'
import type { SearchAddress } from '../search/search-address.ts'
import type { MapPin } from './map-pin.ts'
import type { MapView } from './map-view.tsx'
import { type MapWords, MapWordsProvider, mapWordsIn } from './use-map-words.ts'

export type { MapPin } from './map-pin.ts'

export type LazyMapProps = {
  pins: MapPin[]
  /** CBS codes to outline. A wijk or buurt is also kept in sight; a municipality only when there are no pins. */
  areaCodes: string[]
  /** A search to show as a whole, window by window; then `pins` are only where the map begins. */
  search?: SearchAddress
  highlightedId: string | null
  onHighlight(id: string | null): void
  /** What the map is, such as "Kaart met 24 plekken". */
  label: string
  height?: 'small' | 'tall'
}

/** Loading begins this long before the map comes into view. */
const AHEAD = '300px'

type State = { step: 'waiting' | 'loading' | 'failed' } | { step: 'ready'; View: typeof MapView; words: MapWords }

/** A map that costs nothing until it is nearly in view. Before that, and without JavaScript, words of the same height. */
export function LazyMap(props: LazyMapProps) {
  const { map } = useTexts()
  const place = useRef<HTMLDivElement>(null)
  const after = useId()
  const [state, setState] = useState<State>({ step: 'waiting' })
  const language = useLanguage()
  const isSearch = props.search !== undefined

  useEffect(() => {
    const element = place.current
    if (!element) return
    const watcher = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return
        watcher.disconnect()
        setState({ step: 'loading' })
        loading(isSearch, language).then(
          (ready) => setState({ step: 'ready', ...ready }),
          () => setState({ step: 'failed' }),
        )
      },
      { rootMargin: AHEAD },
    )
    watcher.observe(element)
    return () => watcher.disconnect()
  }, [isSearch, language])

  return (
    <div className={`map-place map-place--${props.height ?? 'tall'}`} ref={place}>
      {state.step === 'ready' ? (
        <>
          <a className="map-skip" href={`#${after}`}>
            {map.skip}
          </a>
          <MapWordsProvider value={state.words}>
            <state.View {...props} />
          </MapWordsProvider>
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

/** A page with a few pins does not fetch what the map of a search needs. */
async function loading(isSearch: boolean, language: Language): Promise<{ View: typeof MapView; words: MapWords }> {
  const view = isSearch
    ? import('./search-map-view.tsx').then(({ SearchMapView }) => SearchMapView)
    : import('./map-view.tsx').then((module) => module.MapView)
  const [View, words] = await Promise.all([view, mapWordsIn(language)])
  return { View, words }
}
