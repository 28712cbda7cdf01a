import { createContext, useContext } from 'react'
import type { Language } from '../../app/paths.ts'
import type { mapView } from '../../texts/nl/map-view.ts'

export type MapWords = typeof mapView

const Words = createContext<MapWords | null>(null)

/** Gives a map its words. They come with it, in the reader's language alone. */
export const MapWordsProvider = Words.Provider

export function useMapWords(): MapWords {
  const words = useContext(Words)
  if (!words) throw new Error('a map is drawn inside its words')
  return words
}

export async function mapWordsIn(language: Language): Promise<MapWords> {
  const { mapView } = await (language === 'nl'
    ? import('../../texts/nl/map-view.ts')
    : import('../../texts/en/map-view.ts'))
  return mapView
}
