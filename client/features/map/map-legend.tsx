import { useTexts } from '../../app/language.tsx'
import type { MapPin } from './map-pin.ts'
import { kindInWords } from './mark-name.ts'
import { shapeOf } from './pin-shape.ts'
import { useMapWords } from './use-map-words.ts'

/** What the shapes on this map mean. Only those that are there. */
export function MapLegend({ pins, hasSpread }: { pins: MapPin[]; hasSpread: boolean }) {
  const texts = useTexts()
  const words = useMapWords()
  const shown = new Map(
    pins.map(({ kind, approximate }) => [
      shapeOf({ kind, approximate }),
      approximate ? words.approximateShort : (kindInWords(kind, texts) ?? texts.badge.organization),
    ]),
  )
  if (shown.size < 2 && !hasSpread) return null
  return (
    <details className="map__legend">
      <summary>{words.legend}</summary>
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
        {hasSpread && (
          <li>
            <span className="map__legend-spread" aria-hidden="true" />
            {words.spreadLegend}
          </li>
        )}
      </ul>
    </details>
  )
}
