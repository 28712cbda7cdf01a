import type { OpenMap } from './open-map.ts'
import { useMapWords } from './use-map-words.ts'

type Props = { map: OpenMap; onShowAll(): void }

/** Everything a mouse or finger can do with the map, as buttons (WCAG 2.5.7). */
export function MapControls({ map, onShowAll }: Props) {
  const words = useMapWords()
  return (
    <>
      <div className="map__zoom">
        <MapButton name={words.zoomIn} drawing="M12 5v14M5 12h14" onPress={() => map.zoom(1)} />
        <MapButton name={words.zoomOut} drawing="M5 12h14" onPress={() => map.zoom(-1)} />
      </div>
      <div className="map__moves">
        <MapButton name={words.panLeft} drawing="M19 12H5m6-6-6 6 6 6" onPress={() => map.pan(-1, 0)} />
        <MapButton name={words.panUp} drawing="M12 19V5m-6 6 6-6 6 6" onPress={() => map.pan(0, -1)} />
        <MapButton name={words.panDown} drawing="M12 5v14m-6-6 6 6 6-6" onPress={() => map.pan(0, 1)} />
        <MapButton name={words.panRight} drawing="M5 12h14m-6-6 6 6-6 6" onPress={() => map.pan(1, 0)} />
        <button type="button" className="map__button map__button--words" onClick={onShowAll}>
          {words.showAll}
        </button>
      </div>
    </>
  )
}

function MapButton({ name, drawing, onPress }: { name: string; drawing: string; onPress(): void }) {
  return (
    <button type="button" className="map__button" aria-label={name} onClick={onPress}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={drawing} />
      </svg>
    </button>
  )
}
