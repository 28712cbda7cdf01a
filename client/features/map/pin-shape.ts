import type { MapPin } from './map-pin.ts'

/** How a pin looks: a form of its own per kind, so that colour is never the only difference. */
type PinShape = { name: string; outline: string; glyph: string }

/** Drawn in a box of 32 by 40; the tip of a pin is at 16,39. */
const SHAPES = new Map<string | null, PinShape>(
  Object.entries({
    meeting: {
      name: 'meeting',
      outline: 'M16 39C12 32 3 25 3 15a13 13 0 0 1 26 0c0 10-9 17-13 24Z',
      glyph:
        'M11 9.5a3 3 0 1 1 0 6 3 3 0 0 1 0-6Zm10 0a3 3 0 1 1 0 6 3 3 0 0 1 0-6ZM6.5 21c.5-6 8.5-6 9 0Zm10 0c.5-6 8.5-6 9 0Z',
    },
    support: {
      name: 'support',
      outline: 'M16 39 4.5 20C0 12 5 3.5 11.5 4c2 .2 3.6 1.3 4.5 3 .9-1.7 2.5-2.8 4.5-3C27 3.5 32 12 27.5 20Z',
      glyph: 'M14.5 9.5h3v5h5v3h-5v5h-3v-5h-5v-3h5Z',
    },
    volunteering: {
      name: 'volunteering',
      outline: 'M16 2 29 10v13L16 39 3 23V10Z',
      glyph: 'm16 7 2.5 6.5L25 16l-6.5 2.5L16 25l-2.5-6.5L7 16l6.5-2.5Z',
    },
    place: {
      name: 'place',
      outline: 'M16 2 30 13.5h-2.5V29H20l-4 10-4-10H4.5V13.5H2Z',
      glyph: 'M12.5 15.5h7V25h-7Z',
    },
  }),
)

const ORGANIZATION: PinShape = {
  name: 'organization',
  outline: 'M6 3h20a3 3 0 0 1 3 3v20a3 3 0 0 1-3 3h-5.5L16 39l-4.5-10H6a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3Z',
  glyph: 'M10 9h5v5h-5Zm7 0h5v5h-5Zm-7 7h5v5h-5Zm7 0h5v5h-5Z',
}

const APPROXIMATE: PinShape = {
  name: 'approximate',
  outline: 'M16 5a15 15 0 1 1 0 30 15 15 0 0 1 0-30Z',
  glyph: 'M16 16a4 4 0 1 1 0 8 4 4 0 0 1 0-8Z',
}

/** The shape of a pin. A place that is only roughly known looks like that first of all. */
export function shapeOf({ kind, approximate }: Pick<MapPin, 'kind' | 'approximate'>): PinShape {
  return approximate ? APPROXIMATE : (SHAPES.get(kind) ?? ORGANIZATION)
}
