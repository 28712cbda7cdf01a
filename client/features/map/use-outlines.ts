import { useEffect, useMemo, useState } from 'react'
import { type AreaFeature, type Box, boxToShow } from './bounds.ts'
import { frameLayer } from './frame-layer.ts'
import { type DrawnArea, loadChosen, loadOutlines } from './load-outlines.ts'
import type { MapPin } from './map-pin.ts'
import type { OpenMap } from './open-map.ts'
import { outlineLayer } from './outline-layer.ts'

const NONE: DrawnArea[] = []
const NO_PINS: MapPin[] = []

/** What frames a search: its chosen areas, and the part of the map that was searched. */
export type Framed = { codes: string[]; window: Box | null }

/**
 * Keeps pins and areas in sight until the reader moves the map, and draws the areas: all around the pins, or of a search only
 * its frame, as the map then asks for the areas in the window itself.
 */
export function useOutlines(map: OpenMap | null, areaCodes: string[], pins: MapPin[], framed: Framed | null) {
  const [loaded, setLoaded] = useState<{ codes: string[]; areas: DrawnArea[] }>({ codes: [], areas: NONE })
  // Known areas do not depend on the pins, so other pins do not draw them again.
  const placed = areaCodes.length ? NO_PINS : pins
  const areas = loaded.codes === areaCodes ? loaded.areas : NONE
  const window = framed?.window ?? null
  const isSearch = framed !== null
  const all = useMemo(() => window ?? boxToShow(pins, chosenOf(areas)), [pins, areas, window])
  const box = useMemo(() => (isSearch ? boxOfChosen(chosenOf(areas)) : null) ?? all, [isSearch, areas, all])

  useEffect(() => {
    let current = true
    const loading = isSearch ? loadChosen(areaCodes) : loadOutlines(areaCodes, placed)
    loading.then((found) => {
      if (current) setLoaded({ codes: areaCodes, areas: found })
    })
    return () => {
      current = false
    }
  }, [areaCodes, placed, isSearch])

  useEffect(() => {
    if (!map) return
    if (!framed) return outlineLayer(map.leaflet, loaded.areas)
    const chosen = chosenOf(loaded.areas).filter(({ id }) => framed.codes.includes(id))
    return frameLayer(map.leaflet, chosen, framed.window)
  }, [map, loaded, framed])

  useEffect(() => {
    if (window) map?.show(window, { window: true })
    else map?.show(boxToShow(pins, []))
  }, [map, pins, window])
  useEffect(() => map?.settle(box), [map, box])

  return { showAll: () => map?.show(all, { window: window !== null }) }
}

/** Who chose a wijk wants to see that wijk, also when somebody far away works in it. Null for whole municipalities. */
function boxOfChosen(chosen: AreaFeature[]): Box | null {
  const small = chosen.filter(({ properties }) => properties.level !== 'municipality')
  return small.length ? boxToShow([], small) : null
}

function chosenOf(areas: DrawnArea[]) {
  return areas.filter(({ role }) => role === 'chosen').map(({ feature }) => feature)
}
