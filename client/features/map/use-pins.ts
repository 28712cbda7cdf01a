import { useEffect, useRef, useState } from 'react'
import type { Mark } from './clusters.ts'
import type { MapPin } from './map-pin.ts'
import type { OpenMap } from './open-map.ts'
import { type PinEvents, type PinLayer, pinLayer } from './pin-layer.ts'

/** Which pin is lit, and whether its name shows beside it. */
type Lit = { id: string | null; named: boolean }
type Handlers = Omit<PinEvents, 'onDrawn'>

/** The pins on the map. `stops` tells whether the keyboard stops at them. */
export function usePins(map: OpenMap | null, pins: MapPin[], spread: Mark[], lit: Lit, handlers: Handlers) {
  const layer = useRef<PinLayer | null>(null)
  const [stops, setStops] = useState(true)
  const latest = useRef(handlers)
  useEffect(() => {
    latest.current = handlers
  })

  useEffect(() => {
    if (!map) return
    const made = pinLayer(map.leaflet, {
      nameOf: (mark: Mark) => latest.current.nameOf(mark),
      onPress: (mark) => latest.current.onPress(mark),
      onHighlight: (id) => latest.current.onHighlight(id),
      onReach: (mark) => latest.current.onReach(mark),
      withRoom: latest.current.withRoom,
      onDrawn: (drawn) => setStops(drawn.stops),
    })
    layer.current = made
    return () => {
      made.remove()
      layer.current = null
    }
  }, [map])

  // A new map has a new, empty layer
  useEffect(() => layer.current?.setPins(pins, spread), [map, pins, spread])
  // A new map has a new, unlit layer
  useEffect(() => layer.current?.light(lit.id, lit.named), [map, lit.id, lit.named])

  return { stops, focusPin: (id: string | null) => layer.current?.focus(id) }
}
