import type { Map as LeafletMap } from 'leaflet'

export type GestureHint = 'ctrl-scroll' | 'two-fingers'

/**
 * The page keeps its scroll: a wheel zooms only with Ctrl (or Cmd, or a pinch on a touchpad), and one finger moves the page, two
 * fingers the map. `onHint` is called when somebody tries it the other way.
 */
export function keepPageScroll(map: LeafletMap, frame: HTMLElement, onHint: (hint: GestureHint) => void): () => void {
  const controller = new AbortController()
  const options = { capture: true, passive: true, signal: controller.signal }

  frame.addEventListener(
    'wheel',
    (event) => {
      if (event.ctrlKey || event.metaKey) return
      event.stopPropagation()
      onHint('ctrl-scroll')
    },
    options,
  )
  // A laptop can have a mouse and a touch screen, so each press tells which it is.
  frame.addEventListener(
    'pointerdown',
    (event) => {
      if (event.pointerType === 'touch') map.dragging.disable()
      else map.dragging.enable()
    },
    options,
  )
  frame.addEventListener(
    'touchmove',
    (event) => {
      if (event.touches.length === 1) onHint('two-fingers')
    },
    options,
  )
  return () => controller.abort()
}
