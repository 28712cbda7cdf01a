import { Popup } from 'leaflet'
import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { Link } from 'react-router'
import { useDataLanguage } from '../../app/foreign.tsx'
import { useTexts } from '../../app/language.tsx'
import type { Mark } from './clusters.ts'
import type { MapPin } from './map-pin.ts'
import { kindInWords } from './mark-name.ts'
import type { OpenMap } from './open-map.ts'
import { useMapWords } from './use-map-words.ts'

const MAX_WIDTH_PX = 264
/** Its own borders, and the zoom buttons that it stays clear of. */
const BESIDE_PX = 108
const ZOOM_BUTTONS_PX = 64
/** Room for the pin below the popup's tip. */
const PIN_HEIGHT_PX = 36

type Props = {
  map: OpenMap
  mark: Mark
  /** Where the list of an area is. */
  listOf: ((areaCode: string) => string) | null
  onHighlight(id: string | null): void
  /** `back`: the reader closed it, so the focus belongs on the pin again. */
  onClose(close: { back: boolean }): void
}

/** What a pin says when it is pressed: the way to its page. The focus goes in. */
export function PinPopup({ map, mark, listOf, onHighlight, onClose }: Props) {
  const words = useMapWords()
  const [content] = useState(() => document.createElement('div'))
  const closed = useRef(onClose)
  closed.current = onClose

  useEffect(() => {
    const width = Math.min(MAX_WIDTH_PX, map.leaflet.getSize().x - BESIDE_PX)
    const popup = new Popup({
      closeButton: false,
      closeOnEscapeKey: false,
      className: 'map-popup',
      minWidth: width,
      maxWidth: width,
      offset: [0, -PIN_HEIGHT_PX],
      autoPanPaddingTopLeft: [8, 8],
      autoPanPaddingBottomRight: [ZOOM_BUTTONS_PX, 8],
    })
    popup.setLatLng(mark.point).setContent(content).openOn(map.leaflet)
    content.querySelector('a')?.focus({ preventScroll: true })
    let leaving = false
    popup.on('remove', () => !leaving && closed.current({ back: false }))
    return () => {
      leaving = true
      popup.remove()
    }
  }, [map, mark, content])

  return createPortal(
    <div className="map-popup__content">
      {mark.area && <p>{words.spread(mark.area.count, mark.area.name)}</p>}
      <ul>
        {mark.pins.map((pin) => (
          <PopupItem key={pin.id} pin={pin} onHighlight={onHighlight} />
        ))}
      </ul>
      {mark.area && listOf && (
        <Link className="map-popup__all" to={listOf(mark.area.code)} preventScrollReset>
          {words.inList(mark.area.name)}
        </Link>
      )}
      <button type="button" className="map-popup__close" onClick={() => onClose({ back: true })}>
        {words.close}
      </button>
    </div>,
    content,
  )
}

function PopupItem({ pin, onHighlight }: { pin: MapPin; onHighlight(id: string | null): void }) {
  const texts = useTexts()
  const words = useMapWords()
  const kind = kindInWords(pin.kind, texts)
  const lang = useDataLanguage()
  return (
    <li onPointerEnter={() => onHighlight(pin.id)} onPointerLeave={() => onHighlight(null)}>
      <a href={pin.url} lang={lang} onFocus={() => onHighlight(pin.id)} onBlur={() => onHighlight(null)}>
        {pin.title}
      </a>
      {kind && <span className="map-popup__note">{kind}</span>}
      {pin.when && <span className="map-popup__note map-popup__when">{pin.when}</span>}
      {pin.organization && (
        <span className="map-popup__note">
          {texts.results.by} <span lang={lang}>{pin.organization}</span>
        </span>
      )}
      {pin.approximate && <span className="map-popup__note">{words.approximate}</span>}
    </li>
  )
}
