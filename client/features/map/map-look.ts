import type { Map as LeafletMap } from 'leaflet'
import { type Box, NETHERLANDS_BOX } from './bounds.ts'

/** What the reader sees of the map: the window, and how far it is zoomed in. */
export type Look = { window: Box; zoom: number }

const DEGREES = 1e5
/** Blocks of so many pixels, in degrees at zoom 0: borders are fetched per block, so that a small move fetches nothing. */
const BLOCK_DEGREES = (1024 * 360) / 256
/** A degree of latitude is about so much shorter, on the map of the Netherlands. */
const STRETCH = 0.62

export function lookOf(map: LeafletMap): Look {
  const bounds = map.getBounds()
  const round = (degrees: number) => Math.round(degrees * DEGREES) / DEGREES
  return {
    window: [round(bounds.getWest()), round(bounds.getSouth()), round(bounds.getEast()), round(bounds.getNorth())],
    zoom: Math.round(map.getZoom() * 100) / 100,
  }
}

/** Beyond the borders there is nothing to ask for. */
export function isInCountry({ window: [west, south, east, north] }: Look): boolean {
  const [first, low, last, high] = NETHERLANDS_BOX
  return west <= last && east >= first && south <= high && north >= low
}

/** The window widened to whole blocks: the same for all looks near each other. */
export function blockAround({ window, zoom }: Look): { window: Box; zoom: number } {
  const whole = Math.round(zoom)
  const lng = BLOCK_DEGREES / 2 ** whole
  const lat = lng * STRETCH
  const [west, south, east, north] = window
  const tidy = (degrees: number) => Number(degrees.toFixed(5))
  return {
    zoom: whole,
    window: [
      tidy(Math.max(-180, Math.floor(west / lng) * lng)),
      tidy(Math.max(-85, Math.floor(south / lat) * lat)),
      tidy(Math.min(180, Math.ceil(east / lng) * lng)),
      tidy(Math.min(85, Math.ceil(north / lat) * lat)),
    ],
  }
}

/** Whether two boxes are the same to the eye. */
export function isNearly(a: Box, b: Box): boolean {
  const slack = 0.02 * Math.max(a[2] - a[0], a[3] - a[1])
  return a.every((edge, at) => Math.abs(edge - (b[at] as number)) <= slack)
}
