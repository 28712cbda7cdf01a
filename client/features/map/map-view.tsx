import type { Mark } from './clusters.ts'
import { mapWith, type OnMap } from './map-with.tsx'
import { useMapWords } from './use-map-words.ts'

const NO_MARKS: Mark[] = []

/** A map beside something else on a page: the pins the page gave. */
export const MapView = mapWith(function useGiven(_, { pins }): OnMap {
  const words = useMapWords()
  return {
    pins,
    spread: NO_MARKS,
    framed: null,
    name: null,
    searchHere: null,
    listOf: null,
    notes: pins.length > 1 && <p>{words.alsoInList}</p>,
  }
})
