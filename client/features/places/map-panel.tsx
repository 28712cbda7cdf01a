import { useState } from 'react'
import { LazyMap, type LazyMapProps } from '../map/lazy-map.tsx'

type Props = Pick<LazyMapProps, 'pins' | 'areaCodes' | 'label'>

/** The map beside something else on a page: small, and lit by nothing but itself. */
export function MapPanel(props: Props) {
  const [lit, setLit] = useState<string | null>(null)
  return (
    <div className="map-panel">
      <LazyMap {...props} highlightedId={lit} onHighlight={setLit} height="small" />
    </div>
  )
}
