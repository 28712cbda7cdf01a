import { type Map as LeafletMap, TileLayer } from 'leaflet'
import { MAX_ZOOM } from './clusters.ts'

/** After so many failures without one success the tile server counts as out of reach, and is left alone. */
const MAX_FAILURES = 4

/** Puts a background below everything. `onState` says whether it is there; failed tiles are never drawn. */
export function addTiles(map: LeafletMap, url: string, onState: (state: 'shown' | 'out-of-reach') => void): () => void {
  const layer = new TileLayer(url, { maxZoom: MAX_ZOOM, className: 'map-tile' })
  let failures = 0
  let successes = 0
  layer.on('tileload', () => {
    successes++
    if (successes === 1) onState('shown')
  })
  layer.on('tileerror', () => {
    failures++
    if (successes > 0 || failures !== MAX_FAILURES) return
    layer.remove()
    onState('out-of-reach')
  })
  layer.addTo(map)
  return () => layer.remove()
}
