import { useEffect, useState } from 'react'
import type { MapView as Answer } from '#domain/map-view.ts'
import type { Outline } from '#domain/outline.ts'
import { call } from '../../app/api.ts'
import { blockAround, type Look } from './map-look.ts'

export type AreaShapes = ReadonlyMap<string, Outline>

const NONE: AreaShapes = new Map()
/** Borders stay the same during a visit; each block is asked once. */
const asked = new Map<string, Promise<AreaShapes>>()

/** The borders for what is in sight. Those of the last window stay until the next are there, so that nothing flashes. */
export function useMapOutlines(level: Answer['level'] | null, look: Look | null): AreaShapes {
  const [shapes, setShapes] = useState(NONE)
  const block = look && blockAround(look)
  const key = level && block ? JSON.stringify([level, block.window.join(','), String(block.zoom)]) : ''

  useEffect(() => {
    if (!key) return
    let current = true
    shapesFor(key).then((found) => {
      if (current) setShapes(found)
    })
    return () => {
      current = false
    }
  }, [key])

  return shapes
}

function shapesFor(key: string): Promise<AreaShapes> {
  const known = asked.get(key)
  if (known) return known
  const [level, window, zoom] = JSON.parse(key) as [Answer['level'], string, string]
  const made = call('mapOutlines', { query: { level, window, zoom } }).then(
    ({ features }): AreaShapes => new Map(features.map(({ id, geometry }) => [id, geometry])),
    () => {
      asked.delete(key)
      return NONE
    },
  )
  asked.set(key, made)
  return made
}
