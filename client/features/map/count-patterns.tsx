import { patternId } from './area-layer.ts'

/**
 * The fills of the legend's classes: a deeper colour, and a pattern of its own for who prints in black and white or sees colours
 * differently. Drawn once per map; a `url(#…)` finds them anywhere in the page.
 */
export function CountPatterns() {
  return (
    <svg className="map-patterns" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id={patternId(1)} width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" className="map-step map-step--1" />
        </pattern>
        <pattern id={patternId(2)} width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" className="map-step map-step--2" />
          <circle cx="2" cy="2" r="1.1" className="map-step__ink" />
          <circle cx="6" cy="6" r="1.1" className="map-step__ink" />
        </pattern>
        <pattern id={patternId(3)} width="7" height="7" patternUnits="userSpaceOnUse">
          <rect width="7" height="7" className="map-step map-step--3" />
          <path d="M-1 1 1-1M0 7 7 0M6 8 8 6" className="map-step__line" />
        </pattern>
        <pattern id={patternId(4)} width="7" height="7" patternUnits="userSpaceOnUse">
          <rect width="7" height="7" className="map-step map-step--4" />
          <path d="M-1 1 1-1M0 7 7 0M6 8 8 6M-1 6 1 8M0 0 7 7M6-1 8 1" className="map-step__line" />
        </pattern>
      </defs>
    </svg>
  )
}
