import { CircleMarker, GeoJSON, type Map as LeafletMap, type Path } from 'leaflet'
import type { MapArea } from '#domain/map-view.ts'
import type { Outline } from '#domain/outline.ts'
import { areaLabels } from './area-labels.ts'
import { nameTag } from './name-tag.ts'

/** An area as it is drawn: `step` is its class in the legend, 0 for nothing found there and null where counts are not drawn. */
export type ShownArea = MapArea & { shape: Outline | null; step: number | null; chosen: boolean }
export type AreaEvents = { tagOf(area: ShownArea): string; onPress(code: string): void }

/** Large enough for a finger, where only the middle of an area is known. */
const CIRCLE_PX = 22

/** Draws areas to press, coloured by what is found in them, with their numbers and names on top. */
export function areaLayer(map: LeafletMap, areas: ShownArea[], { tagOf, onPress }: AreaEvents): () => void {
  // Not Leaflet's own tooltips: those make every border a stop for the keyboard.
  const tag = nameTag(map)
  const drawn = areas
    .filter(({ shape, step, count }) => shape || (step !== null && count > 0))
    .map((area) => {
      const path = pathOf(area).addTo(map)
      path.on('mousemove', ({ latlng }) => tag.show({ point: latlng, name: tagOf(area) }))
      path.on('mouseout', () => tag.show(null))
      if (isOpen(area)) path.on('click', () => onPress(area.code))
      // Below the frames round what was chosen, which are drawn only once.
      path.bringToBack()
      return path
    })
  const removeLabels = areaLabels(map, areas)
  return () => {
    removeLabels()
    tag.show(null)
    for (const path of drawn) path.remove()
  }
}

/** What has nothing can be read, and not chosen. */
export function isOpen({ count, chosen }: Pick<ShownArea, 'count' | 'chosen'>): boolean {
  return count > 0 && !chosen
}

function pathOf(area: ShownArea): GeoJSON | Path {
  const { shape, step, centre, chosen } = area
  const className = [
    'map-area',
    isOpen(area) && 'map-area--open',
    chosen && 'map-area--chosen',
    step === null && 'map-area--plain',
  ]
    .filter(Boolean)
    .join(' ')
  // As an attribute: in a style sheet the address of a pattern would be that of the sheet.
  const style = { className, fillColor: step ? `url(#${patternId(step)})` : 'transparent', fillOpacity: 1 }
  if (!shape) return new CircleMarker(centre, { ...style, radius: CIRCLE_PX })
  return new GeoJSON({ type: 'Feature', geometry: shape, properties: {} } as GeoJSON.Feature, { style })
}

export function patternId(step: number): string {
  return `map-step-${step}`
}
