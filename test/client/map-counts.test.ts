import { describe, expect, test } from 'vitest'
import type { Mark } from '../../client/features/map/clusters.ts'
import { type CountStep, countSteps, stepOf } from '../../client/features/map/count-steps.ts'
import { type Labelled, labelsWithRoom } from '../../client/features/map/label-room.ts'
import { blockAround, isInCountry, isNearly } from '../../client/features/map/map-look.ts'
import { inArea, inWindow, searchedBox } from '../../client/features/map/search-on-map.ts'
import { areasIn, pinsIn, spreadIn } from '../../client/features/map/shown-on-map.ts'
import { withRoom } from '../../client/features/map/spread-room.ts'
import { EMPTY_SEARCH } from '../../client/features/search/search-address.ts'

describe('the classes of the legend', () => {
  const limits = (counts: number[]) => countSteps(counts).map(({ from, to }) => [from, to])

  test('follow each other without gaps, from few to many, at round numbers', () => {
    const counts = Array.from({ length: 342 }, (_, at) => Math.round(3 + at ** 1.5))
    const steps = countSteps(counts)
    expect(steps).toHaveLength(4)
    expect(steps[0]?.from).toBe(1)
    expect(steps.at(-1)?.to).toBeNull()
    for (const [at, step] of steps.slice(1).entries()) expect(step.from).toBe(((steps[at] as CountStep).to ?? 0) + 1)
    for (const { from } of steps.slice(1)) expect(String(from)).toMatch(/0$|5$/)
  })

  test('hold about as many areas each', () => {
    const counts = Array.from({ length: 400 }, (_, at) => at + 1)
    const steps = countSteps(counts)
    const sizes = steps.map(({ step }) => counts.filter((count) => stepOf(count, steps) === step).length)
    for (const size of sizes) expect(size).toBeGreaterThan(50)
  })

  test('are fewer when there is little to tell apart', () => {
    expect(limits([3, 3, 3])).toEqual([[1, null]])
    expect(limits([1, 5])).toEqual([
      [1, 4],
      [5, null],
    ])
    expect(limits([0, 0])).toEqual([])
    expect(limits([])).toEqual([])
  })

  test('give nothing to an area without anything', () => {
    expect(stepOf(0, countSteps([0, 4, 9]))).toBe(0)
    expect(stepOf(9, countSteps([0, 4, 9]))).toBeGreaterThan(stepOf(4, countSteps([0, 4, 9])))
  })
})

describe('numbers on areas', () => {
  const number = { kind: 'number', width: 30, height: 24, mayLeave: true }
  const both = { kind: 'both', width: 90, height: 40 }
  const area = (code: string, x: number, size: number): Labelled => ({
    code,
    x,
    y: 100,
    width: size,
    height: size,
    labels: [both, number],
  })

  test('come with the name where that fits, and alone where it does not', () => {
    expect(labelsWithRoom([area('a', 100, 120), area('b', 300, 50)])).toEqual(
      new Map([
        ['a', 'both'],
        ['b', 'number'],
      ]),
    )
  })

  test('may be larger than a small area, but never stand on each other or on a pin', () => {
    expect(labelsWithRoom([area('a', 100, 10)]).get('a')).toBe('number')
    expect(labelsWithRoom([area('a', 100, 12), area('b', 110, 10)])).toEqual(new Map([['a', 'number']]))
    expect(labelsWithRoom([area('a', 100, 10)], [{ left: 95, right: 105, top: 95, bottom: 105 }]).size).toBe(0)
  })
})

describe('choosing a place on the map', () => {
  const search = {
    ...EMPTY_SEARCH,
    q: 'koffie',
    free: true,
    where: 'Haarlem',
    neighbourhood: ['GM0392'],
    near: '52.3,4.6',
    radius: '500',
    sort: 'distance' as const,
    page: 4,
  }

  test('takes the place of every other place, and keeps the rest of the search', () => {
    expect(inArea(search, 'WK039215')).toEqual({
      ...EMPTY_SEARCH,
      q: 'koffie',
      free: true,
      neighbourhood: ['WK039215'],
    })
    const here = inWindow(search, [4.6, 52.3, 4.7, 52.4])
    expect(here).toEqual({ ...EMPTY_SEARCH, q: 'koffie', free: true, bbox: '4.6,52.3,4.7,52.4' })
    expect(searchedBox(here)).toEqual([4.6, 52.3, 4.7, 52.4])
    expect(searchedBox(EMPTY_SEARCH)).toBeNull()
  })
})

describe('the window', () => {
  test('is widened to blocks, so that a small move asks for no other borders', () => {
    const look = { window: [4.6, 52.3, 4.7, 52.4] as [number, number, number, number], zoom: 12.25 }
    const moved = { window: [4.601, 52.301, 4.701, 52.401] as [number, number, number, number], zoom: 12.25 }
    const block = blockAround(look)
    expect(blockAround(moved)).toEqual(block)
    expect(block.zoom).toBe(12)
    expect(block.window[0]).toBeLessThanOrEqual(4.6)
    expect(block.window[3]).toBeGreaterThanOrEqual(52.4)
  })

  test('is asked about as long as some of the country is in it', () => {
    expect(isInCountry({ window: [4, 52, 5, 53], zoom: 10 })).toBe(true)
    expect(isInCountry({ window: [9, 52, 10, 53], zoom: 10 })).toBe(false)
  })

  test('is the same to the eye when it differs by a hair', () => {
    expect(isNearly([4.6, 52.3, 4.7, 52.4], [4.6005, 52.3, 4.7, 52.4])).toBe(true)
    expect(isNearly([4.6, 52.3, 4.7, 52.4], [4.62, 52.3, 4.72, 52.4])).toBe(false)
  })
})

describe('an answer on the map', () => {
  const offer = { id: 'a', title: 'Koffie', url: '/activiteit/koffie', kind: 'meeting' as const }
  const centre = { lat: 52.38, lng: 4.63 }
  const answer = {
    shows: 'pins' as const,
    level: 'wijk' as const,
    areas: [{ code: 'WK039215', name: 'Europawijk', count: 3, centre }],
    pins: [{ ...offer, point: centre, approximate: true }],
    pinCount: 1,
    spread: [{ code: 'WK039215', name: 'Europawijk', centre, count: 12, offers: [offer] }],
    engine: 'meilisearch' as const,
  }

  test('leads to pages in the language of the reader', () => {
    expect(pinsIn(answer, [], 'en')[0]?.url).toBe('/en/activiteit/koffie')
    expect(spreadIn(answer, 'en')[0]?.pins[0]?.url).toBe('/en/activiteit/koffie')
  })

  test('draws what works in an area on its middle, with how many they are', () => {
    expect(spreadIn(answer, 'nl')[0]).toMatchObject({ type: 'spread', point: centre, area: { count: 12 } })
  })

  test('draws no two of those on each other: the largest area stays, and the others come with zooming in', () => {
    const of = (code: string, lng: number, count = 1) => ({
      ...answer.spread[0],
      code,
      name: code,
      count,
      centre: { lat: 52, lng },
    })
    const spread = [of('BU03921501', 4.01), of('WK039215', 4.02), of('GM0392', 4), of('WK039221', 4.5, 2)]
    const marks = spreadIn({ ...answer, spread } as typeof answer, 'nl')
    const drawnAt = (pixelsPerDegree: number, pins: Mark[] = []) =>
      withRoom(marks, pins, ({ lng }) => ({ x: lng * pixelsPerDegree, y: 0 })).map(({ area }) => area?.code)
    expect(drawnAt(200)).toEqual(['GM0392', 'WK039221'])
    expect(drawnAt(50)).toEqual(['GM0392'])
    const mark = (type: Mark['type']): Mark => ({ type, key: type, point: { lat: 52, lng: 4.51 }, pins: [] })
    expect(drawnAt(200, [mark('cluster')])).toEqual(['GM0392'])
    expect(drawnAt(200, [mark('pin')])).toEqual(['GM0392', 'WK039221'])
    expect(drawnAt(10_000)).toEqual(['BU03921501', 'WK039215', 'GM0392', 'WK039221'])
  })

  test('colours areas only where they are counted', () => {
    const parts = { shapes: new Map(), steps: countSteps([3]), chosen: ['WK039215'] }
    expect(areasIn(answer, parts)[0]).toMatchObject({ step: null, chosen: true, shape: null })
    expect(areasIn({ ...answer, shows: 'counts' }, parts)[0]?.step).toBe(1)
  })
})
