import { describe, expect, it } from 'vitest'
import type { MapPin } from '../../client/features/map/map-pin.ts'
import { nameOfMark } from '../../client/features/map/mark-name.ts'
import { type AreaOnScreen, lineWidth, namesWithRoom } from '../../client/features/map/name-room.ts'
import { outlinePlan } from '../../client/features/map/outline-plan.ts'
import { shapeOf } from '../../client/features/map/pin-shape.ts'
import { mapView as wordsEn } from '../../client/texts/en/map-view.ts'
import { en } from '../../client/texts/en.ts'
import { mapView as wordsNl } from '../../client/texts/nl/map-view.ts'
import { nl } from '../../client/texts/nl.ts'

const words = { nl: wordsNl, en: wordsEn }

const pin: MapPin = {
  id: 'a',
  title: 'Koffie op de hoek',
  url: '/activiteit/koffie',
  point: { lat: 52.38, lng: 4.63 },
  approximate: false,
  kind: 'meeting',
}
const markOf = (type: 'pin' | 'cluster' | 'stack', pins: MapPin[]) => ({ type, key: 'k', point: pin.point, pins })

describe('what a mark is called', () => {
  it('is the title with everything its shape tells', () => {
    expect(nameOfMark(markOf('pin', [pin]), nl, words.nl)).toBe('Koffie op de hoek, Ontmoeten en meedoen')
    expect(nameOfMark(markOf('pin', [{ ...pin, approximate: true, kind: null }]), nl, words.nl)).toBe(
      'Koffie op de hoek, ongeveer hier',
    )
  })

  it('says how many places a cluster holds and what a press does, in both languages', () => {
    const twelve = Array.from({ length: 12 }, () => pin)
    expect(nameOfMark(markOf('cluster', twelve), nl, words.nl)).toBe('12 plekken, zoom in')
    expect(nameOfMark(markOf('cluster', twelve), en, words.en)).toBe('12 places, zoom in')
    expect(nameOfMark(markOf('stack', twelve), nl, words.nl)).toBe('12 plekken bij elkaar, bekijk ze')
  })
})

describe('the shape of a pin', () => {
  it('differs for every kind, for an organisation and for a place that is only roughly known', () => {
    const kinds = ['meeting', 'support', 'volunteering', 'place', null]
    const outlines = kinds.map((kind) => shapeOf({ kind, approximate: false }).outline)
    outlines.push(shapeOf({ kind: 'meeting', approximate: true }).outline)
    expect(new Set(outlines).size).toBe(6)
  })

  it('is that of an organisation for a kind nobody knows', () => {
    expect(shapeOf({ kind: 'toString', approximate: false })).toBe(shapeOf({ kind: null, approximate: false }))
  })
})

describe('the outlines to ask for', () => {
  it('are the chosen buurt, the buurten beside it, and the wijken of its municipality', () => {
    expect(outlinePlan(['BU03920101'])).toEqual([
      { role: 'chosen', query: { code: ['BU03920101'] } },
      { role: 'near', query: { parent: 'GM0392', level: 'wijk' } },
      { role: 'fine', query: { parent: 'WK039201', level: 'buurt' } },
    ])
  })

  it('are a municipality and its wijken, without every buurt', () => {
    expect(outlinePlan(['GM0388']).map(({ role }) => role)).toEqual(['chosen', 'near'])
  })

  it('ask each parent once, and never for half the country', () => {
    const plan = outlinePlan(Array.from({ length: 80 }, (_, at) => `WK0${300 + at}01`))
    expect(plan.filter(({ role }) => role === 'near')).toHaveLength(3)
    expect(plan.filter(({ role }) => role === 'fine')).toHaveLength(4)
    expect(plan[0]?.query.code).toHaveLength(50)
    expect(outlinePlan(['WK039218', 'WK039219']).filter(({ role }) => role === 'near')).toHaveLength(1)
  })

  it('are none without an area', () => {
    expect(outlinePlan([])).toEqual([])
  })
})

describe('names on the map', () => {
  const area = (code: string, name: string, x: number, size: number): AreaOnScreen => ({
    code,
    name,
    role: 'near',
    x,
    y: 100,
    width: size,
    height: size,
  })

  it('stand where they fit inside their area', () => {
    expect(namesWithRoom([area('a', 'Oude Stad', 100, 120), area('b', 'Transvaalwijk', 400, 60)])).toEqual(
      new Set(['a']),
    )
  })

  it('never stand on top of each other: the larger area keeps its name', () => {
    expect(namesWithRoom([area('a', 'Meerwijk', 100, 80), area('b', 'Molenwijk', 130, 200)])).toEqual(new Set(['b']))
  })

  it('keep clear of pins', () => {
    const pin = { left: 90, right: 126, top: 90, bottom: 126 }
    expect(namesWithRoom([area('a', 'Oude Stad', 100, 120)], [pin])).toEqual(new Set())
  })

  it('never break inside a word', () => {
    expect(lineWidth('Haarlemmerhoutkwartier')).toBeGreaterThan(lineWidth('Waarder- en Veerpolder'))
  })

  it('go to the buurten first, when those have room', () => {
    const wijk: AreaOnScreen = { ...area('w', 'Oude Stad', 100, 400), role: 'chosen' }
    const buurt: AreaOnScreen = { ...area('b', 'Bakenes', 100, 120), role: 'fine' }
    expect(namesWithRoom([wijk, buurt])).toEqual(new Set(['b']))
  })
})
