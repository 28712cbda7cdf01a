import 'leaflet/dist/leaflet.css'
import './map-frame.css'
import './map-areas.css'
import './map-marks.css'
import './map-popup.css'
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { useTexts } from '../../app/language.tsx'
import { useSettings } from '../../app/settings.tsx'
import { boxOfMark, type Mark } from './clusters.ts'
import type { LazyMapProps } from './lazy-map.tsx'
import { MapControls } from './map-controls.tsx'
import { MapLegend } from './map-legend.tsx'
import type { MapPin } from './map-pin.ts'
import { nameOfMark } from './mark-name.ts'
import { PinPopup } from './pin-popup.tsx'
import { useOpenMap } from './use-open-map.ts'
import { useOutlines } from './use-outlines.ts'
import { usePins } from './use-pins.ts'
import { useTiles } from './use-tiles.ts'

/** The map itself: picture, buttons, and what is said around them. Only ever in the browser. */
export function MapView({ label, highlightedId, onHighlight, ...given }: LazyMapProps) {
  const texts = useTexts()
  const { tileUrl, tileAttribution } = useSettings()
  const pins = useSame<MapPin[]>(given.pins)
  const areaCodes = useSame<string[]>(given.areaCodes)
  const picture = useRef<HTMLDivElement>(null)
  const notes = useId()
  const [opened, setOpened] = useState<Mark | null>(null)

  const { map, hint } = useOpenMap(picture)
  const tiles = useTiles(map, tileUrl)
  const { showAll } = useOutlines(map, areaCodes, pins)
  const only = opened?.type === 'pin' ? opened.key : null
  const lit = { id: highlightedId ?? only, named: opened === null }
  const { stops, focusPin } = usePins(map, pins, lit, {
    nameOf: (mark) => nameOfMark(mark, texts),
    onPress: (mark) => (mark.type === 'cluster' ? map?.zoomInOn(boxOfMark(mark)) : setOpened(mark)),
    onHighlight,
  })

  // Other pins are another answer, so its popup goes
  useEffect(() => setOpened(null), [pins])

  function closePopup({ back }: { back: boolean }): void {
    setOpened(null)
    onHighlight(null)
    if (back) focusPin(opened?.pins[0]?.id ?? null)
  }

  function closeOnEscape({ key }: KeyboardEvent): void {
    if (key === 'Escape' && opened) closePopup({ back: true })
  }

  return (
    <section className={`map map--${tiles}`} aria-label={label} aria-describedby={notes} onKeyDown={closeOnEscape}>
      <div className="map__frame">
        {/* biome-ignore lint/a11y/useSemanticElements: it is no group of fields */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move the map while it has the focus */}
        <div className="map__picture" ref={picture} role="group" aria-label={texts.map.picture} tabIndex={0} />
        {map && opened && (
          <PinPopup map={map} mark={opened} onHighlight={onHighlight} onClose={closePopup} key={opened.key} />
        )}
        <p className="map__hint" aria-hidden="true" hidden={!hint}>
          {hint === 'two-fingers' ? texts.map.twoFingers : texts.map.ctrlScroll}
        </p>
        {map && <MapControls map={map} onShowAll={showAll} />}
      </div>
      <div className="map__notes" id={notes}>
        {pins.length > 1 && <p>{texts.map.alsoInList}</p>}
        {!stops && <p>{texts.map.manyPins}</p>}
        {tiles === 'out-of-reach' && <p>{texts.map.noTiles}</p>}
        <p className="map__sources">
          {tiles === 'shown' && `${tileAttribution} · `}
          {texts.map.borders}
        </p>
      </div>
      <MapLegend pins={pins} />
    </section>
  )
}

/** The same array as long as what is in it is the same: a page makes new ones whenever it draws itself. */
function useSame<T>(value: T): T {
  const content = JSON.stringify(value)
  return useMemo(() => JSON.parse(content) as T, [content])
}
