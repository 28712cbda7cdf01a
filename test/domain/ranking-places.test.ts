import { expect, test } from 'vitest'
import { asked, candidate, HERE, order } from '../support/ranked.ts'

const coffee = new Map([['drop-in', 0.9]])
const buurt = { codes: ['BU03921403'], parents: ['WK039214', 'GM0392'], around: ['WK039213'], centres: [HERE] }
const inTown = ['WK039216', 'GM0392']
const metresNorth = (metres: number) => ({ lat: HERE.lat + metres / 111_320, lng: HERE.lng })
const needs = ['drop-in']

test('of what fits, what is near goes before what has the very word and is kilometres away', () => {
  const border = candidate('over the border', { needs, within: inTown, beside: buurt.codes, words: 0.3 })
  const near = candidate('300 m', { needs, within: inTown, point: metresNorth(300), words: 0.3 })
  const word = candidate('the word, 3 km', { needs, within: inTown, point: metresNorth(3000), words: 1 })
  const far = candidate('the word, 5 km', { needs, within: inTown, point: metresNorth(5000), words: 1 })
  const found = order([far, word, near, border], asked({ needs: coffee, place: buurt }))
  expect(found.slice(0, 2).sort()).toEqual(['300 m', 'over the border'])
  expect(found.slice(2)).toEqual(['the word, 3 km', 'the word, 5 km'])
})

test('being near makes nothing fit: what is only akin stays behind what was asked, also from further away', () => {
  const akin = candidate('akin', { said: ['drop-in'], saidStrengths: [0.3], within: buurt.codes })
  const meant = candidate('meant', { needs, within: inTown, point: metresNorth(5000), words: 0.9 })
  expect(order([akin, meant], asked({ needs: coffee, place: buurt }))).toEqual(['meant', 'akin'])
})

test('what stands just over the border and works only there stands behind what works here', () => {
  const village = candidate('village car', {
    needs,
    within: ['GM0473'],
    serves: ['WK039217'],
    beside: buurt.codes,
    words: 0.8,
  })
  const ours = candidate('our car', { needs, within: ['GM0392'], serves: ['WK039214'], words: 0.3 })
  const town = candidate('car of the town', { needs, within: ['GM0392'], serves: ['GM0392'], words: 0.3 })
  expect(order([village, town, ours], asked({ needs: coffee, place: buurt }))).toEqual([
    'our car',
    'car of the town',
    'village car',
  ])
})
