import { LatLngBounds, Map as LeafletMap } from 'leaflet'
import { type Box, NETHERLANDS_BOX } from './bounds.ts'
import { MAX_ZOOM } from './clusters.ts'
import { isNearly, lookOf } from './map-look.ts'

const MIN_ZOOM = 6
const PADDING_PX = 40
/** A pin at the edge stands clear of the zoom buttons. */
const BESIDE_BUTTONS_PX = 76
/** Without it, rounding would show a window one zoom level too far away. */
const WINDOW_SLACK = 0.02
/**
 * Tiles are sharp at whole zoom levels only; outlines always are, so without tiles the map fits its frame better. At first
 * not deeper than where the streets around, or without tiles the borders around, are in sight.
 */
const WITH_TILES = { snap: 1, maxFirstZoom: 16 }
const WITH_OUTLINES = { snap: 0.25, maxFirstZoom: 14 }

export type OpenMap = ReturnType<typeof openMap>

/** A Leaflet map with our settings, and the moves it can make. All without animation for who asks that of the browser. */
export function openMap(element: HTMLElement) {
  const animate = !matchMedia('(prefers-reduced-motion: reduce)').matches
  const map = new LeafletMap(element, {
    attributionControl: false,
    zoomControl: false,
    closePopupOnClick: true,
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    zoomSnap: WITH_TILES.snap,
    zoomAnimation: animate,
    fadeAnimation: animate,
    markerZoomAnimation: animate,
    inertia: animate,
    bounceAtZoomLimits: false,
    boxZoom: false,
  })
  let box: Box = NETHERLANDS_BOX
  let background = WITH_TILES
  let isWindow = false
  let atRest = true
  let fitting = false
  let forPopup = false

  /** Shows a box, without animation: the reader did not ask for a journey. A window that is already in sight stays as it is. */
  function fit(): void {
    fitting = true
    const bounds = boundsOf(box)
    const padding = isWindow ? 0 : PADDING_PX
    map.fitBounds(isWindow ? bounds.pad(-WINDOW_SLACK) : bounds, {
      paddingTopLeft: [padding, padding],
      paddingBottomRight: [isWindow ? 0 : BESIDE_BUTTONS_PX, padding],
      maxZoom: background.maxFirstZoom,
      animate: false,
    })
    fitting = false
    atRest = true
  }

  map.on('movestart', () => {
    if (!fitting && !forPopup) atRest = false
  })
  // A popup that needs room moves the map a little: that is not the reader looking elsewhere.
  map.on('autopanstart', () => {
    forPopup = true
  })
  map.on('moveend', () => {
    forPopup = false
  })
  fit()
  const watcher = new ResizeObserver(() => {
    const wasAtRest = atRest
    map.invalidateSize({ animate: false, pan: false })
    if (wasAtRest) fit()
  })
  watcher.observe(element)

  return {
    leaflet: map,
    /**
     * Shows this box now, and again when the map gets another size, until the reader moves the map. With `window` the box is a
     * part of the map that was in sight: it fills the frame, and when it still is in sight nothing moves.
     */
    show(next: Box, { window = false } = {}): void {
      box = next
      isWindow = window
      if (window && isNearly(lookOf(map).window, next)) atRest = true
      else fit()
    },
    /** False once the reader moved the map away from what was shown. */
    isAtRest: () => atRest,
    /** As `show`, unless the reader already moved the map. */
    settle(next: Box): void {
      if (isWindow) return
      box = next
      if (atRest) fit()
    },
    /** Says whether there are tiles, which decides the zoom levels there can be. */
    hasTiles(tiles: boolean): void {
      background = tiles ? WITH_TILES : WITH_OUTLINES
      map.options.zoomSnap = background.snap
      if (atRest) fit()
    },
    zoom: (steps: number) => map.setZoom(map.getZoom() + steps, { animate }),
    /** Moves a third of the window; x to the east, y to the south. */
    pan(x: -1 | 0 | 1, y: -1 | 0 | 1): void {
      const size = map.getSize()
      map.panBy([(x * size.x) / 3, (y * size.y) / 3], { animate })
    },
    /** Zooms in on a part of the window, at least one step. */
    zoomInOn(part: Box): void {
      const bounds = boundsOf(part)
      const zoom = Math.max(map.getBoundsZoom(bounds.pad(0.2)), map.getZoom() + 1)
      map.setView(bounds.getCenter(), Math.min(zoom, MAX_ZOOM), { animate })
    },
    close(): void {
      watcher.disconnect()
      map.remove()
    },
  }
}

function boundsOf([west, south, east, north]: Box): LatLngBounds {
  return new LatLngBounds([south, west], [north, east])
}
