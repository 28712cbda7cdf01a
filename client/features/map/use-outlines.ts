import { useEffect, useMemo, useState } from 'react'
import { boxToShow } from './bounds.ts'
import { type DrawnArea, loadOutlines } from './load-outlines.ts'
import type { MapPin } from './map-pin.ts'
import type { OpenMap } from './open-map.ts'
import { outlineLayer } from './outline-layer.ts'

const NONE: DrawnArea[] = []
const NO_PINS: MapPin[] = []

/** Draws the areas below the pins, and keeps pins and areas in sight until the reader moves the map. */
export function useOutlines(map: OpenMap | null, areaCodes: string[], pins: MapPin[]): { showAll(): void } {
  const [loaded, setLoaded] = useState<{ codes: string[]; areas: DrawnArea[] }>({ codes: [], areas: NONE })
  // Known areas do not depend on the pins, so other pins do not draw them again.
  const placed = areaCodes.length ? NO_PINS : pins
  const areas = loaded.codes === areaCodes ? loaded.areas : NONE
  const box = useMemo(() => boxToShow(pins, chosenOf(areas)), [pins, areas])

  useEffect(() => {
    let current = true
    loadOutlines(areaCodes, placed).then((found) => {
      if (current) setLoaded({ codes: areaCodes, areas: found })
    })
    return () => {
      current = false
    }
  }, [areaCodes, placed])

  useEffect(() => (map ? outlineLayer(map.leaflet, loaded.areas) : undefined), [map, loaded])

  useEffect(() => {
    map?.show(boxToShow(pins, []))
  }, [map, pins])
  useEffect(() => map?.settle(box), [map, box])

  return { showAll: () => map?.show(box) }
}

function chosenOf(areas: DrawnArea[]) {
  return areas.filter(({ role }) => role === 'chosen').map(({ feature }) => feature)
}
