import { DivIcon, GeoJSON, type Map as LeafletMap, Marker } from 'leaflet'
import { cornersOf } from './bounds.ts'
import type { DrawnArea } from './load-outlines.ts'
import { type AreaOnScreen, lineWidth, namesWithRoom } from './name-room.ts'
import { nameTag, textElement } from './name-tag.ts'
import { namesPane } from './names-pane.ts'
import { PINS_DRAWN, pinsOnScreen } from './pins-on-screen.ts'

/** Draws borders under the pins, with names where there is room; elsewhere the name comes with the mouse. */
export function outlineLayer(map: LeafletMap, areas: DrawnArea[]): () => void {
  const pane = namesPane(map)
  const drawn = areas
    .toSorted((a, b) => height(a) - height(b))
    .map((area) => ({ area, border: border(area).addTo(map), name: nameMarker(area, pane) }))

  // Not Leaflet's own tooltips on areas: those make every border a stop for the keyboard.
  const tag = nameTag(map)
  let shown = new Set<string>()
  for (const { area, border } of drawn) {
    border.on('mousemove', ({ latlng }) => {
      tag.show(shown.has(area.feature.id) ? null : { point: latlng, name: area.feature.properties.name })
    })
    border.on('mouseout', () => tag.show(null))
  }

  function drawNames(): void {
    const named = drawn.filter(({ area }) => isNamed(area)).map(({ area }) => onScreen(map, area))
    shown = namesWithRoom(named, pinsOnScreen(map))
    for (const { area, name } of drawn) {
      if (shown.has(area.feature.id)) name.addTo(map)
      else name.remove()
    }
  }

  map.on(PINS_DRAWN, drawNames)
  drawNames()
  return () => {
    map.off(PINS_DRAWN, drawNames)
    tag.show(null)
    for (const { border, name } of drawn) {
      border.remove()
      name.remove()
    }
  }
}

/** Weak lines lie low: the chosen area on the others, its buurten on it, and a chosen buurt on top. */
function height({ role, feature }: DrawnArea): number {
  if (role === 'near') return 0
  if (role === 'fine') return 2
  return feature.properties.level === 'buurt' ? 3 : 1
}

/** A municipality's name says nothing that the page does not, and would hide those of its wijken. */
function isNamed({ feature }: DrawnArea): boolean {
  return feature.properties.level !== 'municipality'
}

function border({ feature, role }: DrawnArea): GeoJSON {
  const { level } = feature.properties
  // A municipality lies over its wijken: it would take their names away from the mouse.
  const options = { interactive: level !== 'municipality' }
  return new GeoJSON(feature, {
    ...options,
    style: { className: `map-outline map-outline--${role} map-outline--${level}` },
  })
}

function nameMarker({ feature, role }: DrawnArea, pane: string): Marker {
  const { name, centre } = feature.properties
  const html = textElement(name)
  html.style.maxWidth = `${lineWidth(name)}px`
  const icon = new DivIcon({
    html,
    className: `map-area-name map-area-name--${role}`,
    iconSize: [0, 0],
  })
  return new Marker(centre, { icon, interactive: false, keyboard: false, pane })
}

function onScreen(map: LeafletMap, { feature, role }: DrawnArea): AreaOnScreen {
  const [southWest, northEast] = cornersOf(feature).map((corner) => map.project(corner, map.getZoom()))
  const { code, name, centre } = feature.properties
  const { x, y } = map.project(centre, map.getZoom())
  const width = (northEast?.x ?? 0) - (southWest?.x ?? 0)
  const height = (southWest?.y ?? 0) - (northEast?.y ?? 0)
  return { code, name, role, x, y, width, height }
}
