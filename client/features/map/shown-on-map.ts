import { fullPath, type Language } from '../../app/paths.ts'
import type { ShownArea } from './area-layer.ts'
import type { Mark } from './clusters.ts'
import { type CountStep, stepOf } from './count-steps.ts'
import type { MapPin } from './map-pin.ts'
import type { Answer } from './use-map-answer.ts'
import type { AreaShapes } from './use-map-outlines.ts'

/** The pins of an answer, with the addresses of their pages in the reader's language, and what the page itself knows of them. */
export function pinsIn({ pins }: Answer, ofPage: MapPin[], language: Language): MapPin[] {
  const known = new Map(ofPage.map(({ id, when, organization }) => [id, { when, organization }]))
  return pins.map((pin) => ({ ...pin, ...known.get(pin.id), url: fullPath(language, pin.url) }))
}

/** The marks for what works in whole areas: drawn on the middle of the area, as what they are. */
export function spreadIn({ spread }: Answer, language: Language): Mark[] {
  return spread.map(({ code, name, centre, count, offers }) => ({
    type: 'spread',
    key: `spread ${code}`,
    point: centre,
    area: { code, name, count },
    pins: offers.map((offer) => ({
      ...offer,
      url: fullPath(language, offer.url),
      point: centre,
      approximate: false,
    })),
  }))
}

/** The areas of an answer with their borders, and their class where counts are drawn. */
export function areasIn(
  { areas, shows }: Answer,
  { shapes, steps, chosen }: { shapes: AreaShapes; steps: CountStep[]; chosen: string[] },
): ShownArea[] {
  return areas.map((area) => ({
    ...area,
    shape: shapes.get(area.code) ?? null,
    step: shows === 'counts' ? stepOf(area.count, steps) : null,
    chosen: chosen.includes(area.code),
  }))
}
