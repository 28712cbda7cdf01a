import { type Map as LeafletMap, Marker } from 'leaflet'
import type { Box } from './bounds.ts'
import { groupPins, type Mark } from './clusters.ts'
import type { MapPin } from './map-pin.ts'
import { nameTag } from './name-tag.ts'
import { buttonIcon, markButton } from './pin-button.ts'
import { PINS_DRAWN } from './pins-on-screen.ts'
import type { WithRoom } from './spread-room.ts'
import { stopsOf } from './tab-order.ts'

type Drawn = { mark: Mark; marker: Marker; button: HTMLButtonElement }
export type PinEvents = {
  nameOf(mark: Mark): string
  onPress(mark: Mark): void
  onHighlight(id: string | null): void
  /** The pointer or the keyboard is at the mark of a whole area, or has left it. */
  onReach(mark: Mark | null): void
  /** Which of the marks on areas are drawn; without it none. */
  withRoom: WithRoom | undefined
  /** After every drawing. `stops` is false when the pins are left out of the tab order. */
  onDrawn(drawn: { stops: boolean }): void
}
export type PinLayer = ReturnType<typeof pinLayer>

/** Draws pins and clusters as buttons, and keeps the focus where it was when they change. */
export function pinLayer(map: LeafletMap, events: PinEvents) {
  let marksIn = groupPins([])
  let spread: Mark[] = []
  let litId: string | null = null
  let isNamed = true
  const drawn = new Map<string, Drawn>()
  const tag = nameTag(map)

  function draw(): void {
    const box = map.getBounds()
    const window: Box = [box.getWest(), box.getSouth(), box.getEast(), box.getNorth()]
    const onAreas = spread.filter(({ point }) => box.contains(point))
    const standing = marksIn(window, map.getZoom())
    const drawnOn = events.withRoom?.(onAreas, standing, (point) => map.latLngToContainerPoint(point)) ?? []
    const marks = [...standing, ...drawnOn]
    const held = [...drawn.values()].find(({ button }) => button === document.activeElement)?.mark
    const wanted = new Map(marks.map((mark) => [`${mark.type} ${mark.key}`, mark]))
    for (const [key, { marker }] of drawn) {
      if (wanted.has(key)) continue
      marker.remove()
      drawn.delete(key)
    }
    for (const [key, mark] of wanted) if (!drawn.has(key)) drawn.set(key, added(mark))
    const stops = new Set(stopsOf(marks))
    for (const [key, mark] of wanted) place(key, stops.has(mark))
    if (held && document.activeElement?.closest('.map-mark') == null) focus(held.pins[0]?.id ?? null)
    light(litId, isNamed)
    map.fire(PINS_DRAWN)
    events.onDrawn({ stops: stops.size > 0 || marks.length === 0 })
  }

  /** Tab order is the order of the list, so the buttons stand in that order in the page. */
  function place(key: string, isStop: boolean): void {
    const button = drawn.get(key)?.button
    if (!button) return
    button.tabIndex = isStop ? 0 : -1
    button.parentElement?.append(button)
  }

  function added(mark: Mark): Drawn {
    const button = markButton(mark, events.nameOf(mark))
    const marker = new Marker(mark.point, { icon: buttonIcon(button), keyboard: false, riseOnHover: true }).addTo(map)
    marker.on('click', () => events.onPress(mark))
    const [only] = mark.type === 'pin' ? mark.pins : []
    if (only) {
      button.addEventListener('pointerenter', () => events.onHighlight(only.id))
      button.addEventListener('pointerleave', () => events.onHighlight(null))
      button.addEventListener('focus', () => button.matches(':focus-visible') && events.onHighlight(only.id))
      button.addEventListener('blur', () => events.onHighlight(null))
    }
    if (mark.type === 'spread') {
      for (const come of ['pointerenter', 'focus']) button.addEventListener(come, () => events.onReach(mark))
      for (const go of ['pointerleave', 'blur']) button.addEventListener(go, () => events.onReach(null))
    }
    return { mark, marker, button }
  }

  function holding(id: string | null): Drawn | undefined {
    return [...drawn.values()].find(({ mark }) => mark.pins.some((pin) => pin.id === id))
  }

  /** Marks the pin, or the cluster it is in; with its name, unless a popup says that already. */
  function light(id: string | null, named: boolean): void {
    litId = id
    isNamed = named
    const lit = id === null ? undefined : holding(id)
    for (const one of drawn.values()) {
      one.button.classList.toggle('map-mark--lit', one === lit)
      one.marker.setZIndexOffset(one === lit ? 2000 : 0)
    }
    const pin = lit?.mark.pins.find((one) => one.id === id)
    tag.show(lit && pin && named ? { point: lit.mark.point, name: pin.title } : null)
  }

  /** Focus goes to the pin, or the cluster it is in; to the map when it is out of sight. */
  function focus(id: string | null): void {
    const target = holding(id)?.button ?? map.getContainer()
    target.focus({ preventScroll: true })
  }

  map.on('moveend', draw)
  return {
    draw,
    light,
    focus,
    setPins(pins: MapPin[], onAreas: Mark[]): void {
      marksIn = groupPins(pins)
      spread = onAreas
      draw()
    },
    remove(): void {
      map.off('moveend', draw)
      for (const { marker } of drawn.values()) marker.remove()
      drawn.clear()
      tag.show(null)
    },
  }
}
