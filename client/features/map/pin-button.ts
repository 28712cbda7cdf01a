import { DivIcon } from 'leaflet'
import type { Mark } from './clusters.ts'
import { shapeOf } from './pin-shape.ts'

const SVG = 'http://www.w3.org/2000/svg'

/** The button of a mark. Its looks are in styles/map.css. */
export function markButton(mark: Mark, name: string): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = `map-mark map-mark--${mark.type} leaflet-marker-icon`
  button.setAttribute('aria-label', name)
  button.append(mark.type === 'pin' ? pinDrawing(mark) : countDrawing(mark))
  if (mark.type !== 'spread' && mark.pins.every((pin) => pin.approximate)) button.classList.add('map-mark--approximate')
  return button
}

/** An icon that is a real button, so that Enter, space and screen readers need nothing extra. */
export function buttonIcon(button: HTMLButtonElement): DivIcon {
  const icon = new DivIcon()
  icon.createIcon = () => button
  return icon
}

function pinDrawing({ pins }: Mark): Element {
  const shape = pins[0] ? shapeOf(pins[0]) : shapeOf({ kind: null, approximate: false })
  const drawing = document.createElementNS(SVG, 'svg')
  drawing.setAttribute('viewBox', '-4 -4 40 48')
  drawing.setAttribute('aria-hidden', 'true')
  drawing.setAttribute('class', `map-pin map-pin--${shape.name}`)
  drawing.append(
    path('map-pin__halo', shape.outline),
    path('map-pin__body', shape.outline),
    path('map-pin__glyph', shape.glyph),
  )
  return drawing
}

function path(className: string, data: string): Element {
  const element = document.createElementNS(SVG, 'path')
  element.setAttribute('class', className)
  element.setAttribute('d', data)
  return element
}

function countDrawing({ pins, area }: Mark): Element {
  const count = document.createElement('span')
  count.className = 'map-mark__count'
  count.textContent = String(area?.count ?? pins.length)
  return count
}
