import { DivIcon, type Map as LeafletMap, Marker } from 'leaflet'
import type { ShownArea } from './area-layer.ts'
import { boxOfOutline } from './bounds.ts'
import { type Label, type Labelled, labelsWithRoom } from './label-room.ts'
import { lineWidth, sizeOfName } from './name-room.ts'
import { namesPane } from './names-pane.ts'
import { PINS_DRAWN, pinsOnScreen } from './pins-on-screen.ts'

const DIGIT_PX = 10
const NUMBER_HEIGHT_PX = 24
const NUMBER_EDGE_PX = 14
/** Where only the middle of an area is known, its circle. */
const CIRCLE_PX = 44

/** Writes numbers and names on areas, where there is room; again after every move. */
export function areaLabels(map: LeafletMap, areas: ShownArea[]): () => void {
  const pane = namesPane(map)
  let drawn: Marker[] = []

  function draw(): void {
    for (const marker of drawn) marker.remove()
    const window = map.getBounds().pad(0.1)
    const inSight = areas.filter(({ centre }) => window.contains(centre))
    const labels = labelsWithRoom(
      inSight.map((area) => onScreen(map, area)),
      pinsOnScreen(map),
    )
    drawn = inSight.flatMap((area) => {
      const kind = labels.get(area.code)
      return kind ? [marker(area, kind, pane).addTo(map)] : []
    })
  }

  map.on(PINS_DRAWN, draw)
  draw()
  return () => {
    map.off(PINS_DRAWN, draw)
    for (const marker of drawn) marker.remove()
  }
}

/** Where counts are drawn, the number comes first and the name if it fits; else the name alone. */
function labelsOf({ name, count, step }: ShownArea): Label[] {
  const named = sizeOfName(name)
  if (step === null) return [{ kind: 'name', ...named }]
  if (count === 0) return []
  const number = { width: String(count).length * DIGIT_PX + NUMBER_EDGE_PX, height: NUMBER_HEIGHT_PX }
  const both = { width: Math.max(named.width, number.width), height: named.height + number.height }
  return [
    { kind: 'both', ...both },
    { kind: 'number', ...number, mayLeave: true },
  ]
}

function onScreen(map: LeafletMap, area: ShownArea): Labelled {
  const { x, y } = map.project(area.centre, map.getZoom())
  const labels = labelsOf(area)
  if (!area.shape) return { code: area.code, x, y, width: CIRCLE_PX, height: CIRCLE_PX, labels }
  const [west, south, east, north] = boxOfOutline(area.shape)
  const [low, high] = [
    map.project({ lat: south, lng: west }, map.getZoom()),
    map.project({ lat: north, lng: east }, map.getZoom()),
  ]
  return { code: area.code, x, y, width: high.x - low.x, height: low.y - high.y, labels }
}

function marker({ name, count, centre, chosen }: ShownArea, kind: string, pane: string): Marker {
  const html = document.createElement('span')
  if (kind !== 'number') html.append(textLine('map-count__name', name, lineWidth(name)))
  if (kind !== 'name') html.append(textLine('map-count__number', String(count)))
  const className = chosen ? 'map-count map-count--chosen' : 'map-count'
  const icon = new DivIcon({ html, className, iconSize: [0, 0] })
  return new Marker(centre, { icon, interactive: false, keyboard: false, pane })
}

function textLine(className: string, text: string, maxWidthPx?: number): HTMLElement {
  const line = document.createElement('span')
  line.className = className
  line.textContent = text
  if (maxWidthPx) line.style.maxWidth = `${maxWidthPx}px`
  return line
}
