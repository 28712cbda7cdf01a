import { useTexts } from '../../app/language.tsx'
import type { MapPin } from './map-pin.ts'
import { kindInWords } from './mark-name.ts'
import { shapeOf } from './pin-shape.ts'

/** What the shapes on this map mean. Only those that are there. */
export function MapLegend({ pins }: { pins: MapPin[] }) {
  const texts = useTexts()
  const shown = new Map(
    pins.map(({ kind, approximate }) => [
      shapeOf({ kind, approximate }),
      approximate ? texts.map.approximateShort : (kindInWords(kind, texts) ?? texts.badge.organization),
    ]),
  )
  if (shown.size < 2) return null
  return (
    <details className="map__legend">
      <summary>{texts.map.legend}</summary>
      <ul>
        {[...shown].map(([shape, words]) => (
          <li key={shape.name}>
            <svg viewBox="-4 -4 40 48" aria-hidden="true" className={`map-pin map-pin--${shape.name}`}>
              <path className="map-pin__body" d={shape.outline} />
              <path className="map-pin__glyph" d={shape.glyph} />
            </svg>
            {words}
          </li>
        ))}
      </ul>
    </details>
  )
}
