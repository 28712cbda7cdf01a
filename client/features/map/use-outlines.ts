import { useEffect, useMemo, useState } from 'react'
import { type AreaShape, type Box, boxToShow } from './bounds.ts'
import { frameLayer } from './frame-layer.ts'
import { type DrawnArea, loadChosen, loadOutlines } from './load-outlines.ts'
import type { MapPin } from './map-pin.ts'
import type { OpenMap } from './open-map.ts'
import { outlineLayer } from './outline-layer.ts'

const NONE: DrawnArea[] = []
const NO_SHAPES: AreaShape[] = []
const NO_PINS: MapPin[] = []

/** What frames a search: its chosen areas, and the part of the map that was searched. */
export type Framed = { codes: string[]; window: Box | null }

type Loaded = { codes: string[]; areas: DrawnArea[]; chosen: AreaShape[] }

/**
 * Keeps pins and areas in sight until the reader moves the map, and draws the areas: all around the pins, or of a search only
 * its frame, as the map then asks for the areas in the window itself.
 */
export function useOutlines(map: OpenMap | null, areaCodes: string[], pins: MapPin[], framed: Framed | null) {
  const [loaded, setLoaded] = useState<Loaded>({ codes: [], areas: NONE, chosen: NO_SHAPES })
  // Known areas do not depend on the pins, so other pins do not draw them again.
  const placed = areaCodes.length ? NO_PINS : pins
  const chosen = loaded.codes === areaCodes ? loaded.chosen : NO_SHAPES
  const window = framed?.window ?? null
  const isSearch = framed !== null
  const all = useMemo(() => window ?? boxToShow(pins, chosen), [pins, chosen, window])
  const box = useMemo(() => (isSearch ? boxOfChosen(chosen) : null) ?? all, [isSearch, chosen, all])

  useEffect(() => {
    let current = true
    const loading = isSearch
      ? loadChosen(areaCodes).then((found) => ({ areas: NONE, chosen: found }))
      : loadOutlines(areaCodes, placed).then((found) => ({ areas: found, chosen: chosenOf(found) }))
    loading.then((found) => {
      if (current) setLoaded({ codes: areaCodes, ...found })
    })
    return () => {
      current = false
    }
  }, [areaCodes, placed, isSearch])

  useEffect(() => {
    if (!map) return
    if (!framed) return outlineLayer(map.leaflet, loaded.areas)
    const within = loaded.chosen.filter(({ id }) => framed.codes.includes(id))
    return frameLayer(map.leaflet, within, framed.window)
  }, [map, loaded, framed])

  useEffect(() => {
    if (window) map?.show(window, { window: true })
    else map?.show(boxToShow(pins, []))
  }, [map, pins, window])
  useEffect(() => map?.settle(box), [map, box])

  return { showAll: () => map?.show(all, { window: window !== null }) }
}

/** Who chose a wijk wants to see that wijk, also when somebody far away works in it. Null for whole municipalities. */
function boxOfChosen(chosen: AreaShape[]): Box | null {
  const small = chosen.filter(({ id }) => !id.startsWith('GM'))
  return small.length ? boxToShow([], small) : null
}

function chosenOf(areas: DrawnArea[]): AreaShape[] {
  return areas.filter(({ role }) => role === 'chosen').map(({ feature }) => feature)
}
