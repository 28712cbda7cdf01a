import { useEffect, useState } from 'react'
import type { OpenMap } from './open-map.ts'
import { addTiles } from './tile-layer.ts'

type TileState = 'none' | 'shown' | 'out-of-reach'

/** The background, where a tile server is set. Without it the outlines are the map. */
export function useTiles(map: OpenMap | null, url: string | null): TileState {
  const [state, setState] = useState<TileState>('none')

  useEffect(() => {
    if (!map) return
    map.hasTiles(url !== null)
    if (!url) return
    const remove = addTiles(map.leaflet, url, (next) => {
      map.hasTiles(next === 'shown')
      setState(next)
    })
    return () => {
      remove()
      setState('none')
    }
  }, [map, url])

  return state
}
