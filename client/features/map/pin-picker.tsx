import 'leaflet/dist/leaflet.css'
import './map-frame.css'
import './map-areas.css'
import './map-marks.css'
import './pin-picker.css'
import { useEffect, useId, useRef, useState } from 'react'
import { useLanguage } from '../../app/language.tsx'
import { useSettings } from '../../app/settings.tsx'
import { boxToShow } from './bounds.ts'
import { loadOutlines } from './load-outlines.ts'
import { MapControls } from './map-controls.tsx'
import { outlineLayer } from './outline-layer.ts'
import { type MapWords, MapWordsProvider, mapWordsIn, useMapWords } from './use-map-words.ts'
import { useOpenMap } from './use-open-map.ts'
import { useTiles } from './use-tiles.ts'

type Point = { lat: number; lng: number }
type Props = {
  /** Where the pin stands; without one the map shows the area. */
  point: Point | null
  /** The buurt it lies in, or else the wider area to begin with. */
  areaCode: string | null
  label: string
  hint: string
  here: string
  onMove(point: Point): void
}

/** About a street and its surroundings, in degrees. */
const AROUND = 0.002
/** Five decimals is about a metre. */
const DECIMALS = 5

/** A map under a cross that stands still: whoever can move the map, with fingers, mouse or arrow keys, can put a pin. */
export function PinPicker(props: Props) {
  const language = useLanguage()
  const [words, setWords] = useState<MapWords | null>(null)
  useEffect(() => {
    mapWordsIn(language).then(setWords, () => {})
  }, [language])
  if (!words) return null
  return (
    <MapWordsProvider value={words}>
      <Picker {...props} />
    </MapWordsProvider>
  )
}

function Picker({ point, areaCode, label, hint, here, onMove }: Props) {
  const { tileUrl, tileAttribution } = useSettings()
  const words = useMapWords()
  const picture = useRef<HTMLDivElement>(null)
  const described = useId()
  const { map } = useOpenMap(picture)
  const tiles = useTiles(map, tileUrl)
  const shown = useRef<string>('')

  useEffect(() => {
    const key = point ? keyOf(point) : ''
    if (!map || !point || shown.current === key) return
    shown.current = key
    const { lat, lng } = point
    map.show([lng - AROUND, lat - AROUND, lng + AROUND, lat + AROUND])
  }, [map, point])

  useEffect(() => {
    let remove: (() => void) | null = null
    let current = true
    loadOutlines(areaCode ? [areaCode] : [], []).then((areas) => {
      if (!map || !current) return
      remove = outlineLayer(map.leaflet, areas)
      const chosen = areas.filter(({ role }) => role === 'chosen').map(({ feature }) => feature)
      if (shown.current === '' && chosen.length > 0) map.show(boxToShow([], chosen))
    })
    return () => {
      current = false
      remove?.()
    }
  }, [map, areaCode])

  function choose(): void {
    const centre = map?.leaflet.getCenter()
    if (!centre) return
    const chosen = { lat: rounded(centre.lat), lng: rounded(centre.lng) }
    shown.current = keyOf(chosen)
    onMove(chosen)
  }

  return (
    <section
      className={`map-place map-place--small map map--${tiles} pin-picker`}
      aria-label={label}
      aria-describedby={described}
    >
      <p id={described}>{hint}</p>
      <div className="map__frame pin-picker__frame">
        {/* biome-ignore lint/a11y/useSemanticElements: it is no group of fields */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move the map while it has the focus */}
        <div className="map__picture" ref={picture} role="group" aria-label={words.picture} tabIndex={0} />
        <span className="pin-picker__cross" aria-hidden="true" />
        {map && <MapControls map={map} onShowAll={() => map.show([3.2, 50.7, 7.3, 53.6])} />}
      </div>
      <button type="button" className="button button--quiet" onClick={choose}>
        {here}
      </button>
      {tiles === 'shown' && <p className="map__sources">{tileAttribution}</p>}
    </section>
  )
}

const rounded = (degrees: number): number => Number(degrees.toFixed(DECIMALS))
const keyOf = ({ lat, lng }: Point): string => `${lat},${lng}`
