import type { Map as LeafletMap } from 'leaflet'
import type { Rectangle } from './name-room.ts'

/** Sent on the map after its pins were drawn: from then on it is known where names have room. */
export const PINS_DRAWN = 'pinsdrawn'

/** The button of a pin is larger than what one sees of it. */
const SEEN_HALF_PX = 18

/** What the drawn pins take, in the pixels of `map.project`. */
export function pinsOnScreen(map: LeafletMap): Rectangle[] {
  const frame = map.getContainer().getBoundingClientRect()
  const buttons = map.getPane('markerPane')?.querySelectorAll('.map-mark') ?? []
  return [...buttons].map((button) => {
    const box = button.getBoundingClientRect()
    const middle = map
      .containerPointToLayerPoint([box.x + box.width / 2 - frame.x, box.y + box.height / 2 - frame.y])
      .add(map.getPixelOrigin())
    return {
      left: middle.x - SEEN_HALF_PX,
      right: middle.x + SEEN_HALF_PX,
      top: middle.y - SEEN_HALF_PX,
      bottom: middle.y + SEEN_HALF_PX,
    }
  })
}
