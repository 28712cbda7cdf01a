import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asked, candidate, HERE, NOW, order } from '../support/ranked.ts'

const lonely = new Map([['loneliness', 0.9]])
const schalkwijk = {
  codes: ['WK039218', 'WK039219'],
  parents: ['GM0392'],
  around: ['WK039214', 'WK039701'],
  centres: [HERE],
}

test('the need stands before the words it was said in', () => {
  const said = candidate('said', { words: 0.9 })
  const meant = candidate('meant', { needs: ['loneliness'] })
  expect(order([said, meant], asked({ needs: lonely }))).toEqual(['meant', 'said'])
})

test('what an activity is for first, counts more than what it also does', () => {
  const also = candidate('also', { needs: ['outings', 'loneliness'] })
  const first = candidate('first', { needs: ['loneliness', 'outings'] })
  expect(order([also, first], asked({ needs: lonely }))).toEqual(['first', 'also'])
})

test('what comes here stands before what is near, and near before far; a border hides nothing', () => {
  const fit = { needs: ['loneliness'] }
  const serves = candidate('serves', { ...fit, serves: ['WK039218'], point: { lat: 52.4, lng: 4.6 } })
  const city = candidate('whole city', { ...fit, serves: ['GM0392'] })
  const corner = candidate('round the corner', { ...fit, within: ['BU03970101'], point: { lat: 52.352, lng: 4.652 } })
  const far = candidate('far', { ...fit, within: ['BU03620101'], point: { lat: 52.3, lng: 4.85 } })
  expect(order([far, corner, city, serves], asked({ needs: lonely, place: schalkwijk }))).toEqual([
    'serves',
    'whole city',
    'round the corner',
    'far',
  ])
})

test('300 metres beyond the border stands among its neighbours, before the other end of town', () => {
  const fit = { needs: ['loneliness'] }
  const here = candidate('here', { ...fit, within: ['BU03921801', 'WK039218', 'GM0392'] })
  const beyond = candidate('300 m beyond', {
    ...fit,
    within: ['BU03970101', 'GM0397'],
    point: { lat: 52.3527, lng: 4.65 },
  })
  const otherEnd = candidate('other end', { ...fit, within: ['WK039216', 'GM0392'], point: { lat: 52.42, lng: 4.65 } })
  expect(order([otherEnd, beyond, here], asked({ needs: lonely, place: schalkwijk }))).toEqual([
    'here',
    '300 m beyond',
    'other end',
  ])
})

test('a phone line reaches as far as it serves: one of another town stands no higher than what lies there', () => {
  const fit = { needs: ['loneliness'], form: ['by-phone'] }
  const everybody = candidate('everybody', fit)
  const ourTown = candidate('other wijk of town', { ...fit, serves: ['WK039216'], within: ['WK039216', 'GM0392'] })
  const otherTown = candidate('other town', { ...fit, serves: ['GM0388'], within: ['GM0388'], room: 'open' })
  const meets = candidate('meets in town', { needs: ['loneliness'], within: ['WK039216', 'GM0392'] })
  const found = order([otherTown, meets, ourTown, everybody], asked({ needs: lonely, place: schalkwijk }))
  expect(found.slice(0, 2).sort()).toEqual(['everybody', 'other wijk of town'])
  expect(found[3]).toBe('other town')
})

test('a town further on stands behind the own municipality, however well it fits there', () => {
  const perfect = candidate('far town', { needs: ['loneliness'], words: 1, within: ['GM0388'], room: 'open' })
  const nextTown = candidate('next town, near', { within: ['GM0397'], point: { lat: 52.352, lng: 4.66 }, words: 0.5 })
  const poor = candidate('own town', { words: 0.5, within: ['WK039216', 'GM0392'], room: 'full' })
  const found = order([perfect, poor, nextTown], asked({ needs: lonely, place: schalkwijk }))
  expect(found).toEqual(['next town, near', 'own town', 'far town'])
})

test('just over the border stands among the neighbours, also where the middle of the area is far', () => {
  const fit = { needs: ['loneliness'] }
  const here = candidate('here', { ...fit, within: ['BU03921801', 'WK039218', 'GM0392'] })
  const farOff = { lat: 52.4, lng: 4.65 }
  const beside = candidate('over the border', { ...fit, within: ['GM0397'], beside: ['WK039218'], point: farOff })
  const further = candidate('further', { ...fit, within: ['WK039216', 'GM0392'], point: farOff })
  expect(order([further, beside, here], asked({ needs: lonely, place: schalkwijk }))).toEqual([
    'here',
    'over the border',
    'further',
  ])
})

test('a postcode lifts what stands at it, where nobody knows its area', () => {
  const fit = { needs: ['loneliness'] }
  const there = candidate('there', { ...fit, postcodes: ['1034'] })
  const elsewhere = candidate('elsewhere', { ...fit, postcodes: ['1035'], room: 'open' })
  expect(order([elsewhere, there], asked({ needs: lonely, postcode: '1034' }))).toEqual(['there', 'elsewhere'])
})

test('on at the asked moment, at home or for free as asked: before what is not, and what says nothing between', () => {
  const fit = { needs: ['loneliness'] }
  const when = { days: ['saturday' as const], dayParts: [] }
  const yes = candidate('yes', { ...fit, days: ['saturday'] })
  const unsaid = candidate('unsaid', fit)
  const no = candidate('no', { ...fit, days: ['monday'] })
  expect(order([no, unsaid, yes], asked({ needs: lonely, when }))).toEqual(['yes', 'unsaid', 'no'])
  const home = candidate('home', { ...fit, form: ['at-home'] })
  const group = candidate('group', { ...fit, form: ['group'] })
  expect(order([group, home], asked({ needs: lonely, how: { free: false, forms: ['at-home'] } }))).toEqual([
    'home',
    'group',
  ])
  const free = candidate('free', { ...fit, free: true })
  expect(order([unsaid, free], asked({ needs: lonely, how: { free: true, forms: [] } }))).toEqual(['free', 'unsaid'])
})

test('what only the words of an offer point to counts as far as they are sure', () => {
  const needs = new Map([['debts', 0.9]])
  const surely = candidate('surely', { said: ['debts'], saidStrengths: [0.9] })
  const perhaps = candidate('perhaps', { said: ['debts'], saidStrengths: [0.4] })
  const not = candidate('not')
  expect(order([not, perhaps, surely], asked({ needs }))).toEqual(['surely', 'perhaps', 'not'])
})

test('where a need was surely meant, its words in an offer for something else are half the answer', () => {
  const mentions = candidate('mentions it', { needs: ['learning-dutch'], words: 0.9 })
  const meant = candidate('meant', { said: ['gardening'], saidStrengths: [0.5], words: 0.3 })
  expect(order([mentions, meant], asked({ needs: new Map([['gardening', 0.9]]) }))).toEqual(['meant', 'mentions it'])
})

test('who seeks help gets no call for volunteers first; who wants to help does', () => {
  const offer = candidate('offer', { needs: ['visit-buddy'] })
  const call = candidate('call', { needs: ['helping-others', 'visit-buddy'], kind: 'volunteering' })
  const needs = new Map([['visit-buddy', 0.9]])
  expect(order([call, offer], asked({ needs }))).toEqual(['offer', 'call'])
  expect(order([call, offer], asked({ needs, wantsToHelp: true }))).toEqual(['call', 'offer'])
})

test('full and long unseen stand lower among equals', () => {
  const fit = { needs: ['loneliness'] }
  const open = candidate('open', { ...fit, room: 'open' })
  const full = candidate('full', { ...fit, room: 'full' })
  const stale = candidate('stale', { ...fit, confirmedAtSeconds: NOW.getTime() / 1000 - 700 * 86_400 })
  expect(order([stale, full, open], asked({ needs: lonely }))).toEqual(['open', 'stale', 'full'])
})

test('one organisation does not fill the first page where others fit as well', () => {
  const many = ['a1', 'a2', 'a3', 'a4'].map((id) => candidate(id, { needs: ['loneliness'], listingId: 'a' }))
  const other = candidate('b1', { needs: ['loneliness'], listingId: 'b' })
  expect(order([...many, other], asked({ needs: lonely })).indexOf('b1')).toBeLessThan(2)
})

test('equals take turns: over a month nobody is always first, and on one day the order stays', () => {
  const equals = ['a', 'b', 'c', 'd'].map((id) => candidate(id, { needs: ['loneliness'] }))
  const question = asked({ needs: lonely })
  const firsts = Array.from(
    { length: 60 },
    (_, day) => order(equals, question, new Date(NOW.getTime() + day * 86_400_000))[0],
  )
  for (const { id } of equals) expect(firsts.filter((first) => first === id).length, id).toBeGreaterThan(5)
  expect(order(equals.toReversed(), question)).toEqual(order(equals, question))
})

test('a surer need never puts its offer lower, whatever the rest', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(share, share, share, fc.boolean(), (sure, surer, words, volunteering) => {
      const kind = volunteering ? 'volunteering' : 'meeting'
      const fitting = candidate('fitting', { needs: ['grief'], kind })
      const other = candidate('other', { words, needs: ['games'] })
      const place = (confidence: number) =>
        order([other, fitting], asked({ needs: new Map([['grief', confidence]]) })).indexOf('fitting')
      expect(place(Math.max(sure, surer))).toBeLessThanOrEqual(place(Math.min(sure, surer)))
    }),
  )
})

test('who asks for somebody who speaks a language finds them first', () => {
  const meets = candidate('meets', { needs: ['loneliness'] })
  const speaks = candidate('speaks', { languages: ['nl', 'ti'] })
  const both = candidate('both', { needs: ['loneliness'], languages: ['ti'] })
  expect(order([meets, speaks, both], asked({ needs: lonely, languages: ['ti'] }))[0]).toBe('both')
})

test('what somebody does not want stands behind what they may want', () => {
  const walking = candidate('walking', { needs: ['walking'] })
  const name = candidate('by its name', { needs: ['exercise'], called: ['duinwandeling'] })
  const other = candidate('other', { needs: ['games'] })
  const refused = { needs: ['walking'], words: ['wandel'] }
  expect(order([walking, name, other], asked({ refused }))[0]).toBe('other')
  const wished = asked({ refused: { needs: ['exercise'], words: ['yoga'] }, needs: new Map([['exercise', 0.9]]) })
  const swimming = candidate('swimming', { needs: ['exercise'] })
  expect(order([other, swimming], wished)).toEqual(['swimming', 'other'])
})

describe('words of what only speaks of a need', () => {
  const question = asked({ needs: new Map([['walking', 0.9]]), when: { days: ['tuesday'], dayParts: [] } })
  const tuesday = { days: ['tuesday'] }
  const walk = candidate('walk', { ...tuesday, needs: ['walking'], words: 0.55 })
  const soup = { ...tuesday, said: ['eating-together', 'walking'], saidStrengths: [0.44, 0.38], words: 1 }

  test('count as far as it does', () => {
    expect(order([candidate('soup', { ...soup, needs: ['eating-together'], room: 'open' }), walk], question)[0]).toBe(
      'walk',
    )
  })

  test('and of what fits, what is on then stands before what fits a little better', () => {
    const third = candidate('third', { ...tuesday, needs: ['homelessness', 'drop-in', 'walking'], words: 0.85 })
    const friday = candidate('friday', { days: ['friday'], needs: ['walking'], words: 0.95 })
    expect(order([friday, third], question)[0]).toBe('third')
  })
})
