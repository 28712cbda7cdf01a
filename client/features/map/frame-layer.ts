import { GeoJSON, type Map as LeafletMap, Rectangle } from 'leaflet'
import type { AreaShape, Box } from './bounds.ts'

/** Draws round the areas in which something works, while it is looked at. */
export function catchmentLayer(map: LeafletMap, areas: AreaShape[]): () => void {
  const drawn = areas.map(
    (area) => new GeoJSON(area, { interactive: false, style: { className: 'map-frame map-frame--catchment' } }),
  )
  for (const path of drawn) path.addTo(map)
  return () => {
    for (const path of drawn) path.remove()
  }
}

/** Draws round what was asked for: the chosen areas, or the part of the map that was searched. Lines only, never in the way. */
export function frameLayer(map: LeafletMap, chosen: AreaShape[], searched: Box | null): () => void {
  const drawn: (GeoJSON | Rectangle)[] = chosen.map(
    (feature) => new GeoJSON(feature, { interactive: false, style: { className: 'map-frame' } }),
  )
  if (searched) {
    const [west, south, east, north] = searched
    const corners: [[number, number], [number, number]] = [
      [south, west],
      [north, east],
    ]
    drawn.push(new Rectangle(corners, { interactive: false, className: 'map-frame map-frame--window' }))
  }
  for (const path of drawn) path.addTo(map)
  return () => {
    for (const path of drawn) path.remove()
  }
}
