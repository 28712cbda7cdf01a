import { describe, expect, it } from 'vitest'
import { boxAround, boxToShow, NETHERLANDS_BOX } from '../../client/features/map/bounds.ts'
import { boxOfMark, groupPins, MAX_ZOOM } from '../../client/features/map/clusters.ts'
import type { MapPin } from '../../client/features/map/map-pin.ts'
import { stopsOf } from '../../client/features/map/tab-order.ts'

const CITY_ZOOM = 12
const everywhere = NETHERLANDS_BOX

function aPin(id: string, lat: number, lng: number): MapPin {
  return { id, title: id, url: `/activiteit/${id}`, point: { lat, lng }, approximate: false, kind: 'meeting' }
}

const tearoom = aPin('tearoom', 52.3812, 4.6359)
const library = aPin('library', 52.3816, 4.6371)
const farm = aPin('farm', 52.41, 4.65)

describe('pins on the map', () => {
  it('close together from afar are one cluster, and zooming in takes it apart', () => {
    const marksIn = groupPins([tearoom, library, farm])
    const far = marksIn(everywhere, CITY_ZOOM)
    expect(far.map(({ type, pins }) => [type, pins.map((pin) => pin.id)])).toEqual([
      ['cluster', ['tearoom', 'library']],
      ['pin', ['farm']],
    ])
    expect(marksIn(everywhere, MAX_ZOOM).map(({ type }) => type)).toEqual(['pin', 'pin', 'pin'])
  })

  it('on one spot are a stack at every zoom, because zooming in would never part them', () => {
    const marksIn = groupPins([tearoom, aPin('choir', 52.3812, 4.6359)])
    for (let zoom = CITY_ZOOM; zoom <= MAX_ZOOM; zoom++)
      expect(marksIn(everywhere, zoom).map(({ type }) => type)).toEqual(['stack'])
  })

  it('come in the order of the list, so that the tab key follows it', () => {
    const marks = groupPins([farm, library, tearoom])(everywhere, MAX_ZOOM)
    expect(marks.map(({ key }) => key)).toEqual(['farm', 'library', 'tearoom'])
  })

  it('are all somewhere: no pin is lost at any zoom', () => {
    const pins = Array.from({ length: 200 }, (_, at) => aPin(`p${at}`, 52.35 + (at % 17) / 300, 4.6 + (at % 23) / 300))
    const marksIn = groupPins(pins)
    for (let zoom = 6; zoom <= MAX_ZOOM; zoom++) {
      const shown = marksIn(everywhere, zoom).flatMap((mark) => mark.pins.map((pin) => pin.id))
      expect(new Set(shown).size).toBe(200)
      expect(shown).toHaveLength(200)
    }
  })

  it('outside the window are not drawn', () => {
    const marks = groupPins([tearoom, farm])([4.64, 52.4, 4.66, 52.42], CITY_ZOOM)
    expect(marks.map(({ key }) => key)).toEqual(['farm'])
  })

  it('keep the same key while they stay together, and a cluster knows the box it opens up to', () => {
    const marksIn = groupPins([tearoom, library, farm])
    const [here] = marksIn(everywhere, CITY_ZOOM)
    const [closer] = marksIn(everywhere, CITY_ZOOM + 1)
    expect(here?.key).toBe(closer?.key)
    expect(here && boxOfMark(here)).toEqual([4.6359, 52.3812, 4.6371, 52.3816])
  })

  it('half-way zoom levels are drawn as the level before, so that buttons do not overlap', () => {
    const marksIn = groupPins([tearoom, library, farm])
    expect(marksIn(everywhere, CITY_ZOOM + 0.75)).toEqual(marksIn(everywhere, CITY_ZOOM))
  })

  it('no pins make no marks', () => {
    expect(groupPins([])(everywhere, CITY_ZOOM)).toEqual([])
  })
})

describe('the tab key', () => {
  const marks = (count: number) =>
    groupPins(Array.from({ length: count }, (_, at) => aPin(`p${at}`, 51.5 + at / 50, 5)))(everywhere, MAX_ZOOM)

  it('stops at every mark up to twenty', () => {
    expect(stopsOf(marks(20))).toHaveLength(20)
  })

  it('stops at none of them when there are more: then the list is quicker', () => {
    expect(stopsOf(marks(21))).toEqual([])
  })
})

describe('the part of the country the map shows', () => {
  const square = (code: string, level: 'municipality' | 'wijk', west: number, south: number, size: number) => ({
    type: 'Feature' as const,
    id: code,
    geometry: {
      type: 'Polygon' as const,
      coordinates: [
        [
          [west, south],
          [west + size, south],
          [west + size, south + size],
          [west, south],
        ] as [number, number][],
      ],
    },
    properties: { code, name: code, level, slug: code, centre: { lat: south, lng: west } },
  })
  const wijk = square('WK039201', 'wijk', 4.6, 52.3, 0.1)
  const municipality = square('GM0392', 'municipality', 4, 52, 1)

  it('holds all pins and the chosen wijk', () => {
    expect(boxToShow([farm, tearoom], [wijk])).toEqual([4.6, 52.3, 4.699999999999999, 52.41])
  })

  it('is the municipality only when there are no pins', () => {
    expect(boxToShow([], [municipality])).toEqual([4, 52, 5, 53])
    expect(boxToShow([farm, tearoom], [municipality])).toEqual(boxAround([farm.point, tearoom.point]))
  })

  it('has room around a single pin', () => {
    const [west, south, east, north] = boxToShow([farm], [])
    expect(east - west).toBeCloseTo(0.006)
    expect(north - south).toBeCloseTo(0.0036)
    expect((west + east) / 2).toBeCloseTo(farm.point.lng)
  })

  it('is the Netherlands when there is nothing to show', () => {
    expect(boxToShow([], [])).toEqual(NETHERLANDS_BOX)
  })
})
