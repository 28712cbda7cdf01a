import { type LatLngExpression, type Map as LeafletMap, Tooltip } from 'leaflet'

/** The name beside the pin that is lit. For the eye only: the button already has this name. */
export function nameTag(map: LeafletMap) {
  const tag = new Tooltip({ direction: 'auto', offset: [22, -22], className: 'map-tag', opacity: 1 })

  return {
    show(shown: { point: LatLngExpression; name: string } | null): void {
      if (!shown) {
        tag.remove()
        return
      }
      tag.setLatLng(shown.point).setContent(textElement(shown.name)).addTo(map)
      tag.getElement()?.setAttribute('aria-hidden', 'true')
    },
  }
}

/** Leaflet reads a string as HTML; an element keeps what people typed as text. */
export function textElement(text: string): HTMLElement {
  const element = document.createElement('span')
  element.textContent = text
  return element
}
