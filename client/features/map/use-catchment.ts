import { useEffect, useMemo } from 'react'
import type { Mark } from './clusters.ts'
import { catchmentLayer } from './frame-layer.ts'
import { loadChosen } from './load-outlines.ts'
import type { OpenMap } from './open-map.ts'

/** A mark on an area that the reader is at, or an offer that works in areas without standing in one. */
type LookedAt = { mark: Mark | null; offer: string | null }

/** Draws the borders of the areas in which something works while it is looked at, on the map or in the list. */
export function useCatchment(map: OpenMap | null, spread: Mark[], { mark, offer }: LookedAt): void {
  const key = useMemo(() => codesOf(spread, mark, offer).join(), [spread, mark, offer])

  useEffect(() => {
    if (!map || !key) return
    let current = true
    let remove: (() => void) | undefined
    loadChosen(key.split(',')).then((areas) => {
      if (current) remove = catchmentLayer(map.leaflet, areas)
    })
    return () => {
      current = false
      remove?.()
    }
  }, [map, key])
}

function codesOf(spread: Mark[], mark: Mark | null, offer: string | null): string[] {
  const marks = mark ? [mark] : offer ? spread.filter(({ pins }) => pins.some(({ id }) => id === offer)) : []
  return marks.flatMap(({ area }) => area?.code ?? [])
}
