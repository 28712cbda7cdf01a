import { useEffect, useRef } from 'react'
import { type AreaEvents, areaLayer, type ShownArea } from './area-layer.ts'
import type { OpenMap } from './open-map.ts'

/** The areas on the map, drawn again when they change. */
export function useAreas(map: OpenMap | null, areas: ShownArea[], events: AreaEvents): void {
  const latest = useRef(events)
  useEffect(() => {
    latest.current = events
  })
  useEffect(() => {
    if (!map || areas.length === 0) return
    return areaLayer(map.leaflet, areas, {
      tagOf: (area) => latest.current.tagOf(area),
      onPress: (code) => latest.current.onPress(code),
    })
  }, [map, areas])
}
