import './map-counts.css'
import { mapWith } from './map-with.tsx'
import { useSearchOnMap } from './use-search-on-map.tsx'

/** The map of a search: it asks for what is in the window, and choosing on it changes the search. */
export const SearchMapView = mapWith(useSearchOnMap)
