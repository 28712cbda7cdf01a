import type { Map as LeafletMap } from 'leaflet'

const NAMES_PANE = 'map-names'
/** Above the outlines (400), below the pins (600). */
const NAMES_Z_INDEX = '450'

/** The layer for names and numbers on areas: for the eye only, and never in the way of a press. */
export function namesPane(map: LeafletMap): string {
  const pane = map.getPane(NAMES_PANE) ?? map.createPane(NAMES_PANE)
  pane.style.zIndex = NAMES_Z_INDEX
  pane.style.pointerEvents = 'none'
  pane.setAttribute('aria-hidden', 'true')
  return NAMES_PANE
}
