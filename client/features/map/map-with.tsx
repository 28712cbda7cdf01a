import 'leaflet/dist/leaflet.css'
import './map-frame.css'
import './map-areas.css'
import './map-marks.css'
import './map-popup.css'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react'
import { useTexts } from '../../app/language.tsx'
import { useSettings } from '../../app/settings.tsx'
import type { SearchAddress } from '../search/search-address.ts'
import { boxOfMark, type Mark } from './clusters.ts'
import type { LazyMapProps } from './lazy-map.tsx'
import { MapControls } from './map-controls.tsx'
import { MapLegend } from './map-legend.tsx'
import type { MapPin } from './map-pin.ts'
import { nameOfMark } from './mark-name.ts'
import type { OpenMap } from './open-map.ts'
import { PinPopup } from './pin-popup.tsx'
import type { WithRoom } from './spread-room.ts'
import { useCatchment } from './use-catchment.ts'
import { useMapWords } from './use-map-words.ts'
import { useOpenMap } from './use-open-map.ts'
import { type Framed, useOutlines } from './use-outlines.ts'
import { usePins } from './use-pins.ts'
import { useTiles } from './use-tiles.ts'

/** What is on a map, and what is said of it. */
export type OnMap = {
  pins: MapPin[]
  /** What works in whole areas, drawn on them. */
  spread: Mark[]
  /** Which of those are drawn; a map without a search has none. */
  withRoom?: WithRoom
  framed: Framed | null
  /** What the map is now; null for what the page calls it. */
  name: string | null
  /** Searches what is in sight; null while there is nothing to search for. */
  searchHere: (() => void) | null
  /** The list of an area, as a path. */
  listOf: ((areaCode: string) => string) | null
  patterns?: ReactNode
  legend?: ReactNode
  /** Sentences below the map. */
  notes: ReactNode
  choice?: ReactNode
}

/** Knows what is on the map: what the page gave, or what a search finds in the window. */
export type UseOnMap = (map: OpenMap | null, given: { pins: MapPin[]; search: SearchAddress | null }) => OnMap

/** The map itself: picture, buttons, and what is said around them. Only ever in the browser. */
export function mapWith(useOnMap: UseOnMap) {
  return function MapView({ label, highlightedId, onHighlight, ...given }: LazyMapProps) {
    const texts = useTexts()
    const words = useMapWords()
    const { tileUrl, tileAttribution } = useSettings()
    const ofPage = useSame<MapPin[]>(given.pins)
    const areaCodes = useSame<string[]>(given.areaCodes)
    const search = useSame<SearchAddress | null>(given.search ?? null)
    const picture = useRef<HTMLDivElement>(null)
    const notes = useId()
    const [opened, setOpened] = useState<Mark | null>(null)
    const [reached, setReached] = useState<Mark | null>(null)

    const { map, hint } = useOpenMap(picture)
    const tiles = useTiles(map, tileUrl)
    const { pins, spread, withRoom, framed, searchHere, listOf, ...said } = useOnMap(map, { pins: ofPage, search })
    const { showAll } = useOutlines(map, areaCodes, ofPage, framed)
    const only = opened?.type === 'pin' ? opened.key : null
    const lit = { id: highlightedId ?? only, named: opened === null }
    useCatchment(map, spread, { mark: opened?.area ? opened : reached, offer: opened ? null : highlightedId })
    const { stops, focusPin } = usePins(map, pins, spread, lit, {
      nameOf: (mark) => nameOfMark(mark, texts, words),
      onPress: (mark) => (mark.type === 'cluster' ? map?.zoomInOn(boxOfMark(mark)) : setOpened(mark)),
      onHighlight,
      onReach: setReached,
      withRoom,
    })

    // Another search has other pins, so its popup goes
    useEffect(() => setOpened(null), [ofPage, search])

    function closePopup({ back }: { back: boolean }): void {
      setOpened(null)
      onHighlight(null)
      if (back) focusPin(opened?.pins[0]?.id ?? null)
    }

    function closeOnEscape({ key }: KeyboardEvent): void {
      if (key === 'Escape' && opened) closePopup({ back: true })
    }

    /** The button goes with the press, so the focus goes to the picture. */
    function pressSearchHere(): void {
      searchHere?.()
      picture.current?.focus({ preventScroll: true })
    }

    return (
      <section
        className={`map map--${tiles}`}
        aria-label={said.name ?? label}
        aria-describedby={notes}
        onKeyDown={closeOnEscape}
      >
        {said.patterns}
        <div className="map__frame">
          {/* biome-ignore lint/a11y/useSemanticElements: it is no group of fields */}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move the map while it has the focus */}
          <div className="map__picture" ref={picture} role="group" aria-label={words.picture} tabIndex={0} />
          {map && opened && (
            <PinPopup
              map={map}
              mark={opened}
              listOf={listOf}
              onHighlight={onHighlight}
              onClose={closePopup}
              key={opened.key}
            />
          )}
          <p className="map__hint" aria-hidden="true" hidden={!hint}>
            {hint === 'two-fingers' ? words.twoFingers : words.ctrlScroll}
          </p>
          {searchHere && !opened && (
            <button type="button" className="map__button map__button--words map__here" onClick={pressSearchHere}>
              {words.searchHere}
            </button>
          )}
          {map && <MapControls map={map} onShowAll={showAll} />}
        </div>
        {said.legend}
        <div className="map__notes" id={notes}>
          {said.notes}
          {!stops && <p>{words.manyPins}</p>}
          {tiles === 'out-of-reach' && <p>{words.noTiles}</p>}
          <p className="map__sources">
            {tiles === 'shown' && `${tileAttribution} · `}
            {words.borders}
          </p>
        </div>
        {said.choice}
        <MapLegend pins={pins} hasSpread={spread.length > 0} />
      </section>
    )
  }
}

/** The same value as long as what is in it is the same: a page makes new ones whenever it draws itself. */
function useSame<T>(value: T): T {
  const content = JSON.stringify(value)
  return useMemo(() => JSON.parse(content) as T, [content])
}
